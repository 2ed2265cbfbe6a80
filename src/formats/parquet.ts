/**
 * Apache Parquet: typed columns, labels in both languages, metadata in the file. Every file starts with the name of its dataset,
 * so that all of them can be read as one table: `read_parquet('data/*\/*.parquet', union_by_name = true)`.
 */
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { datasetIri } from '../identifiers.ts';
import { LICENCES, PUBLISHER, SITE_NAME } from '../site.ts';
import type { Column, Contents, DataTable, Row } from './contents.ts';
import { citedSource } from './cited-source.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

export function parquet(contents: Contents, table: DataTable): Uint8Array {
  const columns = columnsOf(contents, table);
  return new Uint8Array(parquetWriteBuffer({ columnData: columns, kvMetadata: metadataOf(contents, table), createdBy: SITE_NAME }));
}

function columnsOf({ dataset }: Contents, table: DataTable): ColumnSource[] {
  const dutch = table.rows('nl');
  const english = table.rows('en');
  const translated = table.columns.filter(({ name }) => dutch.some((row, index) => row[name] !== english[index]![name]));
  return [
    { name: 'dataset', type: 'STRING', data: dutch.map(() => dataset.id) },
    ...table.columns.map((column) => source(column.name, column, dutch)),
    ...translated.map((column) => source(`${column.name}_en`, column, english)),
  ];
}

const source = (name: string, { name: from, type }: Column, rows: readonly Row[]): ColumnSource => ({
  name,
  type: TYPES[type],
  data: rows.map((row) => (row[from] === '' ? null : type === 'string' ? row[from]! : Number(row[from]))),
});

/** What a reader of the file alone needs to know; `columns` is JSON. */
function metadataOf({ dataset, sources }: Contents, { title, columns }: DataTable) {
  const explained = columns.map(({ name, title: heading, description, codes }) => ({ name, title: heading, description, ...(codes && { codes }) }));
  return Object.entries({
    identifier: datasetIri(dataset.id),
    title: title.nl,
    'title@en': title.en,
    description: dataset.description.nl,
    'description@en': dataset.description.en,
    caveat: dataset.caveat.nl,
    'caveat@en': dataset.caveat.en,
    version: dataset.version,
    modified: dataset.modified,
    publisher: PUBLISHER.nl,
    license: LICENCES.data.url,
    sources: sources.map(citedSource).join('; '),
    columns: JSON.stringify(explained),
  }).map(([key, value]) => ({ key, value }));
}
