/** Which years and which documents a dataset covers. */
import { getObservations, getRecords, getSource, type AnyDataset } from './catalog.ts';
import type { RecordsDataset } from './model/records.ts';

export interface Coverage {
  readonly years: readonly string[];
  readonly first: string;
  readonly last: string;
}

export function coverage(dataset: AnyDataset): Coverage {
  const dates = dataset.kind === 'cube' ? getObservations(dataset.id).map(({ timePeriod }) => timePeriod) : datesOf(dataset);
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].toSorted();
  return { years, first: years[0]!, last: years.at(-1)! };
}

/** The dates of the rows: of each table its first column of dates. Rows that carry none are of the year of their document. */
function datesOf(dataset: RecordsDataset): readonly string[] {
  const columns = new Map(dataset.tables.map(({ id, columns: all }) => [id, all.find(({ kind }) => kind === 'date')?.id]));
  const dates = getRecords(dataset.id).map(({ table, values }) => values[columns.get(table) ?? ''] ?? '').filter(Boolean);
  return dates.length > 0 ? dates : dataset.sources.map((source) => getSource(source).issued);
}

/** The documents that a dataset was taken from, each once. */
export const sourcesOf = (dataset: AnyDataset): readonly string[] =>
  dataset.kind === 'cube' ? [...new Set(dataset.tables.map(({ source }) => source))] : dataset.sources;
