import { DataError } from '../errors.ts';
import { fieldsOf, type ChartDeclaration } from '../model/chart.ts';
import type { Codelist } from '../model/codelist.ts';
import type { DatasetDescription, Fragment } from '../model/dataset.ts';
import { matcher, type Observation } from '../model/observation.ts';

const FIELDS = ['measure', 'time_period', 'base_period'];

/** What a description says of itself, before any table is read: are its code lists and codes there? */
export function checkDescription(description: DatasetDescription, codelists: ReadonlyMap<string, Codelist>): void {
  const file = `data/${description.id}/dataset.ts`;
  const need = (list: string, codes: readonly string[]) => {
    const found = codelists.get(list);
    if (!found) throw new DataError({ file }, `There is no code list "${list}".`, `Known lists: ${[...codelists.keys()].join(', ')}. Add data/codelists/${list}.ts or name another.`);
    for (const code of codes) if (!found.codes.some(({ id }) => id === code)) throw new DataError({ file }, `The code "${code}" is not in the code list "${list}".`, `Add it to data/codelists/${list}.ts, or use one of ${found.codes.map(({ id }) => id).join(', ')}.`);
  };
  need('unit', description.measures.map(({ unit }) => unit));
  need('theme', description.themes);
  need('programme', description.programmes);
  for (const { codelist } of description.dimensions) need(codelist, []);
}

/** Do the charts show what is there: fields of this dataset, and at least one figure? */
export function checkChart(description: DatasetDescription, observations: readonly Observation[]): void {
  const file = `data/${description.id}/dataset.ts`;
  const known = [...FIELDS, ...description.dimensions.map(({ id }) => id)];
  const charts = [description.chart, ...(description.otherCharts ?? [])];
  const twice = charts.find(({ type }, index) => charts.findIndex((one) => one.type === type) < index);
  if (twice) throw new DataError({ file }, `Two charts are of the type "${twice.type}".`, 'Keep one: a reader chooses among them by their type.');
  for (const chart of charts) checkOne(chart, known, observations, file);
}

function checkOne(chart: ChartDeclaration, known: readonly string[], observations: readonly Observation[], file: string): void {
  const stray = fieldsOf(chart).find((field) => !known.includes(field));
  if (stray !== undefined) throw new DataError({ file }, `The chart uses "${stray}", which is no field of this dataset.`, `Use one of ${known.join(', ')}.`);
  for (const picked of picksOf(chart)) {
    if (observations.some(matcher(picked))) continue;
    throw new DataError({ file }, `The chart picks no cell at ${JSON.stringify(picked)}.`, 'Give coordinates that at least one cell has.');
  }
}

function picksOf(chart: ChartDeclaration): readonly Fragment[] {
  if (chart.type === 'stockflow') return [chart.begin, chart.inflow, chart.outflow, chart.end].map((step) => ({ ...chart.where, ...step }));
  if (chart.type === 'slope') return chart.periods.map((period) => ({ ...chart.where, time_period: period }));
  return [chart.where];
}
