import { defaultChart } from './default-chart.ts';
import { type AnyDataset, getCodelist, getDataset, getObservations, getPublishedCsv, getRecordSet, getRecords, getSource } from './catalog.ts';
import type { Contents } from './formats/contents.ts';
import type { Material } from './formats/context.ts';
import { cubeContents } from './formats/cube-contents.ts';
import { recordContents } from './formats/record-contents.ts';
import type { RecordMaterial } from './formats/records.ts';
import { oncePer } from './once.ts';
import { DEFAULT_SITE_URL } from './site.ts';

const addressOf = (id: string): string => `${DEFAULT_SITE_URL}/cijfers/${id}/`;

/** What the files of a dataset are made from, out of the catalogue. */
export const materialOf = oncePer((id: string): Material => ({
  dataset: getDataset(id),
  observations: getObservations(id),
  codelist: getCodelist,
  source: getSource,
  publishedCsv: (table) => getPublishedCsv(id, table),
  chart: (locale) => defaultChart(getDataset(id), locale),
  address: addressOf(id),
}));

export const recordMaterialOf = oncePer((id: string): RecordMaterial => ({
  dataset: getRecordSet(id),
  records: getRecords(id),
  codelist: getCodelist,
  source: getSource,
  address: addressOf(id),
}));

/** The tables of a dataset of either kind, with what each column holds. */
export const contentsOf = ({ id, kind }: AnyDataset): Contents => (kind === 'cube' ? cubeContents(materialOf(id)) : recordContents(recordMaterialOf(id)));
