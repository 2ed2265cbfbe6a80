import type { CheckDeclaration, Selector } from '../model/audit.ts';
import type { DatasetDescription } from '../model/dataset.ts';
import { coordinate, matcher, type Observation } from '../model/observation.ts';
import { DataError } from '../errors.ts';
import type { Figure } from './verdict.ts';

/** A dataset as the audit sees it. */
export interface Audited {
  readonly description: DatasetDescription;
  readonly observations: readonly Observation[];
}

export interface Instance {
  readonly dataset: Audited;
  readonly result: Observation;
  /** One entry a role; the observations of a role count together. */
  readonly roles: readonly (readonly Located[])[];
}

export interface Located {
  readonly dataset: Audited;
  readonly observation: Observation;
}

/** All cells an identity holds for, each with its operands: the fields in `over` follow the result. */
export function instancesOf(check: CheckDeclaration, home: Audited | undefined, all: ReadonlyMap<string, Audited>, file: string): Instance[] {
  const dataset = datasetOf(check.result, check, home, all, file);
  const results = dataset.observations.filter(matcher(check.result.at));
  if (results.length === 0) throw new DataError({ file }, `The check "${check.id}" finds no result at ${JSON.stringify(check.result.at)}.`, 'Mend the coordinates of its result.');
  const roles = check.operands.map((operand) => roleOf(operand, check, results, datasetOf(operand, check, home, all, file), file));
  return results.map((result) => ({ dataset, result, roles: roles.map((operandsOf) => operandsOf(result)) }));
}

/** The operands of a role for each result. The candidates are sorted once by the fields that follow the result: a table may have a million cells. */
function roleOf({ at }: Selector, check: CheckDeclaration, results: readonly Observation[], dataset: Audited, file: string): (result: Observation) => readonly Located[] {
  const followed = (check.over ?? []).filter((field) => !Object.hasOwn(at, field));
  const met = followed.map((field) => new Set(results.map((result) => coordinate(result, field))));
  const isMeant = matcher(at);
  const keyOf = (observation: Observation) => followed.map((field) => coordinate(observation, field)).join('\n');
  const candidates = Map.groupBy(dataset.observations.filter((observation) => isMeant(observation) && followed.every((field, index) => met[index]!.has(coordinate(observation, field)))), keyOf);
  const several = Object.values(at).some((value) => value.includes('|'));
  return (result) => {
    const found = candidates.get(keyOf(result)) ?? [];
    if (found.length === 0 || (found.length > 1 && !several)) throw new DataError({ file }, `The check "${check.id}" finds ${found.length} operands at ${JSON.stringify({ ...Object.fromEntries(followed.map((field) => [field, coordinate(result, field)])), ...at })}, where one is meant.`, 'Mend the coordinates, or name the fields that follow the result in `over`.');
    return found.map((observation) => ({ dataset, observation }));
  };
}

function datasetOf(selector: Selector, check: CheckDeclaration, home: Audited | undefined, all: ReadonlyMap<string, Audited>, file: string): Audited {
  const found = selector.dataset === undefined ? home : all.get(selector.dataset);
  if (!found) throw new DataError({ file }, `The check "${check.id}" names no known dataset (${selector.dataset ?? 'none'}).`, 'In data/audit.ts each selector names its dataset.');
  return found;
}

/** The figure behind an observation; undefined when nothing was printed there that can be counted with. */
export function figureOf({ dataset, observation }: Located): Figure | undefined {
  if (observation.value === null) return undefined;
  return { observation, measure: dataset.description.measures.find(({ id }) => id === observation.measure)! };
}
