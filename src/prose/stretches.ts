/** What a reader reads of a text, in stretches that a pattern can run over, with the way back to the file. */
import type { Block, Piece, Prose } from './read.ts';
import { textOf } from './sentences.ts';

/** Line and column count from 1; a field of the front has no column. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

export interface Stretch {
  readonly text: string;
  /** The field of the front that it is. */
  readonly field?: string;
  readonly placeOf: (at: number) => Place;
}

/** A reference interrupts no words; any other component stands for words that are not typed here. */
const written = ({ component }: Piece): string => (component!.name === 'Bron' ? '' : '\uFFFC');

/** The place of the nth character of a block's words: they may go on over lines and marks. */
export function placeIn({ pieces }: Pick<Block, 'pieces'>, at: number): Required<Place> {
  let from = 0;
  for (const piece of pieces) {
    const { length } = textOf({ pieces: [piece] }, written);
    if (at < from + length) return { line: piece.line, column: piece.column + at - from };
    from += length;
  }
  throw new Error(`A block of ${from} characters has none at ${at}.`);
}

/** Fields that a reader sees. */
const FIELDS = ['title', 'description', 'next', 'asOf', 'short', 'term'];

/** The fields, then each block with the titles of the components in it. */
export function* stretchesOf({ front, blocks }: Prose): Generator<Stretch> {
  for (const field of FIELDS) if (front[field] !== undefined) yield { text: String(front[field]), field, placeOf: () => ({ line: 1 }) };
  for (const block of blocks) {
    for (const { component, line, column } of block.pieces) {
      if (component?.attributes.titel !== undefined) yield { text: component.attributes.titel, placeOf: () => ({ line, column }) };
    }
    yield { text: textOf(block, written), placeOf: (at) => placeIn(block, at) };
  }
}
