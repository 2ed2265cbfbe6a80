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

/** Pagefind from one start to the next, with what it was asked. */
interface Start {
  readonly pagefind: Promise<Pagefind>;
  readonly asked: Map<string, Promise<readonly PagefindResult[]>>;
  /** A file of the index did not load. Pagefind takes a piece for an empty one from then on, or answers nothing any more, and tells only the console: so what it asks for is watched. */
  broken: boolean;
}

let current: Start | undefined;

const isIndex = (address: unknown): boolean => typeof address === 'string' && address.startsWith(FOLDER) && !address.startsWith(`${FOLDER}fragment/`);

const fetchAny = globalThis.fetch;
globalThis.fetch = async (input, options) => {
  const asking = isIndex(input) ? current : undefined;
  const response = await fetchAny(input, options).catch((error: unknown) => {
    if (asking) asking.broken = true;
    throw error;
  });
  if (asking && !response.ok) asking.broken = true;
  return response;
};

/** The name of the index, as the build wrote it in the page's head beside the files that this asks for. */
const indexName = (): string | undefined => /\?ts=(\w+)$/.exec(document.querySelector<HTMLLinkElement>('link[href*="pagefind-entry.json"]')?.href ?? '')?.[1];

/** A worker would be one more file to wait for. */
async function begin(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as Pagefind;
  // What is left of one with a lost piece.
  await pagefind.destroy();
  const metaCacheTag = indexName();
  await pagefind.options({ baseUrl: import.meta.env.BASE_URL, noWorker: true, ranking: { metaWeights: META_WEIGHTS }, ...(metaCacheTag !== undefined && { metaCacheTag }) });
  await pagefind.init();
  return pagefind;
}

/** The start to ask: a new one where the last failed or lost a piece. */
function started(): Start {
  if (current && !(current.broken && navigator.onLine)) return current;
  const start: Start = { pagefind: begin(), asked: new Map(), broken: false };
  start.pagefind.catch(() => {
    if (current === start) current = undefined;
  });
  current = start;
  return start;
}

/** Rejects when the index cannot be loaded; the next call tries again. */
export const loadPagefind = (): Promise<Pagefind> => started().pagefind;

/** The pages that have all words of the text, best first; asked once, unless a piece was lost meanwhile. Rejects where they may be in a piece of the index that did not load. */
export function findPages(text: string): Promise<readonly PagefindResult[]> {
  const start = started();
  const known = start.asked.get(text) ?? search(text, start);
  start.asked.set(text, known);
  const forget = () => start.asked.delete(text);
  known.then(() => start.broken && forget(), forget);
  return known;
}

async function search(text: string, start: Start): Promise<readonly PagefindResult[]> {
  const { results } = await (await start.pagefind).search(text);
  if (start.broken && results.length === 0) throw new Error(`No text was searched for “${text}”.`);
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
