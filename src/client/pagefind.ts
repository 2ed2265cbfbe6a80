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
  search(query: string, options?: { readonly filters: Readonly<Record<string, string>> }): Promise<{ readonly results: readonly PagefindResult[] }>;
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

/** Of a page that repeats or lists what others say (BaseLayout marks it): those come first. */
const LATER = 0.2;

/** The pages that match, best first. Rejects when the index cannot be loaded. */
export async function searchPages(query: string): Promise<readonly PagefindResult[]> {
  const pagefind = await loadPagefind();
  // One filter with one value: Pagefind writes more of them in another order at each build.
  const [all, later] = await Promise.all([pagefind.search(query), pagefind.search(query, { filters: { later: 'ja' } })]);
  const marked = new Set(later.results.map(({ id }) => id));
  const rank = ({ id, score }: PagefindResult): number => (marked.has(id) ? LATER : 1) * score;
  return all.results.toSorted((a, b) => rank(b) - rank(a));
}
