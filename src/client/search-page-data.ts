/** The files that the page of results needs besides those of a search box. */
import { oneSlip } from '../search/distance.ts';
import type { Entry, PageIndex, WordIndex } from '../search/entry.ts';
import type { Lexicon } from '../search/lexicon.ts';
import type { TextWords } from '../search/understand.ts';
import { stem } from '../search/words.ts';
import { load, loadNames, once, readNames } from './search-data.ts';

export const loadPages = (): Promise<PageIndex> => once('paginas', () => load<PageIndex>('paginas'));
export const loadWords = (): Promise<TextWords> => once('woorden', async () => textWords(await load<WordIndex>('woorden')));

/** The findings of the audit are searched by name too; they are too many for the first key. */
export const loadEverything = (): Promise<Lexicon> => once('alles', async () => {
  const [names, { findings, details }] = await Promise.all([loadNames(), loadPages()]);
  const named = findings.map((entry): Entry => ({ ...entry, names: [details[entry.path]?.words ?? ''] }));
  return readNames({ ...names, entries: [...names.entries, ...named] });
});

function textWords({ words }: WordIndex): TextWords {
  const whole = words.map((word) => word.replace('·', ''));
  const known = new Set(whole.map(stem));
  return {
    known: (word) => known.has(stem(word)) || (word.length > 1 && whole.some((one) => one.startsWith(word))),
    near: (word) => whole.filter((one) => one[0] === word[0] && oneSlip(word, one)).slice(0, 3),
  };
}
