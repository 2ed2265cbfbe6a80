/** What a page can be filtered by, besides its kind: codes of the lists, as the data and the terms of the glossary carry them. */
import { allDatasets, type AnyDataset, getCode, getObservations, getRecords } from '../catalog.ts';
import { coverage, sourcesOf } from '../coverage.ts';
import type { Term } from '../glossary.ts';
import type { Dataset } from '../model/dataset.ts';
import { oncePerObject } from '../once.ts';
import type { Facets } from '../search/entry.ts';

export const unique = (values: readonly (string | undefined)[]): readonly string[] => [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

/** Codes that a dataset's figures or rows have, by code list. */
export function codesIn(dataset: AnyDataset): ReadonlyMap<string, readonly string[]> {
  const pairs = dataset.kind === 'cube'
    ? getObservations(dataset.id).flatMap(({ key }) => dataset.dimensions.map(({ id, codelist }) => [codelist, key[id]] as const))
    : dataset.tables.flatMap((table) => table.columns.filter(({ codelist }) => codelist !== undefined).flatMap(({ id, codelist }) => getRecords(dataset.id).filter((row) => row.table === table.id).map(({ values }) => [codelist!, values[id]] as const)));
  return new Map([...Map.groupBy(pairs, ([codelist]) => codelist)].map(([codelist, codes]) => [codelist, unique(codes.map(([, code]) => code))]));
}

/** The work forms of 2005 are the programmes of later tables under the names of their time. */
const PROGRAMME_OF: Readonly<Record<string, string>> = { SW: 'SW', BW: 'BW', AZ: 'AZ', AZ_ALL: 'AZ', BND: 'LDE', INV: 'INV', INV_B: 'INV', INV_COM: 'INV', INV_DC: 'INV', INV_NDC: 'INV', INV_COL: 'INV', LDE: 'LDE' };
export const programmesOf = (codes: readonly string[]): readonly string[] => unique(codes.flatMap((code) => (code === 'SW_BW' ? ['SW', 'BW'] : code === 'MW_LDE' ? ['SW', 'INV', 'LDE'] : [PROGRAMME_OF[code]])));

/** A code of `group` is about the characteristic that tells it apart. */
const characteristicOf = (group: string): string | undefined => getCode('group', group).characteristic;

const FOUR: Readonly<Record<string, string>> = { foreign_origin: 'ORIGIN', work_disability: 'DISABILITY', aged_50_plus: 'AGE', low_educated: 'EDUCATION' };

export const groupsIn = (dataset: Dataset, key: Readonly<Record<string, string>>): readonly string[] =>
  unique(dataset.dimensions.flatMap(({ id, codelist }) => (codelist === 'group' && key[id] !== undefined ? [characteristicOf(key[id])] : [FOUR[id]])));

export const programmesIn = (dataset: Dataset, key: Readonly<Record<string, string>>): readonly string[] =>
  programmesOf(dataset.dimensions.filter(({ codelist }) => codelist === 'programme' || codelist === 'work_form').flatMap(({ id }) => key[id] ?? []));

export function datasetFacets(dataset: AnyDataset): Facets {
  const codes = codesIn(dataset);
  return {
    theme: dataset.themes,
    programme: programmesOf([...dataset.programmes, ...(codes.get('programme') ?? []), ...(codes.get('work_form') ?? [])]),
    group: dataset.kind === 'cube' ? unique(getObservations(dataset.id).flatMap(({ key }) => groupsIn(dataset, key))) : [],
    year: coverage(dataset).years,
    source: sourcesOf(dataset),
  };
}

/** The term's own codes, and the themes of the datasets that use it. */
export const termFacets = oncePerObject(({ uses, entry: { data } }: Term): Facets => {
  const paths = new Set<string>(uses.map(({ path }) => path));
  const used = allDatasets.filter(({ id }) => paths.has(`/cijfers/${id}/`));
  return { theme: unique(used.flatMap(({ themes }) => themes)), programme: codesOf('programme', data.programmes), group: codesOf('characteristic', data.characteristics) };
});

/** An unknown code stops the build. */
const codesOf = (codelist: string, codes: readonly string[]): readonly string[] => codes.map((code) => getCode(codelist, code).id);
