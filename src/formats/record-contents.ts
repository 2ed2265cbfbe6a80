import { columns as words } from '../i18n/messages/columns.ts';
import type { RecordColumn, RecordTable } from '../model/records.ts';
import type { Locale } from '../model/text.ts';
import { oncePer, oncePerObject } from '../once.ts';
import { both, filledIn, keywordsOf, usedCodes, type Column, type ColumnCode, type Contents, type Row } from './contents.ts';
import { recordFile, recordRows, recordsCsv, type RecordMaterial } from './records.ts';

const PATTERNS: Readonly<Record<string, string>> = { date: String.raw`\d{4}(-\d{2}(-\d{2})?)?`, lines: String.raw`\d+(-\d+)?(;\d+(-\d+)?)*` };

/** The tables of a dataset of records, with what each of their columns holds. */
export const recordContents = oncePerObject((material: RecordMaterial): Contents => {
  const { dataset, source, address } = material;
  return {
    dataset,
    sources: dataset.sources.map(source),
    keywords: keywordsOf(dataset, material.codelist),
    tables: dataset.tables.map((table) => ({
      id: table.id,
      title: table.title,
      columns: columnsOf(table, material),
      key: table.columns.filter(({ kind }) => kind === 'id').map(({ id }) => id),
      rows: oncePer((locale: Locale) => recordRows(material, table.id, locale)),
      file: (locale) => recordFile(dataset, table.id, locale),
      csv: (locale) => recordsCsv(material, table.id, locale),
    })),
    address,
  };
});

function columnsOf(table: RecordTable, material: RecordMaterial): readonly Column[] {
  const rows = recordRows(material, table.id, 'nl');
  return table.columns.flatMap((column) => {
    const codes = codesOf(column, material);
    const coded: Column = {
      name: column.id,
      type: column.kind === 'count' ? 'integer' : 'string',
      title: column.codelist === undefined ? column.label : both((locale) => words[locale].codeOf(column.label[locale])),
      description: both((locale) => [words[locale].records[column.kind], ...(column.locale ? [words[locale].language[column.locale]] : [])].join(' ')),
      required: filledIn(column.id, rows),
      ...(PATTERNS[column.kind] !== undefined && { pattern: PATTERNS[column.kind] }),
      ...(codes && { codes: usedCodes(codes, column.id, rows) }),
    };
    return column.codelist === undefined ? [coded] : [coded, labelsOf(column, rows)];
  });
}

const labelsOf = ({ id, label }: RecordColumn, rows: readonly Row[]): Column => ({
  name: `${id}_label`,
  type: 'string',
  title: label,
  description: both((locale) => words[locale].dimensionLabel(label[locale])),
  required: filledIn(`${id}_label`, rows),
  labels: true,
});

function codesOf({ kind, codelist: list }: RecordColumn, { codelist, dataset, source }: RecordMaterial): readonly ColumnCode[] | undefined {
  if (list !== undefined) return codelist(list).codes;
  return kind === 'source' ? dataset.sources.map((id) => ({ id, label: source(id).shortTitle })) : undefined;
}
