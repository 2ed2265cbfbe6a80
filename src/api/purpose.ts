/** What a reader wants a file for, so that a dozen formats can be listed by need. */

/** In the order pages list them. */
export const PURPOSES = ['spreadsheet', 'statistics', 'describe', 'picture', 'cite', 'printed', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

const BY_TYPE: readonly (readonly [RegExp, Purpose])[] = [
  [/\/published\//, 'printed'],
  [/(datapackage\.json|csv-metadata\.json)$/, 'describe'],
  [/\.(bib|ris|csl\.json)$/, 'cite'],
  [/\.(svg|png)$/, 'picture'],
  [/\.(xlsx|ods)$/, 'spreadsheet'],
  [/\.(csv|json|parquet)$/, 'statistics'],
];

export const purposeOf = ({ path }: { readonly path: string }): Purpose => BY_TYPE.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
