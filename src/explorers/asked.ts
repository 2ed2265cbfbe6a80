/** What an address asks an explorer for. */
import type { Lost } from '../i18n/lost.ts';

/** By the name of a parameter: the words it may have. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** What the explorer does not have. An empty word asks nothing. */
export const lostIn = (query: URLSearchParams, known: Known): readonly Lost[] =>
  Object.entries(known).flatMap(([name, words]) => {
    const word = query.get(name) ?? '';
    return word === '' || words.includes(word) ? [] : [{ name, word }];
  });
