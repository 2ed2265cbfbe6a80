/** Pagefind's own runtime, typed as far as we use it; its file is made after the build, so it is loaded by address. */
import type * as passages from '../search/passages.ts';

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** The places of the words found, by the number of words before them. */
  readonly words: readonly number[];
}

interface Pagefind {
  destroy(): Promise<void>;
  options(options: { readonly baseUrl: string; readonly noWorker: boolean; readonly metaCacheTag?: string; readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Words of ours count for less than those of a title. */
const META_WEIGHTS = { title: 5, description: 2, zoekwoorden: 1, woorden: 0.5, kind: 0 };

const FOLDER = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;

let loading: Promise<Pagefind> | undefined;

/** A piece of the index did not load. Pagefind takes it for an empty one from then on, and tells only the console: so what it asks for is watched. */
let broken = false;
const fetchAny = globalThis.fetch;
globalThis.fetch = async (input, options) => {
  const isPiece = typeof input === 'string' && input.startsWith(`${FOLDER}index/`);
  const response = await fetchAny(input, options).catch((error: unknown) => {
    broken ||= isPiece;
    throw error;
  });
  broken ||= isPiece && !response.ok;
  return response;
};

/** The name of the index, as the build wrote it in the page's head beside the files that this asks for. */
const indexName = (): string | undefined => /\?ts=(\w+)$/.exec(document.querySelector<HTMLLinkElement>('link[href*="pagefind-entry.json"]')?.href ?? '')?.[1];

/** Rejects when the index cannot be loaded; the next call tries again. A worker would be one more file to wait for. */
export function loadPagefind(): Promise<Pagefind> {
  if (broken && navigator.onLine) {
    broken = false;
    loading = undefined;
  }
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as Pagefind;
    // What is left of one with a lost piece.
    await pagefind.destroy();
    const metaCacheTag = indexName();
    await pagefind.options({ baseUrl: import.meta.env.BASE_URL, noWorker: true, ranking: { metaWeights: META_WEIGHTS }, ...(metaCacheTag !== undefined && { metaCacheTag }) });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

const asked = new Map<string, Promise<readonly PagefindResult[]>>();

/** The pages that have all words of the text, best first; asked once. Rejects where they may be in a piece of the index that did not load. */
export function findPages(text: string): Promise<readonly PagefindResult[]> {
  const known = asked.get(text) ?? search(text);
  asked.set(text, known);
  known.catch(() => asked.delete(text));
  return known;
}

async function search(text: string): Promise<readonly PagefindResult[]> {
  const { results } = await (await loadPagefind()).search(text);
  if (broken && results.length === 0) throw new Error(`No text was searched for “${text}”.`);
  return results;
}

/** The text of a page, and what cuts passages from it: that code comes with the first text. */
export interface PageText extends passages.Text {
  readonly cut: typeof passages;
}

const read = new Map<string, Promise<PageText>>();

/** Asked for once. Pagefind's own `data()` unzips in JavaScript and makes excerpts, which takes a phone longer than the search itself. */
export function loadText(id: string): Promise<PageText> {
  const known = read.get(id) ?? readText(`${FOLDER}fragment/${id}.pf_fragment`);
  read.set(id, known);
  known.catch(() => read.delete(id));
  return known;
}

/** JSON behind twelve signs of Pagefind's own; a host may have unzipped it. */
async function readText(address: string): Promise<PageText> {
  const [cut, response] = await Promise.all([import('../search/passages.ts'), fetch(address)]);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const bytes = await response.arrayBuffer();
  const isZipped = new Uint8Array(bytes)[0] === 0x1f;
  const text = await (isZipped ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))) : new Response(bytes)).text();
  const { content, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as passages.Text;
  return { content: content.replaceAll('\u200b', ''), anchors, cut };
}
