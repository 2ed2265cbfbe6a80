import { DataError, type Where } from '../errors.ts';
import type { Qualifier } from '../model/observation.ts';
import { parseFraction } from './fraction.ts';
import { parsePrintedNumber, type ParsedNumber } from './number.ts';

const SCALES: Readonly<Record<string, number>> = { duizend: 3, mio: 6, mln: 6, miljoen: 6, miljard: 9 };
/** Round numbers that prose writes out. */
const NAMES: Readonly<Record<string, string>> = { honderd: '100', duizend: '1000' };
/** Words that may stand before a number that is written out; with any other word it may be part of a longer number. */
const LEADING = ['meer', 'minder', 'dan', 'zowat', 'ongeveer', 'bijna', 'circa', 'ruim', 'een'];
const NUMBER = /\d[\d .,]*\d ?%?|\d ?%?/g;

/** The one number in a few words: "ongeveer 90 000", "een 600 tal", "1,2 miljoen euro", "meer dan honderd", "twee op drie" (in per cent). */
export function parseWords(text: string, qualifier: Qualifier, where: Where): ParsedNumber {
  const fraction = parseFraction(text);
  if (fraction?.whole === false && qualifier === 'exact') throw new DataError(where, `The fraction "${text}" is no whole per cent, and its exactness reads "exact".`, 'Write "ongeveer": the per cent is rounded.');
  if (fraction) return { value: fraction.value, decimals: 0, percent: true, grouped: false, steps: [['fraction', fraction.value]] };
  const numbers = text.match(NUMBER) ?? [];
  const name = numbers.length === 0 ? writtenOut(text) : undefined;
  if (name !== undefined) return { value: NAMES[name]!, decimals: 0, percent: false, grouped: false, steps: [['name', NAMES[name]!]] };
  if (numbers.length !== 1) throw new DataError(where, `The words "${text}" hold ${numbers.length} numbers.`, 'Keep the words around one number; a range gets the exactness "bereik" and its two ends.');
  const digits = numbers[0]!.trim();
  const read = parsePrintedNumber(digits, where);
  const number: ParsedNumber = digits === text ? read : { ...read, steps: [['words', digits], ...read.steps] };
  const scale = Object.entries(SCALES).find(([word]) => new RegExp(`\\b${word}\\b`, 'i').test(text))?.[1] ?? 0;
  if (scale === 0) return number;
  const value = shift(number.value, scale);
  return { ...number, value, decimals: 0, steps: [...number.steps, ['scale', value]] };
}

/** The name of a round number, when all that stands before it is how exact it is. */
function writtenOut(text: string): string | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const name = words.find((word) => Object.hasOwn(NAMES, word));
  return name !== undefined && words.slice(0, words.indexOf(name)).every((word) => LEADING.includes(word)) && !words.slice(words.indexOf(name) + 1).some((word) => Object.hasOwn(NAMES, word) || Object.hasOwn(SCALES, word)) ? name : undefined;
}

/** Moves the decimal mark to the right, on the digits themselves. */
function shift(value: string, places: number): string {
  const [whole, fraction = ''] = value.split('.');
  return `${whole}${fraction.padEnd(places, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
}
