/** Media types of what the site serves, by the ending of its name: a host's own list lacks some. */

/** UTF-8 text: a host says the encoding with it, and compresses it. */
const TEXT = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  cff: 'application/yaml',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  // A host's own list takes it for a film.
  ts: 'text/plain',
  ttl: 'text/turtle',
  txt: 'text/plain',
  xml: 'application/xml',
} as const;

export const MEDIA_TYPES = {
  ...TEXT,
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  parquet: 'application/vnd.apache.parquet',
  png: 'image/png',
  wasm: 'application/wasm',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

/** Files whose name has no ending. */
const WITHOUT_ENDING: Readonly<Record<string, string>> = { SHA256SUMS: TEXT.txt };

export const TEXT_ENDINGS: readonly string[] = Object.keys(TEXT);

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** By the name or the ending; bytes of no known kind where neither says anything. */
export const mediaTypeOf = (path: string): string => WITHOUT_ENDING[path.slice(path.lastIndexOf('/') + 1)] ?? (MEDIA_TYPES as Readonly<Record<string, string>>)[endingOf(path)] ?? 'application/octet-stream';

/** What a host sends, by ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(MEDIA_TYPES).map((ending) => [ending, contentTypeOf(`.${ending}`)]));

/** The same, by name, where there is no ending. */
export const NAMED: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(WITHOUT_ENDING).map((name) => [name, contentTypeOf(name)]));

/** The media type with its encoding; `mediaType` where that says more than the ending. */
export function contentTypeOf(path: string, mediaType?: string): string {
  const type = mediaType ?? mediaTypeOf(path);
  return TEXT_ENDINGS.includes(endingOf(path)) || type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
