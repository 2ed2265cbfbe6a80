/** Shares that are written as a part of a whole: 1/3, ¾, "2 op de 3", "twee op drie", "een derde". */
import { PARTS, UNDER_TWENTY } from '../model/number-words.ts';
import { fold } from './words.ts';

const COUNT = `(\\d{1,2}|${UNDER_TWENTY.slice(1, 11).join('|')})`;
const RATIO = new RegExp(`(?<![\\d/.,-])${COUNT} ?(?:/|\u2044|\\bop\\b(?: de)?) ?${COUNT}(?![\\d/.,-])`);
const PART = new RegExp(`\\b(?:${COUNT} ?)?(${Object.keys(PARTS).join('|')})n?\\b`);

const countOf = (word: string): number => Number(word) || UNDER_TWENTY.indexOf(word);
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
  return ratioIn(text) ?? (isShare ? percent(countOf(count ?? '1'), PARTS[part]!) : undefined);
}
