/** Shares that are written as a part of a whole: 1/3, ¾, "2 op de 3", "twee op drie", "een derde". */
import { ONES } from './in-print.ts';
import { fold } from './words.ts';

const PARTS = 'helft derde kwart vijfde zesde zevende achtste negende tiende'.split(' ');

const COUNT = `(\\d{1,2}|${ONES.slice(1, 11).join('|')})`;
const RATIO = new RegExp(`(?<![\\d/.,-])${COUNT} ?(?:/|\u2044|\\bop\\b(?: de)?) ?${COUNT}(?![\\d/.,-])`);
const PART = new RegExp(`\\b(?:${COUNT} ?)?(${PARTS.join('|')}|vierde)n?\\b`);

const countOf = (word: string): number => Number(word) || ONES.indexOf(word);
const percent = (count: number, whole: number): number | undefined => (count > 0 && count < whole ? (100 * count) / whole : undefined);

/** The share in per cent that two numbers make; nothing for what is no part of a whole, such as a date. */
export function ratioIn(text: string): number | undefined {
  const [, a, b] = RATIO.exec(fold(text)) ?? [];
  return a && b ? percent(countOf(a), countOf(b)) : undefined;
}

/** Nearly all that is printed is digits alone. */
const isPlain = (text: string): boolean => /^[-+\d., %]*$/.test(text);

export function shareIn(text: string): number | undefined {
  if (isPlain(text)) return undefined;
  const [, count, part] = PART.exec(fold(text)) ?? [];
  // "de derde" is an order, and no share.
  const isShare = part !== undefined && (count !== undefined || /helft|kwart/.test(part));
  return ratioIn(text) ?? (isShare ? percent(countOf(count ?? '1'), part === 'vierde' ? 4 : PARTS.indexOf(part) + 2) : undefined);
}
