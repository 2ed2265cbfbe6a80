/** Ways on from a search that leaves nothing, or not what was meant. */
import type { Facet } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { FILTERS, passes, type Choice, type Row } from './list.ts';
import type { Understood } from './understand.ts';
import { isEmpty, wordsOf } from './words.ts';

/** What would be left without one of the chosen filters, each that would leave something. */
export const withoutEach = (all: readonly Row[], choice: Choice): readonly { readonly filter: Facet | 'kind'; readonly count: number }[] =>
  FILTERS.filter((filter) => choice[filter] !== '')
    .map((filter) => ({ filter, count: all.filter((row) => passes(row, choice, filter)).length }))
    .filter(({ count }) => count > 0);

const MOST = 3;
/** Of shorter words half the letters are soon the same. */
const SHORTEST = 4;
/** As much of two words is the same, and hardly less than of the closest. */
const [ALIKE, NEARLY] = [0.55, 0.85];

const pairsOf = (word: string): ReadonlySet<string> => new Set(Array.from({ length: word.length - 1 }, (_pair, at) => word.slice(at, at + 2)));

/** How much of two words is the same: 1 is all. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (2 * a.intersection(b).size) / (a.size + b.size);

/** The query with the first word that nobody wrote put as words of ours that look like it, the closest first: where more than one slip was made. */
export function meant(query: string, { unknown }: Understood, { words }: Lexicon): readonly string[] {
  for (const word of unknown) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const pairs = pairsOf(word);
    const close = [...new Set(words.values())].filter((one) => one.length >= SHORTEST).map((one) => ({ one, share: likeness(pairs, pairsOf(one)) })).toSorted((a, b) => b.share - a.share);
    const best = close.filter(({ share }) => share >= Math.max(ALIKE, NEARLY * close[0]!.share)).slice(0, MOST);
    if (best.length > 0) return best.map(({ one }) => wordsOf(query).map((typed) => (typed === word ? one : typed)).join(' '));
  }
  return [];
}

/** The longest of the words and phrases of a query that are known, to search for alone; beside a number, what is no number. */
export function fewer({ concepts }: Understood): readonly string[] {
  const words = concepts.filter(({ typed }) => !/\d/.test(typed) && !isEmpty(typed)).flatMap(({ alternatives }) => alternatives.slice(0, 1).map(({ text }) => text));
  const telling = words.toSorted((a, b) => b.length - a.length).slice(0, MOST);
  const hasNumber = concepts.some(({ typed }) => /\d/.test(typed));
  return words.length > 1 || hasNumber ? [...new Set(words)].filter((word) => telling.includes(word)) : [];
}
