/** Which word was meant by one that is nowhere. */
import { slipBetween } from './distance.ts';
import type { Lexicon } from './lexicon.ts';
import type { TextWords } from './understand.ts';
import { stem } from './words.ts';

const SHORTEST = 4;
const MOST = 3;
/** The slip is in an ending that the stem has lost: farther than any in the word itself. */
const IN_STEM = 4;
/** A slip this likely in a name is not looked for in the texts. */
const LIKELY = 2;

/** Words one slip away, the likeliest only; names first, where their slip is as likely as one in a text. */
export function slips(typed: string, lexicon: Lexicon, texts: TextWords | undefined): readonly string[] {
  if (typed.length < SHORTEST) return [];
  const root = stem(typed);
  const farness = (word: string): number | undefined => slipBetween(typed, word) ?? (root.length > SHORTEST && slipBetween(root, stem(word)) !== undefined ? IN_STEM : undefined);
  const near = (words: Iterable<string>) => [...words].flatMap((word) => {
    const far = word.length < SHORTEST ? undefined : farness(word);
    return far === undefined ? [] : [{ word, far, isFirstOther: word[0] !== typed[0], times: lexicon.spelled.get(word) ?? 0 }];
  });
  const named = near(lexicon.spelled.keys());
  const all = named.some(({ far }) => far <= LIKELY) ? named : [...named, ...near(texts?.near(typed) ?? [])];
  const least = Math.min(...all.map(({ far }) => far));
  // People get the first letter right; forms of one word are one.
  const best = all.filter(({ far }) => far === least).toSorted((a, b) => Number(a.isFirstOther) - Number(b.isFirstOther) || b.times - a.times);
  return [...new Map(best.toReversed().map(({ word }) => [stem(word), word])).values()].toReversed().slice(0, MOST);
}
