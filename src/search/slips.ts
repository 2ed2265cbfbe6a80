/** Which word was meant by one that is nowhere. */
import { oncePer, oncePerObject } from '../once.ts';
import { slipBetween } from './distance.ts';
import type { Lexicon } from './lexicon.ts';
import type { TextWords } from './understand.ts';
import { stem } from './words.ts';

const SHORTEST = 4;
const MOST = 3;
/** The slip is in an ending that the stem has lost: farther than any in the word itself, and among all words of the texts it is most often another word. */
const IN_STEM = 4;
/** A slip this likely in a name is not looked for in the texts. */
const LIKELY = 2;

interface Near {
  readonly word: string;
  readonly far: number;
}

type Farness = (typed: string, word: string) => number | undefined;

const inStem: Farness = (typed, word) => slipBetween(typed, word) ?? (stem(typed).length > SHORTEST && slipBetween(stem(typed), stem(word)) !== undefined ? IN_STEM : undefined);

const nearIn = (words: Iterable<string>, typed: string, farness: Farness): readonly Near[] => [...words].flatMap((word) => {
  const far = word.length < SHORTEST ? undefined : farness(typed, word);
  return far === undefined ? [] : [{ word, far }];
});

/** The next key asks the words before it again. */
const named = oncePerObject(({ spelled }: Lexicon) => oncePer((typed: string) => nearIn(spelled.keys(), typed, inStem)));

/** Words one slip away, the likeliest only; names first, where their slip is as likely as one in a text. */
export function slips(typed: string, lexicon: Lexicon, texts: TextWords | undefined): readonly string[] {
  if (typed.length < SHORTEST) return [];
  const names = named(lexicon)(typed);
  const all = names.some(({ far }) => far <= LIKELY) ? names : [...names, ...nearIn(texts?.near(typed) ?? [], typed, slipBetween)];
  const least = Math.min(...all.map(({ far }) => far));
  // People get the first letter right; forms of one word are one.
  const isFirstOther = ({ word }: Near) => Number(word[0] !== typed[0]);
  const times = ({ word }: Near) => lexicon.spelled.get(word) ?? 0;
  const best = all.filter(({ far }) => far === least).toSorted((a, b) => isFirstOther(a) - isFirstOther(b) || times(b) - times(a));
  return [...Map.groupBy(best, ({ word }) => stem(word)).values()].map(([first]) => first!.word).slice(0, MOST);
}
