/** Makes the search index of a built site: Pagefind's for the texts, and ours for names, which the pages' own words complete. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { cutter } from '../../src/search/compounds.ts';
import type { Details, Entry, PageIndex, StartIndex, WordIndex } from '../../src/search/entry.ts';
import { wordsOf } from '../../src/search/words.ts';
import { preloadSearch } from './search-head.ts';
import { indexedPages, withWords, type IndexedPage } from './search-pages.ts';

/** What repeats on every page, or is indexed apart: tables of figures, what a reader may do with them, references. */
const LEFT_OUT = ['main[data-kind] .cols', '.meta', 'noscript', 'svg', 'figure table', 'dialog', '[popover]', 'form', '.btn'];

/** Between the parts of a compound. */
const SEPARATOR = '·';

export async function indexSite(folder: string): Promise<void> {
  const zoeken = (name: string) => join(folder, 'zoeken', name);
  const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(zoeken(name), 'utf8')) as T;
  const [start, known, pages] = await Promise.all([read<StartIndex>('begin.json'), read<PageIndex>('paginas.json'), indexedPages(folder)]);
  const names = start.entries.flatMap(({ title, names: others = [] }) => [title, ...others]);
  const vocabulary = new Set([...pages.map(({ text }) => text), ...names].flatMap(wordsOf));
  const cut = cutter(vocabulary);
  const extra = ({ url, text }: IndexedPage): string => [...new Set(wordsOf(text).flatMap((word) => cut(word) ?? [])), known.details[url]?.words ?? ''].join(' ');
  await writePagefind(folder, pages.map((page) => ({ url: page.url, content: withWords(page.html, extra(page)) })));
  const entries = [...start.entries, ...unnamed(pages, start.entries)];
  const named = new Set(entries.flatMap(({ title, names: others = [] }) => [title, ...others]).flatMap(wordsOf));
  const marked = (words: Iterable<string>) => [...words].toSorted().map((word) => cut(word)?.join(SEPARATOR) ?? word);
  const details = { ...Object.fromEntries(pages.map(({ url, description }) => [url, { text: description }])), ...withoutWords(known.details, start.entries) };
  await Promise.all([
    writeFile(zoeken('begin.json'), JSON.stringify({ entries, compounds: marked(named).filter((word) => word.includes(SEPARATOR)) } satisfies StartIndex)),
    writeFile(zoeken('paginas.json'), JSON.stringify({ ...known, details, ids: await idsOf(folder) } satisfies PageIndex)),
    writeFile(zoeken('woorden.json'), JSON.stringify({ words: marked([...vocabulary].filter((word) => word.length > 1 && /\p{L}/u.test(word))) } satisfies WordIndex)),
    preloadSearch(folder),
  ]);
}

/** The words of a page are in Pagefind's index; those of a finding, which is no page, are searched by name. */
const withoutWords = (details: PageIndex['details'], entries: readonly Entry[]): PageIndex['details'] => {
  const paged = new Set(entries.map(({ path }) => path));
  return Object.fromEntries(Object.entries(details).map(([path, { words, ...rest }]): [string, Details] => [path, paged.has(path) || words === undefined ? rest : { ...rest, words }]));
};

/** Pages that no record was made of: lists, explorers, pages about ourselves. */
const unnamed = (pages: readonly IndexedPage[], entries: readonly Entry[]): readonly Entry[] => {
  const named = new Set(entries.map(({ path }) => path));
  return pages.filter(({ url }) => !named.has(url)).map(({ url, title, kind, keywords }) => ({ kind: kind as Entry['kind'], path: url, title, ...(keywords && { names: [keywords] }) }));
};

async function writePagefind(folder: string, files: readonly pagefind.HTMLFile[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: LEFT_OUT });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await Promise.all(files.map((file) => index.addHTMLFile(file)));
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const problems = [...added, written].flatMap((one) => one.errors);
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
}

/** Pagefind's id of each page: its file is named by it, and is JSON behind twelve signs of its own, compressed. */
async function idsOf(folder: string): Promise<PageIndex['ids']> {
  const fragments = join(folder, 'pagefind', 'fragment');
  const files = (await readdir(fragments)).filter((name) => name.endsWith('.pf_fragment')).toSorted();
  return Object.fromEntries(await Promise.all(files.map(async (name) => {
    const text = gunzipSync(await readFile(join(fragments, name))).toString('utf8');
    return [name.replace('.pf_fragment', ''), (JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string }).url] as const;
  })));
}
