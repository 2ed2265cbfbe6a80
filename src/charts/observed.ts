/** The observations a chart shows, with their labels: what every chart type starts from. */
import { cellId } from '../model/cell.ts';
import type { ChartMark } from '../model/chart.ts';
import type { Code } from '../model/codelist.ts';
import type { Dataset, Fragment } from '../model/dataset.ts';
import { coordinates, type Observation } from '../model/observation.ts';
import type { ChartContext } from './context.ts';

export type Present = Observation & { readonly value: string };

export interface Observed {
  /** In printed order, the missing ones too. */
  readonly all: readonly Observation[];
  /** The codes a field has among them, in order of first appearance. */
  readonly codes: (field: string) => readonly string[];
  readonly at: (fragment: Fragment) => Observation | undefined;
  readonly code: (field: string, id: string) => Code | undefined;
  readonly label: (field: string, id: string) => string;
  /** The value, formatted, without its unit. */
  readonly value: (observation: Present) => string;
  /** ` %`, or nothing: the unit as it stands right after a figure. */
  readonly percent: string;
  /** The unit of the figures: '%', 'personen'. */
  readonly unit: string;
  /** Adds the observation to the spec's marks, and gives its index. */
  readonly mark: (observation: Present, label: string) => number;
  readonly marks: readonly ChartMark[];
}

export const present = (observation: Observation | undefined): observation is Present => observation !== undefined && observation.value !== null;
export const coordinate = (observation: Observation, field: string): string => coordinates(observation)[field] ?? '';
const matches = (observation: Observation, fragment: Fragment): boolean =>
  Object.entries(fragment).every(([field, code]) => coordinate(observation, field) === code);

export function observe(dataset: Dataset, observations: readonly Observation[], where: Fragment, context: ChartContext): Observed {
  const { locale } = context;
  const all = observations.filter((observation) => matches(observation, where));
  if (all.length === 0) throw new Error(`The chart of '${dataset.id}' finds no observations at ${JSON.stringify(where)}.`);
  const marks: ChartMark[] = [];
  const unitOf = (observation: Observation): string => dataset.measures.find(({ id }) => id === observation.measure)?.unit ?? '';
  const unitLabel = (unit: string): string => context.codelist('unit').codes.find(({ id }) => id === unit)?.label[locale] ?? '';
  const code = (field: string, id: string): Code | undefined => {
    const dimension = dataset.dimensions.find((one) => one.id === field);
    return dimension && context.codelist(dimension.codelist).codes.find((one) => one.id === id);
  };
  const value = (observation: Present): string => context.formatNumber(observation.value);
  const note = (observation: Observation): string | undefined => {
    const texts = observation.notes.map((id) => dataset.footnotes.find((footnote) => footnote.id === id)?.text[locale]);
    if (observation.obsStatus === 'B') texts.unshift(context.messages.breakBefore);
    return texts.filter(Boolean).join(' ') || undefined;
  };
  return {
    all,
    codes: (field) => [...new Set(all.map((observation) => coordinate(observation, field)))],
    at: (fragment) => all.find((observation) => matches(observation, fragment)),
    code,
    label: (field, id) => {
      if (field === 'time_period') return context.formatPeriod(id);
      if (field === 'measure') return dataset.measures.find((measure) => measure.id === id)?.label[locale] ?? id;
      return code(field, id)?.label[locale] ?? id;
    },
    value,
    percent: unitOf(all[0]!) === 'PC' ? ' %' : '',
    unit: unitLabel(unitOf(all[0]!)),
    mark: (observation, label) => {
      const known = marks.findIndex(({ cell }) => cell === cellId(observation.cell));
      if (known >= 0) return known;
      const unit = unitLabel(unitOf(observation));
      const said = note(observation);
      return (
        marks.push({
          cell: cellId(observation.cell),
          label,
          value: `${value(observation)} ${unit}`.trim(),
          asPublished: observation.asPublished,
          ...(said !== undefined && { note: said }),
        }) - 1
      );
    },
    marks,
  };
}
