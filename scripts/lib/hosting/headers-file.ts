import { NAMED } from '../../../src/model/media-types.ts';
import { headers, type Kind } from './rules.ts';

/** Folders at the top that hold no pages only. */
const MIXED = ['_astro', 'cijfers', 'data', 'pagefind'];

/**
 * The file `_headers` of Netlify and Cloudflare Pages. When two rules name the same header, those hosts send both values, so
 * no address may meet two of one: pages and their folders are listed, and what is not is left to the host's own default,
 * which is to ask again at each visit: so are frozen files, which stand beside their page. `top` are the names at the top of the site.
 */
export function headersFile(base: string, scripts: readonly string[], top: readonly string[]): string {
  const all = headers(scripts);
  const of = (kind: Kind, names: readonly string[]): string[] =>
    all.filter(({ name }) => names.includes(name)).flatMap(({ name, value }) => (typeof value === 'string' || value[kind] === undefined ? [] : [`  ${name}: ${value[kind]}`]));
  const rule = (path: string, ...own: readonly string[]): string => [`${base}${path}`, ...own].join('\n');
  const OF_PAGES = ['Content-Security-Policy', 'X-Frame-Options'];
  const pages = ['', ...top.filter((name) => name.endsWith('.html')), ...top.filter((name) => !name.includes('.') && !MIXED.includes(name)).map((name) => `${name}/*`), 'cijfers/', 'cijfers/:id/', 'cijfers/:id/codeboek/*', 'data/', 'data/:id/:version/', 'data/controleer/*'];
  return `${[
    [`${base}*`, ...all.flatMap(({ name, value }) => (typeof value === 'string' ? [`  ${name}: ${value}`] : []))].join('\n'),
    ...pages.map((path) => rule(path, ...of('page', OF_PAGES))),
    rule('cijfers/:id/embed/*', ...of('embed', OF_PAGES)),
    rule('data/*', ...of('data', ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers', 'Cross-Origin-Resource-Policy']), ...of('preflight', ['Access-Control-Allow-Methods', 'Access-Control-Allow-Headers', 'Access-Control-Max-Age'])),
    ...Object.entries(NAMED).map(([name, type]) => rule(`data/${name}`, `  Content-Type: ${type}`)),
    ...['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'].map((path) => rule(path, ...of('hashed', ['Cache-Control', 'Cross-Origin-Resource-Policy']))),
  ].join('\n\n')}\n`;
}
