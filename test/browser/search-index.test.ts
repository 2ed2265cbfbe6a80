/** The files of the search: small, whole, and with no word that leads nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { MoreIndex, PageIndex, StartIndex, WordIndex } from '../../src/search/entry.ts';
import { keyOf, lexiconOf } from '../../src/search/lexicon.ts';
import { oldWords } from '../../src/search/old-words.ts';
import { joined } from '../../src/search/two-files.ts';
import { typedWords } from '../../src/search/typed-words.ts';
import { stem, wordsOf } from '../../src/search/words.ts';
import { open, useBrowser } from './lib/browser.ts';
import { pagesIn } from './lib/pages.ts';

const site = inject('site');
const browser = useBrowser();
const bytes = (file: string) => readFileSync(join(site.folder, file));
const read = <T>(file: string): T => JSON.parse(bytes(file).toString('utf8')) as T;
const names = joined(read<StartIndex>('zoeken/begin.json'), read<MoreIndex>('zoeken/ook.json'));
const pages = read<PageIndex>('zoeken/paginas.json');

test('the index for the first key is at most 6 KB over the wire, and all names at most 15 KB more', () => {
  expect(brotliCompressSync(bytes('zoeken/begin.json')).length).toBeLessThan(6_000);
  expect(brotliCompressSync(bytes('zoeken/ook.json')).length).toBeLessThan(15_000);
});

test('a page without a chart loads less than 3 KB of script until somebody goes to the box', async () => {
  const { requests, close } = await open(browser(), new URL('over/', site.url).href, { until: 'networkidle' });
  await close();
  const scripts = requests.filter((url) => url.endsWith('.js')).map((url) => brotliCompressSync(bytes(new URL(url).pathname)).length);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(3000);
  expect(requests.filter((url) => /zoeken|pagefind/.test(new URL(url).pathname))).toEqual([]);
});

test('every page that may be found is in the index, with Pagefind’s name and a text', () => {
  const indexed = pagesIn(site.folder).filter((path) => bytes(path.endsWith('/') ? `${path}index.html` : path).includes('data-pagefind-body'));
  const entries = new Set(names.entries.map(({ path }) => path));
  expect(indexed.filter((path) => !entries.has(path))).toEqual([]);
  expect(indexed.filter((path) => !pages.details[path]?.text)).toEqual([]);
  expect(Object.values(pages.ids).toSorted()).toEqual(indexed);
});

test('every place an entry leads to is there', () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string) => {
    const known = ids.get(path) ?? new Set(bytes(`${path}index.html`).toString('utf8').match(/(?<= id=")[^"]+/g));
    ids.set(path, known);
    return known;
  };
  const places = [...names.entries, ...pages.findings].flatMap(({ path, sections = [] }) => [path, ...sections.map(([, anchor]) => `${path}#${anchor}`)]);
  const lost = places.filter((place) => {
    const [path, anchor] = place.split('#');
    return anchor !== undefined && !idsOf(path!).has(anchor);
  });
  expect(lost).toEqual([]);
  expect(pages.findings.length).toBeGreaterThan(5);
});

test('what old, colloquial and English words stand for is a word of the site', () => {
  const lexicon = lexiconOf(names);
  const texts = new Set(read<WordIndex>('zoeken/woorden.json').words.map((word) => stem(word.replace('·', ''))));
  const targets = typedWords.flatMap(([ours]) => ours.split(', '));
  const unknown = targets.filter((target) => !lexicon.named.has(keyOf(target)) && !wordsOf(target).every((word) => lexicon.postings.has(stem(word)) || texts.has(stem(word)) || word.length <= 3));
  expect(unknown).toEqual([]);
});

test('no word of the lists is typed for two things by mistake', () => {
  const typed = oldWords.flatMap(({ words }) => Object.values(words)).flatMap((list) => list.split(', '));
  expect(typed.filter((word, index) => typed.indexOf(word) !== index)).toEqual([]);
  expect(typed.length).toBeGreaterThan(300);
});

test('/data/search.json holds titles, terms and every printed figure, with addresses that answer', async () => {
  const { pages: listed, figures } = read<{ pages: { kind: string; url: string; names: string[] }[]; figures: { as_published: string; url: string }[] }>('data/search.json');
  expect(new Set(listed.map(({ kind }) => kind))).toEqual(new Set(['explainer', 'term', 'dataset', 'source', 'finding']));
  expect(figures.length).toBeGreaterThan(800);
  expect(figures).toContainEqual(expect.objectContaining({ as_published: '189.422', url: `${site.address}cijfers/kansengroepcombinaties/#cel=tabel-3:18:5` }));
  const at = (cell: string) => figures.filter(({ url }) => url.endsWith(`#cel=${cell}`));
  expect(at('invoegbedrijven:13:2')).toEqual([expect.objectContaining({ as_published: '479', audit: 'discrepancy', recomputed_value: '639', corrected_value: '639' })]);
  expect(at('arbeidszorg:10:2')).toEqual([expect.not.objectContaining({ audit: expect.anything() })]);
  const folders = new Set(readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`));
  expect(listed.map(({ url }) => new URL(url).pathname).filter((path) => !folders.has(`${path}index.html`))).toEqual([]);
});

test('the page of results asks at once for all that its first search needs, and for nothing twice', async () => {
  const html = bytes('zoeken/index.html').toString('utf8');
  const ahead = [...html.matchAll(/<link rel="(?:module)?preload"[^>]*href="([^"]+)"/g)].map((match) => match[1]!);
  expect(ahead.length).toBeGreaterThan(8);
  const { requests, close } = await open(browser(), new URL('zoeken/?q=doorstroom', site.url).href, { until: 'networkidle' });
  await close();
  const asked = requests.map((url) => url.slice(new URL(url).origin.length)).filter((path) => /^\/(zoeken\/.+|pagefind|_astro)/.test(path) && !path.startsWith('/zoeken/?'));
  expect(ahead.filter((path) => asked.filter((one) => one === path).length !== 1)).toEqual([]);
  expect(asked.filter((path) => !ahead.includes(path) && !/^\/pagefind\/(index|fragment)\/|^\/_astro\/passages\./.test(path))).toEqual([]);
});
