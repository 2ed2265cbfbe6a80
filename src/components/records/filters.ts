/** What a table of records can be filtered by: its codes and its documents, where there is a choice. */
import { getCodelist, getSource } from '../../catalog.ts';
import type { DataRecord, RecordColumn, RecordsDataset, RecordTable } from '../../model/records.ts';
import type { Locale } from '../../model/text.ts';

/** A table this short is read, not filtered. */
const SHORT = 12;

/** Only the first table of a dataset has filters: their choices stand in the address by the names of its columns. */
export const isFiltered = ({ tables }: RecordsDataset, table: RecordTable): boolean => tables[0]?.id === table.id;

export function filterFields(table: RecordTable, records: readonly DataRecord[]): readonly RecordColumn[] {
  if (records.length <= SHORT) return [];
  const choices = ({ id }: RecordColumn) => new Set(records.map(({ values }) => values[id]).filter(Boolean)).size;
  return table.columns.filter((column) => (column.kind === 'code' || column.kind === 'source') && choices(column) > 1);
}

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** The codes that occur, in the order of their list. */
export function optionsOf({ id, codelist }: RecordColumn, records: readonly DataRecord[], locale: Locale): readonly Option[] {
  const used = new Set(records.map(({ values }) => values[id]).filter(Boolean));
  if (codelist !== undefined) return getCodelist(codelist).codes.filter((code) => used.has(code.id)).map((code) => ({ id: code.id, label: code.label[locale] }));
  return [...used].map((source) => ({ id: source!, label: getSource(source!).shortTitle[locale] }));
}
