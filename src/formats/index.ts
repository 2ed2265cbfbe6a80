import type { Dataset } from '../model/dataset.ts';
import { MEDIA_TYPES } from '../model/media-types.ts';
import type { RecordsDataset } from '../model/records.ts';
import type { Localised } from '../model/text.ts';
import { chartPngFile } from './chart-png.ts';
import { chartSvgFile } from './chart-svg.ts';
import { bibtex, cslJson, ris } from './citation.ts';
import type { Contents } from './contents.ts';
import type { Material } from './context.ts';
import { csv } from './csv.ts';
import { csvw } from './csvw.ts';
import { cubeContents } from './cube-contents.ts';
import { datapackage } from './datapackage.ts';
import { json } from './json.ts';
import { jsonstat } from './jsonstat.ts';
import { made } from './making.ts';
import { parquet } from './parquet.ts';
import { publishedCsv } from './published-csv.ts';
import { recordContents } from './record-contents.ts';
import { recordFile, recordsCsv, recordsJson, type RecordMaterial } from './records.ts';
import { bookOf } from './workbook.ts';

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

const same = (label: string): Localised => ({ nl: label, en: label });

/** The files of a dataset of figures, in the order pages list them. */
export const distributionsOf = ({ id, tables }: Dataset): readonly Distribution[] => [
  { id: 'csv', label: { nl: 'CSV', en: 'CSV, Dutch labels' }, mediaType: MEDIA_TYPES.csv, path: `/data/${id}/${id}.csv`, released: true, render: (material) => csv(material, 'nl') },
  { id: 'csv-en', label: { nl: 'CSV, Engelse labels', en: 'CSV' }, mediaType: MEDIA_TYPES.csv, path: `/data/${id}/${id}.en.csv`, released: true, render: (material) => csv(material, 'en') },
  ...workbooksOf(id, cubeContents),
  { id: 'json', label: same('JSON'), mediaType: MEDIA_TYPES.json, path: `/data/${id}/${id}.json`, released: true, render: json },
  parquetOf(id, 'parquet', id, same('Parquet'), cubeContents, 0),
  { id: 'jsonstat', label: same('JSON-stat'), mediaType: MEDIA_TYPES.json, path: `/data/${id}/${id}.jsonstat.json`, render: jsonstat },
  ...metadataOf(id, cubeContents),
  { id: 'svg', label: { nl: 'Grafiek (SVG)', en: 'Chart (SVG)' }, mediaType: MEDIA_TYPES.svg, path: `/data/${id}/${id}.svg`, released: true, render: chartSvgFile },
  { id: 'png', label: { nl: 'Grafiek (PNG)', en: 'Chart (PNG)' }, mediaType: MEDIA_TYPES.png, path: `/data/${id}/${id}.png`, render: chartPngFile },
  ...citationsOf(id, cubeContents),
  ...tables.map((table) => ({
    id: `published-${table.id}`,
    label: { nl: `${table.number} ${table.section} zoals gedrukt (CSV)`, en: `${table.number} ${table.section} as printed (CSV)` },
    mediaType: MEDIA_TYPES.csv,
    path: `/data/${id}/published/${table.id}.csv` as const,
    render: (material: Material) => publishedCsv(material, table.id),
  })),
];

/** The files of a dataset of records: its first table under the dataset's own name, further tables beside it. */
export const recordDistributionsOf = (dataset: RecordsDataset): readonly Distribution<RecordMaterial>[] => {
  const { id, tables } = dataset;
  return [
    ...tables.flatMap(({ id: table, title }) => [
      { id: `csv-${table}`, label: { nl: `${title.nl} (CSV)`, en: `${title.en} (CSV, Dutch labels)` }, mediaType: MEDIA_TYPES.csv, path: `/data/${id}/${recordFile(dataset, table, 'nl')}` as const, released: true, render: (material: RecordMaterial) => recordsCsv(material, table, 'nl') },
      { id: `csv-en-${table}`, label: { nl: `${title.nl} (CSV, Engelse labels)`, en: `${title.en} (CSV)` }, mediaType: MEDIA_TYPES.csv, path: `/data/${id}/${recordFile(dataset, table, 'en')}` as const, released: true, render: (material: RecordMaterial) => recordsCsv(material, table, 'en') },
    ]),
    ...workbooksOf(id, recordContents),
    { id: 'json', label: same('JSON'), mediaType: MEDIA_TYPES.json, path: `/data/${id}/${id}.json`, released: true, render: recordsJson },
    ...tables.map(({ id: table, title }, at) => parquetOf(id, `parquet-${table}`, recordFile(dataset, table, 'nl').replace(/\.csv$/, ''), { nl: `${title.nl} (Parquet)`, en: `${title.en} (Parquet)` }, recordContents, at)),
    ...metadataOf(id, recordContents),
    ...citationsOf(id, recordContents),
  ];
};

/** What a dataset of either kind has. */
type Open<From> = (material: From) => Contents;

function workbooksOf<From>(id: string, open: Open<From>): readonly Distribution<From>[] {
  return [
    { id: 'xlsx', label: same('Excel (XLSX)'), mediaType: MEDIA_TYPES.xlsx, path: `/data/${id}/${id}.xlsx`, render: (material) => made({ kind: 'xlsx', book: bookOf(open(material)) }) },
    { id: 'ods', label: same('OpenDocument (ODS)'), mediaType: MEDIA_TYPES.ods, path: `/data/${id}/${id}.ods`, render: (material) => made({ kind: 'ods', book: bookOf(open(material)) }) },
  ];
}

const parquetOf = <From>(id: string, file: string, name: string, label: Localised, open: Open<From>, table: number): Distribution<From> => ({
  id: file,
  label,
  mediaType: MEDIA_TYPES.parquet,
  path: `/data/${id}/${name}.parquet`,
  render: (material) => parquet(open(material), open(material).tables[table]!),
});

function metadataOf<From>(id: string, open: Open<From>): readonly Distribution<From>[] {
  return [
    { id: 'datapackage', label: same('Data Package'), mediaType: MEDIA_TYPES.json, path: `/data/${id}/datapackage.json`, released: true, render: (material) => datapackage(open(material)) },
    { id: 'csvw', label: same('CSVW'), mediaType: 'application/csvm+json', path: `/data/${id}/${id}.csv-metadata.json`, render: (material) => csvw(open(material)) },
  ];
}

function citationsOf<From>(id: string, open: Open<From>): readonly Distribution<From>[] {
  return [
    { id: 'bib', label: same('BibTeX'), mediaType: MEDIA_TYPES.bib, path: `/data/${id}/${id}.bib`, render: (material) => bibtex(open(material)) },
    { id: 'ris', label: same('RIS'), mediaType: MEDIA_TYPES.ris, path: `/data/${id}/${id}.ris`, render: (material) => ris(open(material)) },
    { id: 'csl', label: same('CSL-JSON'), mediaType: 'application/vnd.citationstyles.csl+json', path: `/data/${id}/${id}.csl.json`, render: (material) => cslJson(open(material)) },
  ];
}
