/** Figures that look like one series and are not, with what each of them counts. */
import { findings, getCodelist, getDataset, getObservations } from '../../catalog.ts';
import type { Finding, Operand } from '../../model/audit.ts';
import type { Code } from '../../model/codelist.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { observationAt } from './describe.ts';

/** A dimension of this name says that figures count differently, code by code. */
export const DEFINITION = 'definition';

export interface Defined {
  readonly code: Code;
  readonly observations: readonly Observation[];
}

/** The figures of a dataset by their definition, in the order of the code list; none where all figures count alike. */
export function byDefinition(dataset: Dataset): readonly Defined[] {
  const dimension = dataset.dimensions.find(({ id }) => id === DEFINITION);
  if (!dimension) return [];
  const observations = getObservations(dataset.id);
  return getCodelist(dimension.codelist)
    .codes.map((code) => ({ code, observations: observations.filter(({ key }) => key[DEFINITION] === code.id) }))
    .filter(({ observations: own }) => own.length > 0);
}

export interface Count {
  readonly dataset: Dataset;
  /** One figure that is counted so. */
  readonly example: Observation;
}

const acrossDatasets = findings.filter(({ verdict, result, operands }) => verdict === 'definition' && operands.some(({ dataset }) => dataset !== result.dataset));

/** The counts of this dataset and of others that the audit found not to be the same, pair by pair. */
export function rivalCounts({ id }: Dataset): readonly (readonly Count[])[] {
  const across = acrossDatasets.filter(({ result, operands }) => [result, ...operands].some(({ dataset }) => dataset === id));
  const byCheck = new Map(across.toReversed().map((finding) => [finding.check, finding]));
  return [...byCheck.values()].map(countsOf);
}

function countsOf({ result, operands }: Finding): readonly Count[] {
  const counts = [result, ...operands].map(({ dataset, cell }: Operand) => ({ dataset: getDataset(dataset), example: observationAt(dataset, cell) }));
  return [...new Map(counts.map((count) => [`${count.dataset.id} ${count.example.measure}`, count])).values()];
}
