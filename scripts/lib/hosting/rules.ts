/** What every answer of a web host must say, by kind of address. The one source of our own server and of the configurations for nginx, Apache and `_headers`. */
import { DIRECTIVES, SCRIPT_SOURCES } from '../../../src/policy.ts';

/** Kinds of address, the more special first; a pattern is held against the path without BASE_PATH. */
export const KINDS = {
  embed: '^/cijfers/[^/]+/embed/',
  page: '/$|\\.html$',
  hashed: '^/_astro/|^/pagefind/(fragment|index)/',
  frozen: '^/data/[^/]+/v\\d',
  data: '^/data/',
} as const;
export type Kind = keyof typeof KINDS | 'other';

type Values = Readonly<Partial<Record<Kind, string>>>;

export interface Header {
  readonly name: string;
  /** One value for every address, or one a kind; a kind without has no such header. */
  readonly value: string | Values;
}

/**
 * The policy of a page, without the hashes that its own `<meta>` lists: both hold, so an inline style must be one of the
 * page's own. Only a header can say who may frame the page.
 */
const policy = (scripts: readonly string[], ancestors: string): string =>
  [...DIRECTIVES, ['script-src', ...SCRIPT_SOURCES, ...scripts.map((hash) => `'${hash}'`)].join(' '), "style-src 'self' 'unsafe-inline'", `frame-ancestors ${ancestors}`].join('; ');

/** A file is looked at, never run. */
const OF_A_FILE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** All headers; `scripts` are the hashes of the inline scripts of the whole site. */
export const headers = (scripts: readonly string[]): readonly Header[] => [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Content-Security-Policy', value: { page: policy(scripts, "'none'"), embed: policy(scripts, '*'), data: OF_A_FILE, frozen: OF_A_FILE } },
  { name: 'X-Frame-Options', value: { page: 'DENY' } },
  { name: 'Cross-Origin-Resource-Policy', value: { page: 'same-origin', hashed: 'same-origin', other: 'same-origin', embed: 'cross-origin', data: 'cross-origin', frozen: 'cross-origin' } },
  { name: 'Access-Control-Allow-Origin', value: { data: '*', frozen: '*' } },
  { name: 'Access-Control-Expose-Headers', value: { data: 'Content-Length, Content-Range, ETag', frozen: 'Content-Length, Content-Range, ETag' } },
  { name: 'Cache-Control', value: { page: ASK_AGAIN, embed: ASK_AGAIN, hashed: FOR_EVER, frozen: FOR_EVER, data: 'public, max-age=300', other: 'public, max-age=300' } },
];

/** The headers of one path without BASE_PATH. */
export function headersOf(path: string, scripts: readonly string[]): Readonly<Record<string, string>> {
  const kinds = Object.entries(KINDS) as [Kind, string][];
  const [kind] = kinds.find(([, pattern]) => new RegExp(pattern).test(path)) ?? ['other' as const];
  return Object.fromEntries(headers(scripts).flatMap(({ name, value }) => {
    const own = typeof value === 'string' ? value : value[kind];
    return own === undefined ? [] : [[name, own]];
  }));
}
