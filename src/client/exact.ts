/** Whether a page has what was asked: Pagefind, finding nothing, falls back to ever shorter beginnings of the word without saying so. */

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words and numbers, `1.234,5` as one. */
const words = (text: string): string[] => fold(text).match(/\p{L}+|\d+(?:[.,\u00a0 ]\d+)*/gu) ?? [];

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** A longer word that begins so, or an inflected form: only the endings differ (aandelen, aandeel). Numbers must be the same. */
function matches(wanted: string, word: string): boolean {
  if (/^\d/.test(wanted)) return word.startsWith(wanted) || word.replace(/\D/g, '') === wanted.replace(/\D/g, '');
  const common = commonStart(wanted, word);
  if (common === wanted.length) return true;
  return common >= Math.max(3, wanted.length / 2) && wanted.length - common <= 4 && word.length - common <= 3;
}

/** Every word of the query, or a form of it, is in the text. */
export function containsQuery(query: string, text: string): boolean {
  const present = [...new Set(words(text))];
  return words(query).every((wanted) => present.some((word) => matches(wanted, word)));
}

/** A word of the text shares at least half of a word of the query: worth showing when nothing has it whole. */
export function comesClose(query: string, text: string): boolean {
  const present = words(text);
  return words(query).some((wanted) => present.some((word) => commonStart(wanted, word) >= Math.max(4, wanted.length / 2)));
}
