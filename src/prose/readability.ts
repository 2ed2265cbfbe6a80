/** How easy a Dutch text reads. */
import { wordsOf } from './sentences.ts';

export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Average number of words a sentence. */
  readonly perSentence: number;
  /** Flesch–Douma reading ease: 0 very hard … 100 very easy. */
  readonly ease: number;
}

/** Vowels that sound as one; a diaeresis starts a syllable of its own. */
const SYLLABLE = /[äëïöü]|ij|[aeiouyáàâéèêíìîóòôúùû]+/gi;

/** Vowel groups, a usual count of Dutch syllables; a word of consonants or digits counts as one. */
export const syllablesOf = (word: string): number => Math.max(1, word.match(SYLLABLE)?.length ?? 1);

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
