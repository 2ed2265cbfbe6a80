/** The site's only way to data: what ingest wrote, and the code lists and sources beside it. */
import { worstFirst, type Finding, type UncheckedClaim } from './model/audit.ts';
import type { Correction } from './model/correction.ts';
import type { Code, Codelist } from './model/codelist.ts';
import type { Dataset, Fragment } from './model/dataset.ts';
import { findObservation, findRecord } from './model/find.ts';
import type { Measured } from './model/measured.ts';
import type { Norm } from './model/norm.ts';
import type { Observation } from './model/observation.ts';
import type { DataRecord, RecordsDataset } from './model/records.ts';
import type { Source } from './model/source.ts';

const datasetFiles = import.meta.glob<AnyDataset>('../data/*/dataset.json', { eager: true, import: 'default' });
const observationFiles = import.meta.glob<Observation[]>('../data/*/observations.json', { eager: true, import: 'default' });
const recordFiles = import.meta.glob<DataRecord[]>('../data/*/records.json', { eager: true, import: 'default' });
const publishedFiles = import.meta.glob<string>('../data/*/*.csv', { eager: true, query: '?raw', import: 'default' });
const codelistFiles = import.meta.glob<Codelist>('../data/codelists/*.ts', { eager: true, import: 'default' });
const normFiles = import.meta.glob<readonly Norm[]>('../data/norms/*.ts', { eager: true, import: 'default' });
const uncheckedFiles = import.meta.glob<readonly UncheckedClaim[]>('../data/unchecked/*.ts', { eager: true, import: 'default' });
const measuredFiles = import.meta.glob<Measured>('../data/bench.json', { eager: true, import: 'default' });
const sourceFiles = import.meta.glob<Source>('../data/sources/*.ts', { eager: true, import: 'default' });

function byId<T>(what: string, items: readonly T[], id: (item: T) => string) {
  const map = new Map(items.map((item) => [id(item), item]));
  return (wanted: string): T => {
    const found = map.get(wanted);
    if (found === undefined) throw new Error(`There is no ${what} '${wanted}'. Known: ${[...map.keys()].join(', ')}.`);
    return found;
  };
}

export type AnyDataset = Dataset | RecordsDataset;

/** The datasets of text rows that we coded, in the order of their addresses. */
export const recordSets: readonly RecordsDataset[] = Object.values(datasetFiles).filter((one) => one.kind === 'records');

/** The cubes: all datasets of printed figures, in the order they were printed in their source. */
export const datasets: readonly Dataset[] = Object.values(datasetFiles).filter((one) => one.kind === 'cube').toSorted(
  (a, b) => a.tables[0]!.source.localeCompare(b.tables[0]!.source) || a.tables[0]!.lines[0] - b.tables[0]!.lines[0],
);
/** The cubes, then the datasets of records. */
export const allDatasets: readonly AnyDataset[] = [...datasets, ...recordSets];
export const codelists: readonly Codelist[] = Object.values(codelistFiles);
export const sources: readonly Source[] = Object.values(sourceFiles);

/** The rules with a number in them, in the order of their files. */
export const norms: readonly Norm[] = Object.values(normFiles).flat();

/** How fast the portal was when it was last measured for its page. */
export const measured: Measured = measuredFiles['../data/bench.json']!;

export const getDataset = byId('dataset', datasets, (dataset) => dataset.id);
export const getRecordSet = byId('dataset of records', recordSets, (dataset) => dataset.id);
export const getAnyDataset = byId('dataset', allDatasets, (dataset) => dataset.id);
export const getCodelist = byId('code list', codelists, (codelist) => codelist.id);
export const getSource = byId('source', sources, (source) => source.id);
export const getNorm = byId('norm', norms, (norm) => norm.id);

export function getObservations(dataset: string): readonly Observation[] {
  const found = observationFiles[`../data/${dataset}/observations.json`];
  if (!found) throw new Error(`There are no observations of '${dataset}'. Run npm run ingest.`);
  return found;
}

export function getRecords(dataset: string): readonly DataRecord[] {
  const found = recordFiles[`../data/${dataset}/records.json`];
  if (!found) throw new Error(`There are no records of '${dataset}'. Run npm run ingest.`);
  return found;
}

/** The as-printed CSV, to the byte. */
export function getPublishedCsv(dataset: string, table: string): string {
  const found = publishedFiles[`../data/${dataset}/${table}.csv`];
  if (found === undefined) throw new Error(`There is no printed table '${table}' of '${dataset}'.`);
  return found;
}

export function getCode(codelist: string, id: string): Code {
  const found = getCodelist(codelist).codes.find((code) => code.id === id);
  if (!found) throw new Error(`The code list '${codelist}' has no code '${id}'.`);
  return found;
}

/** The one observation with these coordinates; an error when there is none or more than one. */
export const getObservation = (dataset: string, at: Fragment): Observation => findObservation(dataset, getObservations(dataset), at);

/** The row of a dataset of records with this id. */
export const getRecord = (dataset: string, id: string): DataRecord => findRecord(dataset, getRecords(dataset), id);

/** Every check of the portal, worst first, then by dataset and in the order the checks are declared. */
export const findings: readonly Finding[] = datasets.flatMap((dataset) => dataset.findings).toSorted(worstFirst);

/** What running text says of figures and nobody can compute, in the order of the documents. */
export const uncheckedClaims: readonly UncheckedClaim[] = Object.values(uncheckedFiles).flat();

/** Every correction, withdrawn ones too, newest first. */
export const corrections: readonly Correction[] = allDatasets.flatMap((dataset) => dataset.corrections).toSorted((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1));

export { findingsAt } from './findings.ts';
