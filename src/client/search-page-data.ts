/** The files that the page of results needs besides those of a search box. */
import type { Entry, PageIndex, WordIndex } from '../search/entry.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { textWords } from '../search/text-words.ts';
import type { TextWords } from '../search/understand.ts';
import { load, loadNames, once, readNames } from './search-data.ts';

export const loadPages = (): Promise<PageIndex> => once('paginas', () => load<PageIndex>('paginas'));
/** Stands for the file where it does not load. */
export const NO_PAGES: PageIndex = { details: {}, findings: [], explorers: {}, ids: {}, facets: { theme: [], programme: [], group: [], year: [], source: [] } };

export const loadWords = (): Promise<TextWords> => once('woorden', async () => textWords((await load<WordIndex>('woorden')).words.map((word) => word.replace('·', ''))));

/** The findings of the audit are searched by name too; they are too many for the first key. */
export const loadEverything = (): Promise<Lexicon> => once('alles', async () => {
  const [names, { findings, details }] = await Promise.all([loadNames(), loadPages()]);
  const named = findings.map((entry): Entry => ({ ...entry, names: [details[entry.path]?.words ?? ''] }));
  return readNames({ ...names, entries: [...names.entries, ...named] });
});
