/** CSV on the Web, https://www.w3.org/TR/tabular-metadata/: what the columns of each CSV hold. Addresses are relative. */
import { datasetIri } from '../identifiers.ts';
import { LOCALES, type Locale, type Localised } from '../model/text.ts';
import { IDENTIFIER_BASE, LICENCES, PUBLISHER } from '../site.ts';
import { citedSource } from './cited-source.ts';
import type { Column, Contents, DataTable } from './contents.ts';

const inBoth = ({ nl, en }: Localised) => [{ '@value': nl, '@language': 'nl' }, { '@value': en, '@language': 'en' }];

export function csvw({ dataset, sources, tables }: Contents): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': datasetIri(dataset.id),
    'dc:title': inBoth(dataset.title),
    'dc:description': inBoth(dataset.description),
    'dc:license': { '@id': LICENCES.data.url },
    'dc:publisher': inBoth(PUBLISHER),
    'dc:source': sources.map(citedSource),
    'dc:modified': { '@value': dataset.modified, '@type': 'xsd:date' },
    'schema:version': dataset.version,
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: tables.flatMap((table) => LOCALES.map((locale) => tableOf(dataset.id, table, locale))),
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function tableOf(dataset: string, table: DataTable, locale: Locale) {
  const row = `${datasetIri(dataset)}#${tables(table)}${table.key.map((name) => `{+${name}}`).join(':')}`;
  return {
    url: table.file(locale),
    'dc:title': { '@value': table.title[locale], '@language': locale },
    'dc:language': locale,
    tableSchema: {
      aboutUrl: row,
      ...(table.key.length > 0 && { primaryKey: table.key }),
      columns: table.columns.map((column) => columnOf(column, locale)),
    },
  };
}

/** A dataset with one table needs no table in the names of its rows: they are the addresses of printed cells. */
const tables = ({ id, key }: DataTable): string => (key.length > 1 ? '' : `${id}:`);

function columnOf({ name, type, title, description, required, pattern, labels }: Column, locale: Locale) {
  const base = type === 'number' ? 'decimal' : type;
  return {
    name,
    // The heading of the CSV comes first: a validator looks for it.
    titles: { [locale]: [name, title[locale]] },
    'dc:description': inBoth(description),
    datatype: pattern === undefined ? base : { base, format: pattern },
    required,
    ...(labels && { lang: locale }),
    propertyUrl: `${IDENTIFIER_BASE}/column/${name}`,
  };
}
