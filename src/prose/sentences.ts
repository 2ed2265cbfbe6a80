/** Sentences and words of a block. */
import type { Block, Piece, Prose } from './read.ts';

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** Abbreviations with a full stop that ends no sentence. */
const NO_END = /(?:\b(?:art|bv|bijv|blz|ca|enz|nl|nr|o\.a|resp|t\.e\.m|vgl|vzw|d\.w\.z|i\.p\.v|m\.a\.w|z\.g))\.\s*$/i;

/** The sentences of a text, white space trimmed. */
export function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (NO_END.test(last) || /^\s*\p{Ll}/u.test(segment))) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Words, and numbers with their marks; what a hyphen or an apostrophe joins is one. */
export const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** A component as the words a reader sees there, or nothing. */
export type Written = (piece: Piece) => string;

/** The words of a block, its components written out; one that only wraps words adds none. */
export const textOf = ({ pieces }: Pick<Block, 'pieces'>, written: Written): string =>
  pieces.map((piece) => (piece.component && !piece.component.wraps ? written(piece) : piece.text)).join('');

/** Words a minute of a reader in no hurry. */
const PACE = 200;

/** Whole minutes to read a text, one at least; a figure counts as a word. */
export const minutesToRead = ({ blocks }: Prose): number => Math.max(1, Math.round(wordsOf(blocks.map((block) => textOf(block, () => '0')).join(' ')).length / PACE));
