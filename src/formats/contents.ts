/** What the typed formats are made from: the tables of a dataset with what each column holds, whatever kind of dataset it is. */
import type { Codelist } from '../model/codelist.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RecordsDataset } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Locale, Localised } from '../model/text.ts';

export interface ColumnCode {
  readonly id: string;
  readonly label: Localised;
  readonly definition?: Localised;
  /** Of a measure: the code of its unit. */
  readonly unit?: string;
}

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly title: Localised;
  readonly description: Localised;
  /** No row leaves it empty. */
  readonly required: boolean;
  /** Of a string that is neither code nor free text: its form, as a regular expression. */
  readonly pattern?: string;
  /** Of a code: those that occur, in the order of their list. */
  readonly codes?: readonly ColumnCode[];
  /** The column holds the names of the codes of the column before it. */
  readonly labels?: true;
}

/** A row by column; what is missing is an empty string, a number is a canonical decimal. */
export type Row = Readonly<Record<string, string>>;

export interface DataTable {
  /** Its name in files that hold several tables. */
  readonly id: string;
  readonly title: Localised;
  readonly columns: readonly Column[];
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  readonly rows: (locale: Locale) => readonly Row[];
  /** Its CSV, in the folder of the dataset. */
  readonly file: (locale: Locale) => string;
  readonly csv: (locale: Locale) => string;
}

export interface Contents {
  readonly dataset: Dataset | RecordsDataset;
  readonly sources: readonly Source[];
  /** Its themes and programmes. */
  readonly keywords: readonly Localised[];
  readonly tables: readonly DataTable[];
  /** Of the dataset's page; it never moves. */
  readonly address: string;
}

export const keywordsOf = ({ themes, programmes }: Dataset | RecordsDataset, codelist: (id: string) => Codelist): readonly Localised[] =>
  [{ list: 'theme', ids: themes }, { list: 'programme', ids: programmes }].flatMap(({ list, ids }) => codelist(list).codes.filter(({ id }) => ids.includes(id)).map(({ label }) => label));

/** The same in both languages, from the messages of each. */
export const both = <T>(words: (locale: Locale) => T): Readonly<Record<Locale, T>> => ({ nl: words('nl'), en: words('en') });

/** The codes of a list that the rows use, in the order of the list. */
export function usedCodes(codes: readonly ColumnCode[], column: string, rows: readonly Row[]): readonly ColumnCode[] {
  const used = new Set(rows.map((row) => row[column]).filter(Boolean));
  const listed = codes.filter(({ id }) => used.delete(id)).map(({ id, label, definition, unit }) => ({ id, label, ...(definition && { definition }), ...(unit !== undefined && { unit }) }));
  if (used.size > 0) throw new Error(`The column '${column}' holds codes that no list explains: ${[...used].join(', ')}.`);
  return listed;
}

export const filledIn = (column: string, rows: readonly Row[]): boolean => rows.every((row) => row[column] !== '');
