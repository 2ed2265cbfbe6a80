/** The words of all texts of the site, for a word that no name has. */
import type { TextWords } from './understand.ts';
import { stem } from './words.ts';

/** What is shorter begins too many words: to type on is little. */
const SHORTEST = 4;

export function textWords(words: readonly string[]): TextWords {
  const known = new Set(words.map(stem));
  const begun = Map.groupBy(words, ([first]) => first);
  const like = ([first]: string): readonly string[] => begun.get(first) ?? [];
  return {
    known: (word) => known.has(stem(word)) || (word.length >= SHORTEST && like(word).some((one) => one.startsWith(word))),
    near: like,
  };
}
