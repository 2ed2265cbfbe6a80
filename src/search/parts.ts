/** The words of a way to say something, each as its stem and as it is written. */
import { oncePerObject } from '../once.ts';
import type { Alternative } from './understand.ts';
import { wordsOf } from './words.ts';

/** Inside a longer word a word keeps the letters that its stem has lost: kringlo(o)p, kringloopcentra. */
export type Part = readonly [stem: string, written: string];

/** One a stem; a word that has more than one is its stem twice. */
export const partsOf = oncePerObject(({ text, stems }: Alternative): readonly Part[] => {
  const words = wordsOf(text);
  return stems.map((stem, index): Part => [stem, words.length === stems.length ? words[index]! : stem]);
});
