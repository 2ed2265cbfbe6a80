/** The files that a search box needs, each loaded once, when it is first needed. */
import { href } from '../paths.ts';
import type { Called, FigureIndex, MoreIndex, Names, StartIndex } from '../search/entry.ts';
import { lexiconInSteps, lexiconOf, type Lexicon } from '../search/lexicon.ts';
import { mentioned } from '../search/suggest.ts';
import { joined } from '../search/two-files.ts';
import { takeBegin } from './search-begin.ts';
import { nextTask } from './turns.ts';

const loading = new Map<string, Promise<unknown>>();

/** Rejects when the file cannot be loaded; the next call tries again. */
export function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = (loading.get(name) as Promise<T> | undefined) ?? make();
  loading.set(name, known);
  known.catch(() => loading.delete(name));
  return known;
}

export const load = async <T>(name: string): Promise<T> => bodyOf<T>(await fetch(href(`/zoeken/${name}.json`)));

async function bodyOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response.json() as Promise<T>;
}

const loadStart = (): Promise<StartIndex> => once('begin', async () => bodyOf<StartIndex>(await takeBegin()));

/** Asks for both files at once. */
export const loadNames = (): Promise<Names> => once('ook', async () => {
  const [start, more] = await Promise.all([loadStart(), load<MoreIndex>('ook')]);
  return joined(start, more);
});

/** While the reader may be typing. */
export async function readNames(names: Names): Promise<Lexicon> {
  const work = lexiconInSteps(names);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await nextTask();
  }
}

let whole: Lexicon | undefined;
export const loadLexicon = (): Promise<Lexicon> => once('lexicon', async () => (whole = await readNames(await loadNames())));

const called = (entries: readonly Called[]): Lexicon => lexiconOf({ entries, compounds: [], typed: [] });

/** What is there at once: all that is known, or before that what is called as asked, which is read sooner than all. */
export const loadMentioned = async (query: string): Promise<Lexicon> => whole ?? called(mentioned(query, (await loadStart()).entries));

/** What is left where the file of all other names does not load. */
export const loadTitles = (): Promise<Lexicon> => once('titels', async () => called((await loadStart()).entries));

export const loadFigures = (): Promise<FigureIndex> => once('cijfers', () => load<FigureIndex>('cijfers'));
