import { DataError, type Where } from '../errors.ts';
import { parsePrintedNumber, type ParsedNumber } from './number.ts';

const SCALES: Readonly<Record<string, number>> = { mio: 6, miljoen: 6, miljard: 9 };
const NUMBER = /\d[\d .,]*\d%?|\d%?/g;

/** The one number in a few words: "ongeveer 90 000", "een 600 tal", "1,2 miljoen euro". */
export function parseWords(text: string, where: Where): ParsedNumber {
  const numbers = text.match(NUMBER) ?? [];
  if (numbers.length !== 1) throw new DataError(where, `The words "${text}" hold ${numbers.length} numbers.`, 'Keep the words around one number; a range gets the exactness "bereik" and its two ends.');
  const number = parsePrintedNumber(numbers[0]!, where);
  const scale = Object.entries(SCALES).find(([word]) => new RegExp(`\\b${word}\\b`).test(text))?.[1] ?? 0;
  return scale === 0 ? number : { ...number, value: shift(number.value, scale), decimals: 0 };
}

/** Moves the decimal mark to the right, on the digits themselves. */
function shift(value: string, places: number): string {
  const [whole, fraction = ''] = value.split('.');
  return `${whole}${fraction.padEnd(places, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
}
