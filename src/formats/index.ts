import type { Dataset } from '../model/dataset.ts';
import type { RecordsDataset } from '../model/records.ts';
import type { Localised } from '../model/text.ts';
import { chartPngFile } from './chart-png.ts';
import { chartSvgFile } from './chart-svg.ts';
import type { Material } from './context.ts';
import { csv } from './csv.ts';
import { cubeContents } from './cube-contents.ts';
import { datapackage } from './datapackage.ts';
import { json } from './json.ts';
import { recordContents } from './record-contents.ts';
import { recordFile, recordsCsv, recordsJson, type RecordMaterial } from './records.ts';

/** A file of a dataset that a reader can download. */
export interface Distribution<From = Material> {
  readonly id: string;
  readonly label: Localised;
  /** IANA media type. */
  readonly mediaType: string;
  /** The address under the portal, without BASE_PATH. */
  readonly path: `/data/${string}`;
  /** Its bytes are kept with each version, under `/data/<id>/v<version>/`: nothing in it may depend on where the portal is served. */
  readonly released?: boolean;
  /** Text or bytes; some writers take their time. */
  readonly render: (material: From) => string | Uint8Array | Promise<Uint8Array>;
}

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** What every dataset has, by the name and type of its file. */
const packageFile = (id: string) => ({ id: 'datapackage', label: { nl: 'Data Package', en: 'Data Package' }, mediaType: JSON_TYPE, path: `/data/${id}/datapackage.json` as const, released: true });

/** The files of a dataset of figures, in the order pages list them. */
export const distributionsOf = ({ id, tables }: Dataset): readonly Distribution[] => [
  { id: 'csv', label: { nl: 'CSV', en: 'CSV, Dutch labels' }, mediaType: CSV, path: `/data/${id}/${id}.csv`, released: true, render: (material) => csv(material, 'nl') },
  { id: 'csv-en', label: { nl: 'CSV, Engelse labels', en: 'CSV' }, mediaType: CSV, path: `/data/${id}/${id}.en.csv`, released: true, render: (material) => csv(material, 'en') },
  { id: 'json', label: { nl: 'JSON', en: 'JSON' }, mediaType: JSON_TYPE, path: `/data/${id}/${id}.json`, released: true, render: json },
  { ...packageFile(id), render: (material) => datapackage(cubeContents(material)) },
  { id: 'svg', label: { nl: 'Grafiek (SVG)', en: 'Chart (SVG)' }, mediaType: 'image/svg+xml', path: `/data/${id}/${id}.svg`, released: true, render: chartSvgFile },
  { id: 'png', label: { nl: 'Grafiek (PNG)', en: 'Chart (PNG)' }, mediaType: 'image/png', path: `/data/${id}/${id}.png`, render: chartPngFile },
  ...tables.map((table) => ({
    id: `published-${table.id}`,
    label: { nl: `${table.number} ${table.section} zoals gedrukt (CSV)`, en: `${table.number} ${table.section} as printed (CSV)` },
    mediaType: CSV,
    path: `/data/${id}/published/${table.id}.csv` as const,
    render: (material: Material) => material.publishedCsv(table.id),
  })),
];

/** The files of a dataset of records: its first table under the dataset's own name, further tables beside it. */
export const recordDistributionsOf = (dataset: RecordsDataset): readonly Distribution<RecordMaterial>[] => [
  ...dataset.tables.flatMap(({ id: table, title }) => [
    { id: `csv-${table}`, label: { nl: `${title.nl} (CSV)`, en: `${title.en} (CSV, Dutch labels)` }, mediaType: CSV, path: `/data/${dataset.id}/${recordFile(dataset, table, 'nl')}` as const, released: true, render: (material: RecordMaterial) => recordsCsv(material, table, 'nl') },
    { id: `csv-en-${table}`, label: { nl: `${title.nl} (CSV, Engelse labels)`, en: `${title.en} (CSV)` }, mediaType: CSV, path: `/data/${dataset.id}/${recordFile(dataset, table, 'en')}` as const, released: true, render: (material: RecordMaterial) => recordsCsv(material, table, 'en') },
  ]),
  { id: 'json', label: { nl: 'JSON', en: 'JSON' }, mediaType: JSON_TYPE, path: `/data/${dataset.id}/${dataset.id}.json`, released: true, render: recordsJson },
  { ...packageFile(dataset.id), render: (material) => datapackage(recordContents(material)) },
];
