/** Shares that are written as a part of a whole: 1/3, ¾, "2 op de 3", "twee op drie", "een derde". */
import { fold } from './words.ts';

const COUNTS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const PARTS = ['helft', 'derde', 'kwart', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

const COUNT = `(\\d{1,2}|${COUNTS.join('|')})`;
const FRACTIONS = [new RegExp(`(?<![\\d/.,-])${COUNT} ?(?:/|\u2044|\\bop\\b(?: de)?) ?${COUNT}(?![\\d/.,-])`), new RegExp(`\\b(?:${COUNT} ?)?(${PARTS.join('|')}|vierden?|derden)\\b`)];

const countOf = (word: string): number => (/^\d/.test(word) ? Number(word) : COUNTS.indexOf(word) + 1);
const partOf = (word: string): number => (word.startsWith('vierde') ? 4 : PARTS.indexOf(word.replace(/^derden$/, 'derde')) + 2);

/** The share in per cent; nothing for what is no part of a whole, such as a date. */
export function shareIn(text: string): number | undefined {
  const folded = fold(text);
  const [, a, b] = FRACTIONS[0]!.exec(folded) ?? [];
  if (a !== undefined && b !== undefined) return percent(countOf(a), countOf(b));
  const [, count, part] = FRACTIONS[1]!.exec(folded) ?? [];
  // "de derde" is an order, and no share.
  return part === undefined || (count === undefined && !/helft|kwart/.test(part)) ? undefined : percent(count === undefined ? 1 : countOf(count), partOf(part));
}

const percent = (count: number, whole: number): number | undefined => (count > 0 && count < whole ? (100 * count) / whole : undefined);
