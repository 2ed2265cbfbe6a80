/** Shares that are written as a part of a whole: 1/3, ¾, "2 op de 3", "twee op drie", "een derde". */
import { fold } from './words.ts';

const COUNTS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const PARTS = ['helft', 'derde', 'kwart', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

const COUNT = `(\\d{1,2}|${COUNTS.join('|')})`;
const RATIO = new RegExp(`(?<![\\d/.,-])${COUNT} ?(?:/|\u2044|\\bop\\b(?: de)?) ?${COUNT}(?![\\d/.,-])`);
const PART = new RegExp(`\\b(?:${COUNT} ?)?(${PARTS.join('|')}|vierden?|derden)\\b`);

const countOf = (word: string): number => (/^\d/.test(word) ? Number(word) : COUNTS.indexOf(word) + 1);
const partOf = (word: string): number => (word.startsWith('vierde') ? 4 : PARTS.indexOf(word.replace(/^derden$/, 'derde')) + 2);

/** The share in per cent that two numbers make; nothing for what is no part of a whole, such as a date. */
export function ratioIn(text: string): number | undefined {
  const [, a, b] = RATIO.exec(fold(text)) ?? [];
  return a === undefined || b === undefined ? undefined : percent(countOf(a), countOf(b));
}

export function shareIn(text: string): number | undefined {
  const [, count, part] = PART.exec(fold(text)) ?? [];
  // "de derde" is an order, and no share.
  const named = part === undefined || (count === undefined && !/helft|kwart/.test(part)) ? undefined : percent(count === undefined ? 1 : countOf(count), partOf(part));
  return ratioIn(text) ?? named;
}

const percent = (count: number, whole: number): number | undefined => (count > 0 && count < whole ? (100 * count) / whole : undefined);
