/** The files of the search, each loaded once, when it is first needed. */
import { href } from '../paths.ts';
import type { FigureIndex, PageIndex, StartIndex, TypedWords, WordIndex } from '../search/entry.ts';
import { lexiconOf, type Lexicon } from '../search/lexicon.ts';
import { mentioned } from '../search/suggest.ts';
import { oneSlip } from '../search/distance.ts';
import { stem } from '../search/words.ts';
import { takeBegin } from './search-begin.ts';
import type { TextWords } from '../search/understand.ts';

const loading = new Map<string, Promise<unknown>>();

/** Rejects when the file cannot be loaded; the next call tries again. */
function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = (loading.get(name) as Promise<T> | undefined) ?? make();
  loading.set(name, known);
  known.catch(() => loading.delete(name));
  return known;
}

const load = async <T>(name: string): Promise<T> => bodyOf<T>(await fetch(href(`/zoeken/${name}.json`)));

async function bodyOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response.json() as Promise<T>;
}

const loadStart = (): Promise<StartIndex> => once('begin', async () => bodyOf<StartIndex>(await takeBegin()));

let whole: Lexicon | undefined;
export const loadLexicon = (): Promise<Lexicon> => once('ook', async () => {
  const [start, typed] = await Promise.all([loadStart(), load<TypedWords>('ook')]);
  return (whole = lexiconOf(start, typed));
});

/** What is there at once: all that is known, or before that the names that may be meant, which are read sooner than all. */
export const loadNames = async (query: string): Promise<Lexicon> => whole ?? lexiconOf({ entries: mentioned(query, await loadStart()), compounds: [] });

export const loadPages = (): Promise<PageIndex> => once('paginas', () => load<PageIndex>('paginas'));
export const loadFigures = (): Promise<FigureIndex> => once('cijfers', () => load<FigureIndex>('cijfers'));
export const loadWords = (): Promise<TextWords> => once('woorden', async () => textWords(await load<WordIndex>('woorden')));

function textWords({ words }: WordIndex): TextWords {
  const whole = words.map((word) => word.replace('·', ''));
  const known = new Set(whole.map(stem));
  return {
    known: (word) => known.has(stem(word)) || (word.length > 1 && whole.some((one) => one.startsWith(word))),
    near: (word) => whole.filter((one) => one[0] === word[0] && oneSlip(word, one)).slice(0, 3),
  };
}
