/** What a search should find a dataset by, besides its own words. */
import { getObservations, getRecords, type AnyDataset } from '../../catalog.ts';
import { synonymsOf, type CodeRef } from '../../i18n/synonyms.ts';
import type { Locale } from '../../model/text.ts';

export function keywordsOf(dataset: AnyDataset, locale: Locale): readonly string[] {
  const declared: CodeRef[] = [
    ...dataset.themes.map((code) => ({ codelist: 'theme', code })),
    ...dataset.programmes.map((code) => ({ codelist: 'programme', code })),
  ];
  return synonymsOf([...declared, ...shown(dataset)], locale);
}

/** The codes that its figures or rows have. */
function shown(dataset: AnyDataset): CodeRef[] {
  if (dataset.kind === 'cube') return getObservations(dataset.id).flatMap(({ key }) => dataset.dimensions.map(({ id, codelist }) => ({ codelist, code: key[id] ?? '' })));
  const columns = dataset.tables.flatMap((table) => table.columns.flatMap(({ id, codelist }) => (codelist === undefined ? [] : { table: table.id, id, codelist })));
  return getRecords(dataset.id).flatMap(({ table, values }) => columns.filter((column) => column.table === table).map(({ id, codelist }) => ({ codelist, code: values[id] ?? '' })));
}
