/** Makes the search index of a built site: Pagefind's for the texts, and ours for names, which the pages' own words complete. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import * as pagefind from 'pagefind';
import { cutter } from '../../src/search/compounds.ts';
import type { Details, Entry, MoreIndex, PageIndex, StartIndex, WordIndex } from '../../src/search/entry.ts';
import { joined, split } from '../../src/search/two-files.ts';
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
  const [start, more, known] = await Promise.all([read<StartIndex>('begin.json'), read<MoreIndex>('ook.json'), read<PageIndex>('paginas.json')]);
  const pages = indexedPages(folder);
  const all = joined(start, more);
  const names = all.entries.flatMap(({ title, names: others = [] }) => [title, ...others]);
  const vocabulary = new Set<string>();
  for (const text of [...pages.map((page) => page.text), ...names]) for (const word of wordsOf(text)) vocabulary.add(word);
  const cut = cutter(vocabulary);
  const extra = ({ url, text }: IndexedPage): string => [...new Set(wordsOf(text).flatMap((word) => cut(word) ?? [])), known.details[url]?.words ?? ''].join(' ');
  await writePagefind(folder, pages, (page) => withWords(page.html(), extra(page)));
  const entries = [...all.entries, ...unnamed(pages, all.entries)];
  const named = new Set(entries.flatMap(({ title, names: others = [] }) => [title, ...others]).flatMap(wordsOf));
  const marked = (words: Iterable<string>) => [...words].toSorted().map((word) => cut(word)?.join(SEPARATOR) ?? word);
  const details = { ...Object.fromEntries(pages.map(({ url, description }) => [url, { text: description }])), ...withoutWords(known.details, all.entries) };
  const files = split({ ...all, entries, compounds: marked(named).filter((word) => word.includes(SEPARATOR)) });
  await Promise.all([
    writeFile(zoeken('begin.json'), JSON.stringify(files.start)),
    writeFile(zoeken('ook.json'), JSON.stringify(files.more)),
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

/** Counted as Pagefind does. A query needs a few words: with its own 20,000 each would bring 30 KB along, with this 4. */
const CHUNK = 2500;

/** Pages on their way to it at once: it reads one while we make the next, and no more stand in memory. */
const fewPages = pLimit(8);

async function writePagefind(folder: string, pages: readonly IndexedPage[], htmlOf: (page: IndexedPage) => string): Promise<void> {
  // Its one setting without an option; the service that it starts reads it here.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK);
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: LEFT_OUT });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await fewPages.map(pages, (page) => index.addHTMLFile({ url: page.url, content: htmlOf(page) }));
  // Written here: what Pagefind writes may be cut off when its process ends, on a machine with much to do.
  const made = await index.getFiles();
  await pagefind.close();
  await Promise.all(made.files.map(async ({ path, content }) => {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }));
  const problems = [...added, made].flatMap((one) => one.errors);
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
