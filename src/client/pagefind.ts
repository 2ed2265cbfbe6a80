/** Pagefind's own runtime, typed as far as we use it; its file is made after the build, so it is loaded by address. */
export interface PagefindPage {
  readonly url: string;
  /** HTML with `<mark>`; everything else is escaped. */
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number; readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: { readonly filters?: Readonly<Record<string, string>>; readonly sort?: Readonly<Record<string, 'asc'>> }): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Words of ours count for less than those of a title. */
const META_WEIGHTS = { title: 5, description: 2, zoekwoorden: 1, kind: 0 };

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

/** What explains comes first; what repeats or lists what others say comes last. BaseLayout marks both. */
const WEIGHT = { explainer: 1.5, later: 0.2 };

/**
 * The pages that match, best first. Rejects when the index cannot be loaded. Pagefind tells the kind of a page only when the
 * whole page is loaded; one filter with one value, and one sort key that only explainers have, tell it at once. More values or
 * keys it would write in another order at each build.
 */
export async function searchPages(query: string): Promise<readonly PagefindResult[]> {
  const pagefind = await loadPagefind();
  const [all, later, explainers] = await Promise.all([pagefind.search(query), pagefind.search(query, { filters: { later: 'ja' } }), pagefind.search(query, { sort: { explainer: 'asc' } })]);
  const weights = new Map([...later.results.map(({ id }) => [id, WEIGHT.later] as const), ...explainers.results.map(({ id }) => [id, WEIGHT.explainer] as const)]);
  const rank = ({ id, score }: PagefindResult): number => score * (weights.get(id) ?? 1);
  return all.results.toSorted((a, b) => rank(b) - rank(a));
}
