/** Whether a page has what was asked: Pagefind, finding nothing, falls back to ever shorter beginnings of the word without saying so. */
import { numbersOf, numbersIn } from './numbers.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const words = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

/** Words that say nothing of what is looked for. */
const EMPTY = new Set('aan bij dat de die een en er het hoe hoeveel in is met of op te van voor waar wanneer wat wie worden wordt zijn'.split(' '));

/** The query without its empty words, unless nothing else is left. */
export function withoutEmptyWords(query: string): string {
  const kept = query.split(/\s+/).filter((word) => !EMPTY.has(fold(word).replace(/[?!.,:;]+$/, '')));
  return kept.length === 0 ? query : kept.join(' ');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** A longer word that begins so, or an inflected form: only the endings differ (aandelen, aandeel). */
function matches(wanted: string, word: string): boolean {
  const common = commonStart(wanted, word);
  if (common === wanted.length) return true;
  return common >= Math.max(3, wanted.length / 2) && wanted.length - common <= 4 && word.length - common <= 3;
}

/** Every number of the query is in the text, however its thousands and decimals are written. */
function containsNumbers(query: string, text: string): boolean {
  const present = numbersIn(text);
  return numbersOf(query).every((readings) => readings.some((number) => present.has(number)));
}

/** Every word of the query, or a form of it, and every number is in the text. */
export function containsQuery(query: string, text: string): boolean {
  const present = [...new Set(words(text))];
  return containsNumbers(query, text) && words(query).every((wanted) => present.some((word) => matches(wanted, word)));
}

/** A word of the text shares at least half of a word of the query: worth showing when nothing has it whole. */
export function comesClose(query: string, text: string): boolean {
  const present = words(text);
  return words(query).some((wanted) => present.some((word) => commonStart(wanted, word) >= Math.max(4, wanted.length / 2)));
}
