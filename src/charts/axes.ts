/** What the directions of a chart are called: for who hears it, and for its controls. */
import { formatList } from '../i18n/format.ts';
import { inSentence } from '../i18n/in-sentence.ts';
import { chartTools } from '../i18n/messages/chart-tools.ts';
import type { ChartDeclaration, ChartMark } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Locale } from '../model/text.ts';

export interface Axes {
  /** What one series is: a group, a programme. */
  readonly series: readonly string[];
  /** What its figures are told apart by: the period, the form of work. */
  readonly category: readonly string[];
  /** What the figures measure, without their unit. */
  readonly figure: string;
}

/** More measures than this are no longer listed. */
const LISTED = 3;

type Named = Pick<Dataset, 'dimensions' | 'measures'>;

export function nameOfField({ dimensions }: Pick<Named, 'dimensions'>, field: string, locale: Locale): string {
  const words = chartTools[locale];
  return dimensions.find(({ id }) => id === field)?.label[locale] ?? (field === 'time_period' ? words.period : words.kind);
}

export function axesOf(dataset: Named, chart: ChartDeclaration, marks: readonly ChartMark[], locale: Locale): Axes {
  const words = chartTools[locale];
  const names = (...fields: readonly string[]): readonly string[] => fields.map((field) => nameOfField(dataset, field, locale));
  const measures = [...new Set(marks.flatMap(({ row }) => row?.measure ?? []))].map((id) => dataset.measures.find((one) => one.id === id)?.label[locale] ?? id);
  const figure = measures.length <= LISTED ? joined(measures, locale) : words.value;
  switch (chart.type) {
    case 'line':
      return { series: names(chart.series), category: names('time_period', ...(chart.method ? [chart.method.dimension] : [])), figure };
    case 'slope':
      return { series: names(chart.series), category: names('time_period'), figure };
    case 'stockflow':
      return { series: names(chart.rows), category: [words.step], figure };
    case 'combinations':
      // Of a count and its share the count is heard, and a combination is its whole name.
      return { series: [words.combination], category: [], figure: measures[0]! };
    case 'stacked':
      return { series: names(chart.rows, chart.bars), category: names(chart.parts), figure };
    case 'matrix':
      return { series: names(chart.rows), category: names(chart.columns), figure };
    default:
      return { series: names(chart.rows), category: names(...[chart.marks].flat()), figure };
  }
}

/** "Programma, cijfer en periode". */
export const joined = (names: readonly string[], locale: Locale): string => formatList(names.map((name, at) => (at === 0 ? name : inSentence(name))), locale);
