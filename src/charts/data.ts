/** What it takes to draw a chart again in the browser: a dataset without what no chart looks at. */
import { formatNumber, formatPeriod } from '../i18n/format.ts';
import { chart } from '../i18n/messages/chart.ts';
import type { Codelist } from '../model/codelist.ts';
import type { Dataset } from '../model/dataset.ts';
import { coordinates, type Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import type { ChartContext } from './context.ts';
import type { Place } from './places.ts';

export interface ChartData {
  readonly locale: Locale;
  readonly dataset: Pick<Dataset, 'kind' | 'id' | 'version' | 'title' | 'chart' | 'otherCharts' | 'dimensions' | 'measures' | 'footnotes' | 'findings' | 'statusMarks'>;
  readonly observations: readonly Observation[];
  readonly codelists: readonly Codelist[];
  /** What the chart shows as it first stands, in a sentence or two. */
  readonly reading: string;
  readonly places: readonly Place[];
}

export function chartData({ kind, id, version, title, chart, otherCharts, dimensions, measures, footnotes, findings, statusMarks }: Dataset, observations: readonly Observation[], given: Pick<ChartContext, 'locale' | 'codelist' | 'reading'> & { readonly places: readonly Place[] }): ChartData {
  const used = new Set(observations.flatMap((one) => Object.values(coordinates(one))));
  // A gap is in percentage points, a share in per cent.
  [...measures.map(({ unit }) => unit), 'PP', 'PC'].forEach((unit) => used.add(unit));
  const lists = [...new Set([...dimensions.map(({ codelist }) => codelist), 'unit'])].map((list) => pruned(given.codelist(list), used));
  const characteristics = new Set(lists.flatMap(({ codes }) => codes.flatMap(({ characteristic }) => characteristic ?? [])));
  return {
    locale: given.locale,
    dataset: {
      kind,
      id,
      version,
      title,
      chart,
      ...(otherCharts && { otherCharts }),
      dimensions,
      measures,
      footnotes,
      findings: findings.filter(({ verdict }) => verdict === 'discrepancy'),
      ...(statusMarks && { statusMarks }),
    },
    observations,
    codelists: [...lists, pruned(given.codelist('characteristic'), characteristics)].filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at),
    reading: given.reading,
    places: given.places,
  };
}

/** The codes that are used, without what only a codebook tells. */
const pruned = ({ id, title, codes }: Codelist, used: ReadonlySet<string>): Codelist => ({
  id,
  title,
  codes: codes
    .filter((code) => used.has(code.id))
    .map(({ id, label, definition, parent, characteristic }) => ({ id, label, ...(definition && { definition }), ...(parent && { parent }), ...(characteristic && { characteristic }) })),
});

export const contextOf = ({ locale, codelists, reading }: ChartData): ChartContext => ({
  locale,
  codelist: (id) => {
    const found = codelists.find((list) => list.id === id);
    if (!found) throw new Error(`The chart's data lack the code list '${id}'.`);
    return found;
  },
  formatNumber: (value, options) => formatNumber(value, locale, options),
  formatPeriod: (period) => formatPeriod(period, locale),
  messages: chart[locale],
  reading,
});
