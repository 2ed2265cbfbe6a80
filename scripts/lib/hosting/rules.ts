/** What every answer of a web host must say, by kind of address. The one source of our own server and of the configurations for nginx, Apache and `_headers`. */
import { DIRECTIVES, SCRIPT_SOURCES } from '../../../src/policy.ts';

/** Kinds of address, the more special first; a pattern is held against the path without BASE_PATH. */
export const KINDS = {
  embed: '^/cijfers/[^/]+/embed/',
  page: '/$|\\.html$',
  hashed: '^/_astro/|^/pagefind/(fragment|index)/',
  frozen: '^/data/[^/]+/v\\d+\\.\\d+\\.\\d+/',
  data: '^/data/',
} as const;

/** What any site may read. */
export const OPEN = '/data/';
/** Answers below it that are no file, by status: to a browser that asks whether it may, and the page that says what is not there. */
export const ANSWERS = { preflight: 204, lost: 404 } as const;

/** Only what was there may be kept; who was refused asks again. */
export const KEPT = [200, 206, 304];
export const NOT_KEPT = 'no-cache';

/** Files for hosts, and copies that a host picks by itself: nobody is given those by name. */
export const WITHHELD = '(\\.(br|gz)|/_headers)$|/\\.(?!well-known/)';

export type Kind = keyof typeof KINDS | keyof typeof ANSWERS | 'other';

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

/** By name, for browsers that do not know the star. */
const MAY_BE_ASKED = 'Range, If-Range, If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since, Accept, Content-Type, Cache-Control, Pragma, X-Requested-With, *';
const MAY_BE_READ = 'Accept-Ranges, Content-Encoding, Content-Length, Content-Range, ETag';

/** All headers; `scripts` are the hashes of the inline scripts of the whole site. */
export const headers = (scripts: readonly string[]): readonly Header[] => [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Content-Security-Policy', value: { page: policy(scripts, "'none'"), embed: policy(scripts, '*'), lost: policy(scripts, "'none'"), data: OF_A_FILE, frozen: OF_A_FILE } },
  { name: 'X-Frame-Options', value: { page: 'DENY', lost: 'DENY' } },
  { name: 'Cross-Origin-Resource-Policy', value: { page: 'same-origin', hashed: 'same-origin', other: 'same-origin', embed: 'cross-origin', data: 'cross-origin', frozen: 'cross-origin', lost: 'cross-origin' } },
  { name: 'Access-Control-Allow-Origin', value: { data: '*', frozen: '*', lost: '*', preflight: '*' } },
  { name: 'Access-Control-Expose-Headers', value: { data: MAY_BE_READ, frozen: MAY_BE_READ } },
  { name: 'Access-Control-Allow-Methods', value: { preflight: 'GET, HEAD, OPTIONS' } },
  { name: 'Access-Control-Allow-Headers', value: { preflight: MAY_BE_ASKED } },
  { name: 'Access-Control-Max-Age', value: { preflight: '86400' } },
  { name: 'Cache-Control', value: { page: NOT_KEPT, embed: NOT_KEPT, hashed: FOR_EVER, frozen: FOR_EVER, data: 'public, max-age=300', other: 'public, max-age=300' } },
];

/** Value by name of each header that an answer of `kind` has when the file was there. */
export const saidOf = (all: readonly Header[], kind: Kind): Readonly<Record<string, string>> =>
  Object.fromEntries(all.flatMap(({ name, value }) => {
    const own = typeof value === 'string' ? value : value[kind];
    return own === undefined ? [] : [[name, own]];
  }));

/** The headers of one path without BASE_PATH, answered with `status`. */
export function headersOf(path: string, scripts: readonly string[], status = 200): Readonly<Record<string, string>> {
  const said = saidOf(headers(scripts), kindOf(path, status));
  return KEPT.includes(status) ? said : { ...said, 'Cache-Control': NOT_KEPT };
}

function kindOf(path: string, status: number): Kind {
  const answer = (Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]).find((kind) => ANSWERS[kind] === status);
  if (answer !== undefined && path.startsWith(OPEN)) return answer;
  if (status === ANSWERS.lost) return 'page';
  const kinds = Object.entries(KINDS) as [Kind, string][];
  return kinds.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? 'other';
}
