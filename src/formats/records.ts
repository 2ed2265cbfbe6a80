import type { Codelist } from '../model/codelist.ts';
import type { RecordsFile } from '../model/files.ts';
import type { DataRecord, RecordsDataset } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Locale } from '../model/text.ts';
import { writeCsv } from './write-csv.ts';

/** All that a file of a dataset of records is made from. */
export interface RecordMaterial {
  readonly dataset: RecordsDataset;
  readonly records: readonly DataRecord[];
  readonly codelist: (id: string) => Codelist;
  readonly source: (id: string) => Source;
  /** The address of the dataset's page that never moves. */
  readonly address: string;
}

/** The CSV of a table, in the folder of its dataset: the first table goes by the dataset's own name. */
export function recordFile({ id, tables }: RecordsDataset, tableId: string, locale: Locale): string {
  const name = tables[0]!.id === tableId ? id : `${id}-${tableId}`;
  return locale === 'nl' ? `${name}.csv` : `${name}.en.csv`;
}

/** The rows of one table: the declared columns, each code followed by its label in one language. */
export function recordRows({ dataset, records, codelist }: RecordMaterial, tableId: string, locale: Locale): Readonly<Record<string, string>>[] {
  const table = dataset.tables.find(({ id }) => id === tableId)!;
  return records.filter((record) => record.table === tableId).map(({ values }) =>
    Object.fromEntries(
      table.columns.flatMap(({ id, codelist: list }) => {
        const value = values[id]!;
        if (list === undefined) return [[id, value]];
        const label = codelist(list).codes.find((code) => code.id === value)?.label[locale] ?? '';
        return [[id, value], [`${id}_label`, label]];
      }),
    ),
  );
}

/** One table of records as CSV. */
export const recordsCsv = (material: RecordMaterial, tableId: string, locale: Locale): string => writeCsv(material.dataset.id, recordRows(material, tableId, locale));

/** Structure, code lists and rows of all tables in one file. */
export function recordsJson({ dataset, records, codelist, source }: RecordMaterial): string {
  const structure: RecordsFile['dataset'] = {
    ...dataset,
    sources: dataset.sources.map(source),
    tables: dataset.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, ...(column.codelist !== undefined && { codes: codelist(column.codelist).codes }) })),
      records: records.filter((record) => record.table === table.id).map(({ values }) => values),
    })),
  };
  return `${JSON.stringify({ dataset: structure }, null, 1)}\n`;
}
