/** The pages of a built site that a search may find, as BaseLayout marks them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface IndexedPage {
  /** Its address under the portal: `/cijfers/`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly keywords: string;
  /** All that stands in its main part, without markup. */
  readonly text: string;
  readonly html: string;
}

/** Lists of what other pages say: their title and description are all there is to find. */
const LISTS = new Set(['/', '/begrippen/', '/bronnen/', '/cijfers/', '/uitleg/']);

/** Without the word joiners that keep a mark with its word: Pagefind takes them for a part of it. */
export async function indexedPages(folder: string): Promise<readonly IndexedPage[]> {
  const files = (await readdir(folder, { recursive: true, encoding: 'utf8' })).filter((file) => file.endsWith('.html')).toSorted();
  const pages = await Promise.all(files.map(async (file) => pageOf(`/${file.split(sep).join('/').replace(/index\.html$/, '')}`, (await readFile(join(folder, file), 'utf8')).replaceAll('\u2060', ''))));
  return pages.filter((page) => page !== undefined);
}

function pageOf(url: string, html: string): IndexedPage | undefined {
  const main = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/.exec(html);
  if (!main) return undefined;
  const kind = /data-pagefind-meta="kind:(\w+)"/.exec(main[0])?.[1] ?? 'page';
  const title = plain(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
  const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const keywords = plain(/data-pagefind-meta="zoekwoorden:([^"]*)"/.exec(html)?.[1] ?? '');
  const body = LISTS.has(url) ? `<!doctype html><html lang="${/<html lang="(\w+)"/.exec(html)?.[1] ?? 'nl'}"><body>${main[0]}<h1>${title}</h1><p>${description}</p></main></body></html>` : html;
  const text = plain(html.slice(main.index, html.lastIndexOf('</main>')).replaceAll(/<(svg|style|script)\b[\s\S]*?<\/\1>/g, ' ').replaceAll('<', ' <'));
  return { url, title, description, kind, keywords, text, html: body };
}

/** The page with words that it should be found by and that nobody reads. */
export const withWords = (html: string, words: string): string =>
  html.replace(/<main\b[^>]*>/, (main) => `${main}<span hidden data-pagefind-meta="woorden:${words.replaceAll('&', ' ').replaceAll('"', ' ').replaceAll('<', ' ')}"></span>`);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };
const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).replaceAll(/[\u2060\u00ad]/g, '').trim();
