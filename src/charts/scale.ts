/** The same figures on another scale: a gap, an index, a share. Ours, exact, and each with its formula. */
import Big from 'big.js';
import { chartTools } from '../i18n/messages/chart-tools.ts';
import { cellId } from '../model/cell.ts';
import { fieldsOf, type ChartDeclaration } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import { coordinates, matches, type Observation } from '../model/observation.ts';
import type { ChartContext, Computed } from './context.ts';
import { coordinate, present, ranged, type Present } from './observed.ts';
import { SCALES, type Scale } from './state.ts';
import { yearPosition } from './time.ts';

/** What a chart type draws, with all that may be its base: the total may stand outside the chart. */
export interface Scalable {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  readonly declaration: ChartDeclaration;
  readonly context: ChartContext;
}

const TOTAL = '_T';
/** Of figures in these units a ratio says nothing a reader asks for. */
const NO_COUNT = ['PC', 'PP', 'COEF', 'PER_FTE'];
/** The unit of each scale; an index has none. */
const UNITS = { gap: 'PP', share: 'PC', index: '' } as const;

/** Observations the chart shows, the missing ones too. */
export const shownIn = (observations: readonly Observation[], { where, without }: Pick<ChartDeclaration, 'where' | 'without'>): readonly Observation[] =>
  observations.filter((one) => matches(where, coordinates(one)) && !(without && matches(without, coordinates(one))));

/** The scales that make sense for these figures. The printed one always does. */
export function scalesOf(scalable: Scalable): readonly Scale[] {
  const { dataset, observations, declaration } = scalable;
  const shown = shownIn(observations, declaration);
  const computable = ['line', 'dots', 'bars'].includes(declaration.type) && !('defined' in declaration) && shown.every((one) => !ranged(one) && (one.qualifier ?? 'exact') === 'exact');
  if (!computable) return ['printed'];
  const units = new Set(shown.map((one) => dataset.measures.find(({ id }) => id === one.measure)?.unit ?? ''));
  return SCALES.filter((scale) => {
    if (scale === 'printed') return true;
    if (units.size !== 1 || (scale === 'gap' ? !units.has('PC') : NO_COUNT.some((unit) => units.has(unit)))) return false;
    if (scale === 'index' && !fieldsOf(declaration).slice(1).every((field) => field === 'time_period')) return false;
    const bases = shown.filter(present).map((one) => [one, baseOf(one, scale, scalable)] as const);
    // Two bases on one axis would look like a fall from one to the other.
    if (scale === 'index') return bases.some(([one, base]) => base !== one) && new Set(bases.map(([, base]) => base?.timePeriod)).size === 1;
    // A total outside the chart is what shares add up to, not an average.
    if (scale === 'gap' && !bases.some(([one, base]) => base === one)) return false;
    return bases.some(([one, base]) => base !== one) && bases.every(([, base]) => base !== undefined);
  });
}

/** The printed figure that `one` is compared with, where that is possible. */
function baseOf(one: Observation, scale: Scale, scalable: Scalable): Present | undefined {
  const base = scale === 'index' ? firstOf(one, scalable) : totalOf(one, scalable, scale === 'gap' ? 1 : undefined);
  return base && (scale === 'gap' || Number(base.value) > 0) ? base : undefined;
}

/** The figure with the same coordinates but for one field of the chart, which is the total; of the first `most` fields only. */
function totalOf(one: Observation, { observations, declaration }: Scalable, most?: number): Present | undefined {
  const own = coordinates(one);
  for (const field of fieldsOf(declaration).slice(0, most)) {
    if (!(field in one.key)) continue;
    const wanted = { ...own, [field]: TOTAL };
    const found = observations.find((other) => matches(wanted, coordinates(other)));
    if (present(found)) return found;
  }
  return undefined;
}

/** The first figure of its series since the last break: what came before is not comparable. */
function firstOf(one: Observation, { observations, declaration }: Scalable): Present | undefined {
  const { time_period: _now, ...rest } = coordinates(one);
  const series = shownIn(observations, declaration)
    .filter((other): other is Present => present(other) && matches(rest, coordinates(other)) && yearPosition(other.timePeriod) <= yearPosition(one.timePeriod))
    .toSorted((a, b) => yearPosition(a.timePeriod) - yearPosition(b.timePeriod));
  const from = series.findLastIndex(({ obsStatus }) => obsStatus === 'B');
  return series[Math.max(0, from)];
}

/** The same chart on another scale: its figures are ours, and know how they were made. The total itself is left out where it would only repeat the base. */
export function rescale(scalable: Scalable, scale: Exclude<Scale, 'printed'>): Scalable {
  const { dataset, observations, declaration, context } = scalable;
  const shown = shownIn(observations, declaration);
  const computed = new Map<string, Computed>();
  const made = shown.flatMap((one): readonly Observation[] => {
    if (!present(one)) return [one];
    const base = baseOf(one, scale, scalable);
    if (!base || (base === one && scale !== 'index')) return [];
    const result = compute(one, base, scale);
    const unit = dataset.measures.find(({ id }) => id === one.measure)?.unit ?? '';
    computed.set(cellId(one.cell), { formula: formulaOf(one, base, scale, result, unit, context), printed: one, unit, base, signed: scale === 'gap' });
    return [{ ...one, value: result }];
  });
  return {
    dataset: { ...dataset, measures: dataset.measures.map((measure) => ({ ...measure, unit: UNITS[scale] })) },
    observations: made,
    declaration: withoutTotal(declaration, made),
    context: { ...context, computed, reading: '' },
  };
}

function compute(one: Present, base: Present, scale: Scale): string {
  if (scale === 'gap') return new Big(one.value).minus(base.value).toFixed(Math.max(one.decimals, base.decimals));
  return new Big(one.value).div(base.value).times(100).toFixed(1);
}

function formulaOf(one: Present, base: Present, scale: Scale, result: string, unit: string, { formatNumber, messages, formatPeriod }: ChartContext): string {
  const printed = (value: string): string => (unit === 'PC' ? messages.percent(formatNumber(value)) : formatNumber(value));
  if (scale === 'gap') return `${printed(one.value)} − ${printed(base.value)} = ${formatNumber(result, { signed: true })}`;
  const first = scale === 'index' ? ` (${formatPeriod(base.timePeriod)})` : '';
  return `${formatNumber(one.value)} ÷ ${formatNumber(base.value)}${first} × 100 = ${formatNumber(result)}`;
}

/** A declaration names no code that is no longer there. */
function withoutTotal(declaration: ChartDeclaration, observations: readonly Observation[]): ChartDeclaration {
  const { without: _without, ...rest } = declaration;
  const left = (field: string): ReadonlySet<string> => new Set(observations.map((one) => coordinate(one, field)));
  const where = Object.fromEntries(Object.entries(rest.where).map(([field, codes]) => [field, codes.split('|').filter((code) => left(field).has(code)).join('|')]));
  if (rest.type === 'line') return { ...rest, where, highlight: rest.highlight.filter((code) => left(rest.series).has(code)) };
  if (rest.type !== 'dots') return { ...rest, where } as ChartDeclaration;
  const { reference: _reference, ...dots } = rest;
  return { ...dots, where };
}

/** What a scale adds to a title, and the note that says how its figures are made. */
export function wordsOfScale(scale: Exclude<Scale, 'printed'>, scalable: Scalable): { readonly title: string; readonly note: string } {
  const { dataset, observations, declaration, context } = scalable;
  const words = chartTools[context.locale];
  const bases = [...new Map(shownIn(observations, declaration).filter(present).flatMap((one) => baseOf(one, scale, scalable) ?? []).map((base) => [cellId(base.cell), base])).values()];
  if (scale === 'index') {
    const from = context.formatPeriod(bases[0]!.timePeriod);
    return { title: words.titles.index(from), note: words.explain.index(from) };
  }
  if (scale === 'share') return { title: words.titles.share, note: words.explain.share(bases.map(({ value }) => context.formatNumber(value))) };
  const field = fieldsOf(declaration)[0]!;
  const codelist = dataset.dimensions.find(({ id }) => id === field)?.codelist;
  const total = (codelist && context.codelist(codelist).codes.find(({ id }) => id === TOTAL)?.label[context.locale]) || '';
  return { title: words.titles.gap, note: words.explain.gap(total) };
}
