/** Pagefind's own runtime, typed as far as we use it; its file is made after the build, so it is loaded by address. */
import type { PageKind } from '../i18n/kinds.ts';

export interface PagefindPage {
  readonly url: string;
  /** HTML with `<mark>`; everything else is escaped. */
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Its kind, as the name of a filter: one filter with several values comes out in another order each time Pagefind indexes. */
  readonly filters: Readonly<Partial<Record<PageKind, readonly string[]>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number; readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: { readonly filters: Readonly<Record<string, string>> }): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Words of ours count for less than those of a title. */
const META_WEIGHTS = { title: 5, description: 2, zoekwoorden: 1 };

let loading: Promise<Pagefind> | undefined;

/** Rejects when the index cannot be loaded; the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 28, ranking: { metaWeights: META_WEIGHTS } });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

/** A source names what its tables are about, and so matches all of it: what explains and what shows goes before. */
const WEIGHTS = { explainer: 4, source: 0.2 } as const satisfies Partial<Record<PageKind, number>>;

/** The pages that match, best first. Rejects when the index cannot be loaded. */
export async function searchPages(query: string): Promise<readonly PagefindResult[]> {
  const pagefind = await loadPagefind();
  const [all, ...special] = await Promise.all([pagefind.search(query), ...Object.keys(WEIGHTS).map((kind) => pagefind.search(query, { filters: { [kind]: 'ja' } }))]);
  const weights = new Map(special.flatMap(({ results }, at) => results.map(({ id }) => [id, Object.values(WEIGHTS)[at]!] as const)));
  const rank = ({ id, score }: PagefindResult): number => score * (weights.get(id) ?? 1);
  return all.results.toSorted((a, b) => rank(b) - rank(a));
}
