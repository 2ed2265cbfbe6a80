import { headers, type Kind } from './rules.ts';

/** Places of the site whose kind a host of static sites cannot tell by itself. */
export interface Tree {
  /** Names at the top: folders and pages. */
  readonly top: readonly string[];
  /** Ids of datasets that have frozen versions. */
  readonly released: readonly string[];
}

/** Folders at the top that hold no pages only. */
const MIXED = ['_astro', 'cijfers', 'data', 'pagefind'];

/**
 * The file `_headers` of Netlify and Cloudflare Pages. When two rules name the same header, those hosts send both values, so
 * no address may meet two of one: pages and their folders are listed, and what is not is left to the host's own default,
 * which is to ask again at each visit.
 */
export function headersFile(base: string, scripts: readonly string[], { top, released }: Tree): string {
  const all = headers(scripts);
  const rule = (path: string, kind: Kind, names: readonly string[]): string => {
    const own = all.filter(({ name }) => names.includes(name)).flatMap(({ name, value }) => (typeof value === 'string' || value[kind] === undefined ? [] : [`  ${name}: ${value[kind]}`]));
    return [`${base}${path}`, ...own].join('\n');
  };
  const OF_PAGES = ['Content-Security-Policy', 'X-Frame-Options'];
  const pages = ['', ...top.filter((name) => name.endsWith('.html')), ...top.filter((name) => !name.includes('.') && !MIXED.includes(name)).map((name) => `${name}/*`), 'cijfers/', 'cijfers/:id/', 'cijfers/:id/codeboek/*', 'data/', 'data/controleer/*'];
  return `${[
    [`${base}*`, ...all.flatMap(({ name, value }) => (typeof value === 'string' ? [`  ${name}: ${value}`] : []))].join('\n'),
    ...pages.map((path) => rule(path, 'page', OF_PAGES)),
    rule('cijfers/:id/embed/*', 'embed', OF_PAGES),
    rule('data/*', 'data', ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers', 'Cross-Origin-Resource-Policy']),
    ...['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'].map((path) => rule(path, 'hashed', ['Cache-Control', 'Cross-Origin-Resource-Policy'])),
    ...released.map((id) => rule(`data/${id}/v*`, 'frozen', ['Cache-Control'])),
  ].join('\n\n')}\n`;
}
