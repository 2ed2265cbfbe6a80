/** Which word was meant by one that is nowhere. */
import { oncePer, oncePerObject } from '../once.ts';
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

interface Near {
  readonly word: string;
  readonly far: number;
}

function nearIn(words: Iterable<string>, typed: string): readonly Near[] {
  const root = stem(typed);
  const farness = (word: string): number | undefined => slipBetween(typed, word) ?? (root.length > SHORTEST && slipBetween(root, stem(word)) !== undefined ? IN_STEM : undefined);
  return [...words].flatMap((word) => {
    const far = word.length < SHORTEST ? undefined : farness(word);
    return far === undefined ? [] : [{ word, far }];
  });
}

/** The next key asks the words before it again. */
const named = oncePerObject(({ spelled }: Lexicon) => oncePer((typed: string) => nearIn(spelled.keys(), typed)));

/** Words one slip away, the likeliest only; names first, where their slip is as likely as one in a text. */
export function slips(typed: string, lexicon: Lexicon, texts: TextWords | undefined): readonly string[] {
  if (typed.length < SHORTEST) return [];
  const names = named(lexicon)(typed);
  const all = names.some(({ far }) => far <= LIKELY) ? names : [...names, ...nearIn(texts?.near(typed) ?? [], typed)];
  const least = Math.min(...all.map(({ far }) => far));
  // People get the first letter right; forms of one word are one.
  const isFirstOther = ({ word }: Near) => Number(word[0] !== typed[0]);
  const times = ({ word }: Near) => lexicon.spelled.get(word) ?? 0;
  const best = all.filter(({ far }) => far === least).toSorted((a, b) => isFirstOther(a) - isFirstOther(b) || times(b) - times(a));
  return [...new Map(best.toReversed().map(({ word }) => [stem(word), word])).values()].toReversed().slice(0, MOST);
}
