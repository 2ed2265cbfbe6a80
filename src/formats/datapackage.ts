/**
 * Data Package 2.0, https://datapackage.org. It becomes part of frozen releases: it names only files that a release holds, by
 * relative path, and no address of the portal.
 */
import { createHash } from 'node:crypto';
import { bulk } from '../i18n/messages/bulk.ts';
import { CATALOG_IRI, datasetIri } from '../identifiers.ts';
import { MEDIA_TYPES } from '../model/media-types.ts';
import type { Source } from '../model/source.ts';
import { LOCALES, type Locale, type Localised } from '../model/text.ts';
import { LICENCES, PUBLISHER } from '../site.ts';
import { citedSource } from './cited-source.ts';
import { both, type Column, type Contents, type DataTable } from './contents.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** https://datapackage.org/recipes/language-support/: the first language stands under the plain name. */
const translated = (property: string, { nl, en }: Localised) => ({ [property]: nl, [`${property}@en`]: en });

const LICENCE = { name: 'modellicentie-gratis-hergebruik-1.0', path: LICENCES.data.url, ...translated('title', LICENCES.data.label) };

/** The descriptor of one dataset. */
export function datapackage(contents: Contents): string {
  return `${JSON.stringify(descriptor(contents), null, 1)}\n`;
}

function descriptor({ dataset, sources, keywords, tables }: Contents) {
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: dataset.id,
    id: datasetIri(dataset.id),
    languages: LOCALES,
    ...translated('title', dataset.title),
    ...translated('description', dataset.description),
    ...translated('caveat', dataset.caveat),
    version: dataset.version,
    created: `${dataset.modified}T00:00:00Z`,
    keywords: keywords.map(({ nl }) => nl),
    'keywords@en': keywords.map(({ en }) => en),
    licenses: [LICENCE],
    contributors: [{ ...translated('title', PUBLISHER), roles: ['publisher'] }],
    sources: sources.map(sourceOf),
    resources: resourcesOf(tables, ''),
  };
}

/** A dataset in the package of all, with its Parquet files in the order of its tables. */
export interface PackagedDataset {
  readonly contents: Contents;
  readonly folder: string;
  readonly parquet: readonly { readonly path: string; readonly mediaType: string; readonly bytes: number; readonly sha256: string }[];
}

/** All datasets: of each the CSV files with their columns, then Parquet, with the number of rows. */
export function packageOfAll(parts: readonly PackagedDataset[]): string {
  const sources = new Map(parts.flatMap(({ contents }) => contents.sources.map((source) => [source.id, source])));
  const described = {
    $schema: `${PROFILE}/datapackage.json`,
    name: 'maatwerk-in-cijfers',
    id: CATALOG_IRI,
    languages: LOCALES,
    ...translated('title', both((locale) => bulk[locale].title)),
    ...translated('description', both((locale) => bulk[locale].description)),
    created: `${parts.map(({ contents }) => contents.dataset.modified).toSorted().at(-1)!}T00:00:00Z`,
    licenses: [LICENCE],
    contributors: [{ ...translated('title', PUBLISHER), roles: ['publisher'] }],
    sources: [...sources.values()].map(sourceOf),
    resources: parts.flatMap(({ contents: { dataset, tables }, folder, parquet }) => [
      ...resourcesOf(tables, folder).map((resource) => ({ ...resource, dataset: dataset.id, version: dataset.version })),
      ...parquet.map(({ path, mediaType, bytes, sha256 }, at) => ({
        name: path.slice(folder.length),
        path,
        title: tables[at]!.title.nl,
        dataset: dataset.id,
        version: dataset.version,
        format: 'parquet',
        mediatype: mediaType,
        rows: tables[at]!.rows('nl').length,
        bytes,
        hash: `sha256:${sha256}`,
      })),
    ]),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

/** A publication has no address that we know of, and its rights are its own. */
const sourceOf = (source: Source) => ({ name: source.id, title: citedSource(source), ...translated('rights', source.rights) });

/** The CSV files, from `folder` on; a table has one in each language. */
const resourcesOf = (tables: readonly DataTable[], folder: string) => tables.flatMap((table) => LOCALES.map((locale) => resourceOf(table, locale, folder)));

function resourceOf(table: DataTable, locale: Locale, folder: string) {
  const bytes = new TextEncoder().encode(table.csv(locale));
  const file = table.file(locale);
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name: file.replace(/\.csv$/, ''),
    path: `${folder}${file}`,
    type: 'table',
    title: table.title[locale],
    language: locale,
    format: 'csv',
    mediatype: MEDIA_TYPES.csv,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { $schema: `${PROFILE}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: table.columns.map((column) => fieldOf(column, locale)),
      missingValues: [''],
      primaryKey: table.key,
    },
  };
}

function fieldOf({ name, type, title, description, required, pattern, codes }: Column, locale: Locale) {
  return {
    name,
    type,
    title: title[locale],
    description: description[locale],
    constraints: {
      required,
      ...(name === 'decimals' && { minimum: 0 }),
      ...(pattern !== undefined && { pattern }),
      ...(codes && { enum: codes.map(({ id }) => id) }),
    },
    ...(codes && {
      categories: codes.map(({ id, label, definition, unit }) => ({
        value: id,
        label: label[locale],
        ...(definition && { description: definition[locale] }),
        ...(unit !== undefined && { unit }),
      })),
    }),
  };
}
