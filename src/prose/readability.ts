/** How easy a Dutch text reads. */
import { wordsOf } from './sentences.ts';

/** How a text measures. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Average number of words a sentence. */
  readonly perSentence: number;
  /** Flesch–Douma reading ease: 0 very hard … 100 very easy. */
  readonly ease: number;
}

/**
 * Letters that sound as one vowel, the longest first. Two vowels that do not stand here meet without melting, as in "sociaal"
 * or "individueel"; so does a diaeresis.
 */
const SYLLABLE = /eeu|ieu|aai|ooi|oei|oa(?=ch)|ea(?=ms?$)|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|éé|óó|áá|úú|[aeiouyäëïöüáàâéèêíìîóòôúùû]/giu;

/** Syllables of a Dutch word, counted by its vowels; of an abbreviation, which is spelled, by its letters; one at least. */
export function syllablesOf(word: string): number {
  const parts = word.split('-').map((part) => {
    const capitals = part.match(/\p{Lu}/gu)?.length ?? 0;
    return capitals > 1 ? capitals : (part.replace(/qu/gi, 'kw').match(SYLLABLE)?.length ?? 0);
  });
  return Math.max(1, parts.reduce((sum, count) => sum + count, 0));
}

/**
 * Reading ease after W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960): the formula of Flesch for Dutch,
 * 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
 */
export function readability(sentences: readonly string[]): Readability {
  const words = sentences.flatMap(wordsOf);
  const perSentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return { sentences: sentences.length, words: words.length, perSentence, ease: 206.84 - (0.77 * 100 * syllables) / words.length - 0.93 * perSentence };
}
