/** The pages of a built site that a search may find, as BaseLayout marks them. */
import { readdirSync, readFileSync } from 'node:fs';
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
  /** What Pagefind is to read, when it is to: thousands of pages would fill the memory. */
  readonly html: () => string;
}

/** Lists of what other pages say: their title and description are all there is to find. */
const LISTS = new Set(['/', '/begrippen/', '/bronnen/', '/cijfers/', '/uitleg/']);

export function indexedPages(folder: string): readonly IndexedPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).toSorted();
  return files.map((file) => pageOf(`/${file.split(sep).join('/').replace(/index\.html$/, '')}`, join(folder, file))).filter((page) => page !== undefined);
}

/** What stands apart on a page only by where it stands: without a space Pagefind makes one word of two cells. */
const CELL_END = /<\/(?:th|td|dt|dd|option|li)>(?=<)/g;
/** A heading that ends without a mark, and whether another follows. */
const HEADING_END = /(?<=[\p{L}\p{N}%)])((?:<\/\w+>)*<\/(?:th|dt)>)(\s*<th\b)?/gu;
export const withSeparators = (html: string): string => html.replace(HEADING_END, (_all, end: string, next = '') => `${next === '' ? ':' : ','}${end}${next}`).replace(CELL_END, '$& ');

/** Without the word joiners that keep a mark with its word: Pagefind takes them for a part of it. */
const read = (file: string): string => withSeparators(readFileSync(file, 'utf8').replaceAll('\u2060', ''));
/** Both made here, as a function made beside the text of the page would keep it. */
const reading = (file: string) => () => read(file);
const always = (html: string) => () => html;

function pageOf(url: string, file: string): IndexedPage | undefined {
  const html = read(file);
  const main = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/.exec(html);
  if (!main) return undefined;
  const kind = /data-pagefind-meta="kind:(\w+)"/.exec(main[0])?.[1] ?? 'page';
  const title = plain(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
  const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const keywords = plain(/data-pagefind-meta="zoekwoorden:([^"]*)"/.exec(html)?.[1] ?? '');
  const short = LISTS.has(url) ? `<!doctype html><html lang="${/<html lang="(\w+)"/.exec(html)?.[1] ?? 'nl'}"><body>${main[0]}<h1>${title}</h1><p>${description}</p></main></body></html>` : undefined;
  const text = plain(html.slice(main.index, html.lastIndexOf('</main>')).replaceAll(/<(svg|style|script)\b[\s\S]*?<\/\1>/g, ' ').replaceAll('<', ' <'));
  return { url, title, description, kind, keywords, text, html: short === undefined ? reading(file) : always(short) };
}

/** The page with words that it should be found by and that nobody reads. */
export const withWords = (html: string, words: string): string =>
  html.replace(/<main\b[^>]*>/, (main) => `${main}<span hidden data-pagefind-meta="woorden:${words.replaceAll('&', ' ').replaceAll('"', ' ').replaceAll('<', ' ')}"></span>`);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };
/** A part of a page, copied: what is cut from a string keeps all of it in memory. */
const plain = (html: string): string => Buffer.from(html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).replaceAll(/[\u2060\u00ad]/g, '').trim()).toString();
