import type { Dataset } from '../model/dataset.ts';
import type { Localised } from '../model/text.ts';
import type { Material } from './context.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';

/** A file of a dataset that a reader can download. */
export interface Distribution {
  readonly id: string;
  readonly label: Localised;
  /** IANA media type. */
  readonly mediaType: string;
  /** The address under the portal, without BASE_PATH. */
  readonly path: `/data/${string}`;
  readonly render: (material: Material) => string;
}

const CSV = 'text/csv';

/** The files of a dataset, in the order pages list them. */
export const distributionsOf = ({ id, tables }: Dataset): readonly Distribution[] => [
  { id: 'csv', label: { nl: 'CSV', en: 'CSV, Dutch labels' }, mediaType: CSV, path: `/data/${id}/${id}.csv`, render: (material) => csv(material, 'nl') },
  { id: 'csv-en', label: { nl: 'CSV, Engelse labels', en: 'CSV' }, mediaType: CSV, path: `/data/${id}/${id}.en.csv`, render: (material) => csv(material, 'en') },
  { id: 'json', label: { nl: 'JSON', en: 'JSON' }, mediaType: 'application/json', path: `/data/${id}/${id}.json`, render: json },
  ...tables.map((table) => ({
    id: `published-${table.id}`,
    label: { nl: `${table.number} zoals gedrukt (CSV)`, en: `${table.number} as printed (CSV)` },
    mediaType: CSV,
    path: `/data/${id}/published/${table.id}.csv` as const,
    render: (material: Material) => material.publishedCsv(table.id),
  })),
];
