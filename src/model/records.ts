import type { Correction } from './correction.ts';
import type { Footnote } from './dataset.ts';
import type { Revision } from './revision.ts';
import type { Locale, Localised } from './text.ts';

/**
 * What a column of records holds. `id`: a name of the row, unique. `code`: a code of `codelist`. `text`: words of ours, in one
 * language when `locale` says so. `date`: ISO 8601, as precise as the source. `count`: a number as written. `source`: the id of
 * a publication. `lines`: where it stands in the extracted text, `27-31;1568`.
 */
export const COLUMN_KINDS = ['id', 'code', 'text', 'date', 'count', 'source', 'lines'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface RecordColumn {
  readonly id: string;
  readonly label: Localised;
  readonly kind: ColumnKind;
  /** For `code`: the list its codes are of. */
  readonly codelist?: string;
  /** For `text`: the language of the column; the other language has a column of its own. */
  readonly locale?: Locale;
  /** An empty cell is allowed: the source says nothing. */
  readonly optional?: boolean;
}

/** One CSV of rows that we coded: `data/<dataset>/<id>.csv`, its header the ids of the columns. */
export interface RecordTable {
  readonly id: string;
  readonly title: Localised;
  readonly columns: readonly RecordColumn[];
}

/** A dataset of text rows, coded by us by criteria that `method` states; nothing in it is a measurement. */
export interface RecordsDescription {
  readonly kind: 'records';
  readonly id: string;
  readonly version: string;
  readonly modified: string;
  readonly revisions: readonly Revision[];
  readonly title: Localised;
  readonly description: Localised;
  /** How we coded: the criteria, in the order they apply. */
  readonly method: readonly Localised[];
  readonly caveat: Localised;
  readonly themes: readonly string[];
  readonly programmes: readonly string[];
  readonly related: readonly string[];
  readonly sources: readonly string[];
  readonly tables: readonly RecordTable[];
  readonly footnotes: readonly Omit<Footnote, 'mark'>[];
}

/** One row, and where it stands in its CSV (line from 1, the header included). */
export interface DataRecord {
  readonly table: string;
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** What ingest writes to `dataset.json` of a dataset of records; the rows are in `records.json`. */
export interface RecordsDataset extends RecordsDescription {
  readonly corrections: readonly Correction[];
}
