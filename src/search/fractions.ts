/** Shares that are written as a part of a whole: 1/3, ¾, "2 op de 3", "twee op drie", "een derde". */
import { namedPart, numeral, UNDER_TWENTY } from '../model/number-words.ts';
import { fold } from './words.ts';

const COUNT = `(\\d{1,2}|${UNDER_TWENTY.slice(1, 11).join('|')})`;
const RATIO = new RegExp(`(?<![\\d/.,-])${COUNT} ?(?:/|\u2044|\\bop\\b(?: de)?) ?${COUNT}(?![\\d/.,-])`);

const percent = (count: number, whole: number): number | undefined => (count > 0 && count < whole ? (100 * count) / whole : undefined);

/** The share in per cent that two numbers make; nothing for what is no part of a whole, such as a date. */
export function ratioIn(text: string): number | undefined {
  const [, a, b] = RATIO.exec(fold(text)) ?? [];
  return a && b ? percent(numeral(a)!, numeral(b)!) : undefined;
}

/** Nearly all that is printed is digits alone. */
const isPlain = (text: string): boolean => /^[-+\d., %]*$/.test(text);

export function shareIn(text: string): number | undefined {
  if (isPlain(text)) return undefined;
  const named = namedPart(fold(text));
  return ratioIn(text) ?? (named && percent(...named));
}
