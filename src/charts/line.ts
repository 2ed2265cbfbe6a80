/** Change over time: one plot with a table of names and last figures at its right; on a phone one small plot a line. */
import type { AxisTick, ChartPoint, Drawing, Furniture, LineDeclaration, PointSeries } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { LETTER, LINE_HEIGHT, rule, spread, text, textBlock, ticksFromZero, WIDTHS, wrap } from './layout.ts';
import { observe, type Observed, type Present } from './observed.ts';
import { panels } from './panels.ts';
import { changesMethod, linesOf, REFERENCE, type Line } from './series.ts';
import { yearOf } from './time.ts';

const WIDTH = WIDTHS.wide;
const EDGES = { top: 48, bottom: 404 };
/** Where the plot ends: names and figures stand beside it, and the gap where there is one. */
const RIGHT = { withGap: 372, without: 460 };
/** Right edges of the columns beside the plot. */
const COLUMNS = { value: 624, gap: WIDTH };

/** Everything both drawings of a line chart start from. */
export interface LineChart {
  readonly observed: Observed;
  readonly lines: readonly Line[];
  readonly reference: Line | undefined;
  readonly years: { readonly min: number; readonly max: number };
  readonly largest: number;
  readonly gap: (line: Line) => string | undefined;
  readonly markOf: (line: Line, point: Present) => number;
  readonly context: ChartContext;
}

export const line: DrawChart<LineDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const lines = linesOf(observed, declaration.series, declaration.highlight);
  const reference = declaration.highlight[0] === REFERENCE ? lines.find(({ code }) => code === REFERENCE) : undefined;
  const points = lines.flatMap(({ runs }) => runs.flatMap((run) => run.points));
  const years = points.map(({ timePeriod }) => yearOf(timePeriod));
  const chart: LineChart = {
    observed,
    lines,
    reference,
    years: { min: Math.min(...years), max: Math.max(...years) },
    largest: Math.max(...points.map(({ value }) => Number(value))),
    gap: (one) => gapText(one, reference, context),
    markOf: (one, point) => observed.mark(point, markLabel(one, point, observed, context)),
    context,
  };
  // Lines that are measured anew in the same year would cross themselves in one plot.
  const wide = changesMethod(lines) ? panels(chart, { width: WIDTH, columns: 3 }) : onePlot(chart);
  return {
    type: 'line',
    id: dataset.id,
    title: declaration.title[context.locale],
    description: [context.messages.kinds.line, ...lines.map((one) => inWords(one, chart))].join(' '),
    marks: observed.marks,
    wide,
    narrow: panels(chart, { width: WIDTHS.narrow, columns: 1 }),
  };
};

function markLabel({ label }: Line, point: Present, observed: Observed, { formatPeriod }: ChartContext): string {
  const method = point.key['method'];
  return [label, formatPeriod(point.timePeriod), method && observed.label('method', method)].filter(Boolean).join(', ');
}

/** The gap to the reference at the line's last figure, at the larger printed precision; for figures in per cent only. */
function gapText(one: Line, reference: Line | undefined, { formatNumber }: ChartContext): string | undefined {
  if (!reference || one === reference) return undefined;
  const same = reference.runs.flatMap(({ points }) => points).find(({ timePeriod }) => timePeriod === one.last.timePeriod);
  if (!same) return undefined;
  const gap = Number(one.last.value) - Number(same.value);
  return formatNumber(gap.toFixed(Math.max(one.last.decimals, same.decimals)), { signed: true });
}

function inWords(one: Line, { observed, context, gap }: LineChart): string {
  const runs = one.runs.map(({ points, method }) => {
    const ends = points.length > 1 ? [points[0]!, points.at(-1)!] : points;
    const figures = ends.map((point) => `${context.formatPeriod(point.timePeriod)} ${observed.value(point)}${observed.percent}`);
    return `${method === 'NEW' ? `${context.messages.newMethod} ` : ''}${figures.join(', ')}`;
  });
  const distance = gap(one);
  return `${one.label}: ${runs.join('; ')}${distance === undefined ? '' : `; ${context.messages.gap} ${distance} ${context.messages.gapUnit}`}.`;
}

function onePlot(chart: LineChart): Drawing {
  const { lines, observed, context, years } = chart;
  const axis = ticksFromZero(chart.largest, (value) => `${context.formatNumber(String(value))}${observed.percent}`);
  const periods = [...new Set(lines.flatMap(({ runs }) => runs.flatMap(({ points }) => points.map(({ timePeriod }) => timePeriod))))];
  const place = {
    ...EDGES,
    left: 16 + LETTER * Math.max(...axis.ticks.map(({ label }) => label.length)),
    right: chart.reference ? RIGHT.withGap : RIGHT.without,
  };
  const perYear = (place.right - place.left) / (years.max - years.min);
  return {
    width: WIDTH,
    height: 436,
    plot: place,
    x: { ...years, ticks: timeTicks(periods.sort(), perYear, context), grid: false },
    y: { min: 0, max: axis.max, ticks: axis.ticks, grid: true },
    // The coloured lines and the average lie over the quiet ones.
    series: lines.toSorted((a, b) => a.style.width - b.style.width).flatMap((one) => series(one, chart)),
    under: [],
    over: endLabels(chart, place, axis.max),
  };
}

/** Two years that stand too close for their labels: the first one is written short, `’10`. */
const timeTicks = (periods: readonly string[], perYear: number, { formatPeriod }: ChartContext): readonly AxisTick[] =>
  periods.map((period, index) => {
    const next = periods[index + 1];
    const isTight = next !== undefined && (yearOf(next) - yearOf(period)) * perYear < (period.length + 1) * LETTER;
    return { at: yearOf(period), label: isTight && period.length === 4 ? `’${period.slice(2)}` : formatPeriod(period) };
  });

function series(one: Line, { markOf }: LineChart): readonly PointSeries[] {
  const { tone, shape, width, dash } = one.style;
  return one.runs.map(({ points }) => ({
    kind: 'points',
    tone,
    shape,
    radius: shape === 'disc' ? 4 : 5.5,
    line: { width, ...(dash && { dash }) },
    points: points.map((point): ChartPoint => ({ x: yearOf(point.timePeriod), y: Number(point.value), mark: markOf(one, point) })),
  }));
}

/** Name, last figure and gap of each line, at the height where it ends: the legend, the labels and the answer in one. */
function endLabels(chart: LineChart, plot: Drawing['plot'], max: number): readonly Furniture[] {
  const { lines, observed, context, years, reference } = chart;
  const valueEdge = reference ? COLUMNS.value : COLUMNS.gap;
  const start = plot.right + 28;
  const names = lines.map(({ label }) => wrap(label, valueEdge - start - 52));
  const ends = lines.map(({ last }) => plot.bottom - (Number(last.value) / max) * (plot.bottom - plot.top));
  const heights = spread(ends.map((at, index) => ({ at, size: names[index]!.length * LINE_HEIGHT + 5 })), plot.top - 6, plot.bottom + 16);
  const right = (at: number) => plot.left + ((at - years.min) / (years.max - years.min)) * (plot.right - plot.left);
  const head = [
    ...(observed.percent ? [] : [text(0, 14, observed.unit, { tone: 'ink-2' })]),
    text(valueEdge, 32, context.formatPeriod(lines[0]!.last.timePeriod), { tone: 'ink-2', anchor: 'end' }),
    ...(reference ? [context.messages.gap, context.messages.gapUnit].map((words, index) => text(COLUMNS.gap, 14 + index * LINE_HEIGHT, words, { tone: 'ink-2', anchor: 'end' })) : []),
  ];
  return [
    ...head,
    ...lines.flatMap((one, index) => {
      const y = heights[index]!;
      const bold = one === reference;
      const gap = chart.gap(one);
      const tone = one.style.tone === 'c0' ? 'ink-2' : one.style.tone;
      const other = one.last.timePeriod === lines[0]!.last.timePeriod ? '' : ` (${context.formatPeriod(one.last.timePeriod)})`;
      return [
        rule([right(yearOf(one.last.timePeriod)) + 8, ends[index]!], [start - 6, y], 'rule'),
        ...textBlock(start, y, names[index]!, { tone, bold }),
        text(valueEdge, y + 5, `${observed.value(one.last)}${observed.percent}${other}`, { anchor: 'end', bold }),
        ...(gap === undefined ? [] : [text(COLUMNS.gap, y + 5, gap, { tone: 'ink-2', anchor: 'end' })]),
      ];
    }),
  ];
}
