/** Change over time: one plot with a table of names and last figures at its right; on a phone one small plot a line. */
import Big from 'big.js';
import type { AxisTick, ChartPoint, Drawing, Furniture, LineDeclaration, PointSeries, Shape } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { extentOf, type Extent, figure, GAP, GAP_ROOM, gapSign, LETTER, LINE_HEIGHT, rule, spread, text, textBlock, ticksAround, WIDTHS, wrap } from './layout.ts';
import { observe, type Missing, type Observed } from './observed.ts';
import type { Observation } from '../model/observation.ts';
import { panels } from './panels.ts';
import { changesMethod, linesOf, printedOf, REFERENCE, type Line } from './series.ts';
import { spanOf, yearPosition } from './time.ts';
import { wordsOf } from './words.ts';

const WIDTH = WIDTHS.wide;
const EDGES = { top: 66, bottom: 422 };
/** The baseline of the last line above the plot. */
const HEAD = EDGES.top - 16;
/** Where the plot ends: names and figures stand beside it, and the gap where there is one. */
const RIGHT = { withGap: 356, without: 444 };
/** Right edges of the columns beside the plot. */
const COLUMNS = { value: 624, gap: WIDTH };
/** Before a name: the shape of its marks. */
const SIGN = 16;

/** Everything both drawings of a line chart start from. */
export interface LineChart {
  readonly observed: Observed;
  readonly lines: readonly Line[];
  readonly reference: Line | undefined;
  readonly years: { readonly min: number; readonly max: number };
  /** In time. */
  readonly periods: readonly string[];
  readonly extent: Extent;
  /** The distance of a line's last figure to the average, which we compute; for figures in per cent only. */
  readonly gap: (line: Line) => string | undefined;
  readonly markOf: (line: Line, point: Observation) => number;
  readonly context: ChartContext;
}

export const line: DrawChart<LineDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const lines = linesOf(observed, declaration, dataset.id);
  const reference = declaration.highlight[0] === REFERENCE ? lines.find(({ code }) => code === REFERENCE) : undefined;
  const points = lines.flatMap(({ runs }) => runs.flatMap((run) => run.points));
  const chart: LineChart = {
    observed,
    lines,
    reference,
    years: spanOf(points.map(({ timePeriod }) => yearPosition(timePeriod))),
    periods: [...new Set(points.map(({ timePeriod }) => timePeriod))].sort((a, b) => yearPosition(a) - yearPosition(b)),
    extent: extentOf(points.map(({ value }) => Number(value))),
    gap: (one) => (observed.isPercent ? gapText(one, reference, context) : undefined),
    markOf: (one, point) => observed.mark(point, { series: one.label, category: placeInTime(point, observed, declaration, context) }),
    context,
  };
  // A reader walks line by line, in time.
  for (const one of lines) for (const point of printedOf(one)) chart.markOf(one, point);
  // Lines that are measured anew in the same year would cross themselves in one plot.
  const wide = changesMethod(lines) ? panels(chart, { width: WIDTH, columns: 3 }) : onePlot(chart);
  return {
    type: 'line',
    id: dataset.id,
    title: declaration.title[context.locale],
    wide,
    narrow: panels(chart, { width: WIDTHS.narrow, columns: 1 }),
    marks: observed.marks,
    ...wordsOf(context.messages.kinds.line, lines.map((one) => inWords(one, chart)), observed.missing, observed, context),
  };
};

/** The period, and how it was measured where that changed. */
function placeInTime(point: Observation, observed: Observed, { method }: LineDeclaration, { formatPeriod }: ChartContext): string {
  const code = method && point.key[method.dimension];
  return [formatPeriod(point.timePeriod), method && code && observed.label(method.dimension, code)].filter(Boolean).join(', ');
}

/** The gap to the reference at the line's last figure, at the larger printed precision. */
function gapText(one: Line, reference: Line | undefined, { formatNumber }: ChartContext): string | undefined {
  if (!reference || one === reference) return undefined;
  const same = reference.runs.flatMap(({ points }) => points).find(({ timePeriod }) => timePeriod === one.last.timePeriod);
  if (!same) return undefined;
  const gap = new Big(one.last.value).minus(same.value);
  return formatNumber(gap.toFixed(Math.max(one.last.decimals, same.decimals)), { signed: true });
}

function inWords(one: Line, { observed, context, gap }: LineChart): string {
  const runs = one.runs.map(({ points, newer }) => {
    const ends = points.length > 1 ? [points[0]!, points.at(-1)!] : points;
    const figures = ends.map((point) => `${context.formatPeriod(point.timePeriod)} ${observed.amount(point)}`);
    return `${newer ? `${context.messages.newMethod} ` : ''}${figures.join(', ')}`;
  });
  const distance = gap(one);
  return `${one.label}: ${runs.join('; ')}${distance === undefined ? '' : `; ${context.messages.gap} ${distance} ${context.messages.gapUnit}`}.`;
}

const hasGap = (chart: LineChart): boolean => chart.lines.some((one) => chart.gap(one) !== undefined);

function onePlot(chart: LineChart): Drawing {
  const { lines, observed, context, years } = chart;
  const scale = ticksAround(chart.extent, (value) => observed.number(String(value)));
  const gaps = gapsOf(lines);
  const strip = Math.max(0, ...gaps.map(({ place }) => place + 1)) * GAP_LINE;
  const perPixel = (scale.max - scale.min) / (EDGES.bottom - EDGES.top - strip);
  // Below the scale, so that nothing missing stands at a figure.
  const axis = { ...scale, min: scale.min - strip * perPixel };
  const place = {
    ...EDGES,
    left: 16 + LETTER * Math.max(...axis.ticks.map(({ label }) => label.length)),
    right: hasGap(chart) ? RIGHT.withGap : RIGHT.without,
  };
  const perYear = (place.right - place.left) / (years.max - years.min);
  return {
    width: WIDTH,
    height: EDGES.bottom + 32,
    plot: place,
    x: { ...years, ticks: timeTicks(chart.periods, perYear, context), grid: false },
    y: { min: axis.min, max: axis.max, ticks: axis.ticks, grid: true },
    // The coloured lines and the average lie over the quiet ones.
    series: [
      ...lines.toSorted((a, b) => a.style.width - b.style.width).flatMap((one) => series(one, chart)),
      ...(gaps.length > 0 ? [{ ...GAP, points: gaps.map(({ line, observation, place: at }) => ({ x: yearPosition(observation.timePeriod), y: axis.min + (at * GAP_LINE + GAP.radius + 1) * perPixel, mark: chart.markOf(line, observation) })) }] : []),
    ],
    under: [],
    over: [
      ...endLabels(chart, place, axis),
      ...gaps.flatMap(({ line, observation, place: at }) => {
        const x = place.left + (yearPosition(observation.timePeriod) - years.min) * perYear;
        const y = place.bottom - at * GAP_LINE - GAP.radius - 1;
        const isLate = x > (place.left + place.right) / 2;
        const { glyph } = observed.gap(observation);
        return [gapSign(x, y, glyph), text(x + (isLate ? GAP.radius - GAP_ROOM : GAP_ROOM - GAP.radius), y + 5, `${line.label}: ${observation.asPublished}`, { tone: 'ink-2', anchor: isLate ? 'end' : 'start', halo: true })];
      }),
    ],
  };
}

const GAP_LINE = 2 * GAP.radius + 8;

/** What is missing, those of one period one above the other. */
function gapsOf(lines: readonly Line[]): readonly { readonly line: Line; readonly observation: Missing; readonly place: number }[] {
  const taken = new Map<string, number>();
  return lines.flatMap((one) =>
    one.missing.map((observation) => {
      const place = taken.get(observation.timePeriod) ?? 0;
      taken.set(observation.timePeriod, place + 1);
      return { line: one, observation, place };
    }),
  );
}

/** Two years that stand too close for their labels: the first one is written short, `’10`. */
const timeTicks = (periods: readonly string[], perYear: number, { formatPeriod }: ChartContext): readonly AxisTick[] =>
  periods.map((period, index) => {
    const next = periods[index + 1];
    const isTight = next !== undefined && (yearPosition(next) - yearPosition(period)) * perYear < (period.length + 1) * LETTER;
    return { at: yearPosition(period), label: isTight && period.length === 4 ? `’${period.slice(2)}` : formatPeriod(period) };
  });

const radiusOf = (shape: Shape): number => (shape === 'disc' || shape === 'ring' ? 4 : 5.5);

function series(one: Line, { markOf }: LineChart): readonly PointSeries[] {
  const { tone, shape, width, dash } = one.style;
  return one.runs.map(({ points }) => ({
    kind: 'points',
    tone,
    shape,
    radius: radiusOf(shape),
    line: { width, ...(dash && { dash }) },
    points: points.map((point): ChartPoint => ({ x: yearPosition(point.timePeriod), y: Number(point.value), mark: markOf(one, point) })),
  }));
}

/** Name, last figure and gap of each line, at the height where it ends: the legend, the labels and the answer in one. */
function endLabels(chart: LineChart, plot: Drawing['plot'], { min, max }: { readonly min: number; readonly max: number }): readonly Furniture[] {
  const { lines, observed, context, years, reference } = chart;
  const valueEdge = hasGap(chart) ? COLUMNS.value : COLUMNS.gap;
  const start = plot.right + 28;
  const names = lines.map(({ label }) => wrap(label, valueEdge - start - SIGN - 52));
  const ends = lines.map(({ last }) => plot.bottom - ((Number(last.value) - min) / (max - min)) * (plot.bottom - plot.top));
  const heights = spread(ends.map((at, index) => ({ at, size: names[index]!.length * LINE_HEIGHT + 5 })), plot.top - 6, plot.bottom + 16);
  const right = (at: number) => plot.left + ((at - years.min) / (years.max - years.min)) * (plot.right - plot.left);
  const gapHead = context.messages.gapHead.map((words, index, { length }) => text(COLUMNS.gap, HEAD + (index - length + 1) * LINE_HEIGHT, words, { tone: 'ink-2', anchor: 'end' }));
  const head = [
    ...(observed.isPercent ? [] : [text(0, 14, observed.unit, { tone: 'ink-2' })]),
    text(valueEdge, HEAD, context.formatPeriod(lines[0]!.last.timePeriod), { anchor: 'end', bold: true }),
    ...(hasGap(chart) ? gapHead : []),
  ];
  return [
    ...head,
    ...lines.flatMap((one, index): readonly Furniture[] => {
      const y = heights[index]!;
      const bold = one === reference;
      const gap = chart.gap(one);
      const { tone, shape, dash } = one.style;
      const other = one.last.timePeriod === lines[0]!.last.timePeriod ? '' : ` (${context.formatPeriod(one.last.timePeriod)})`;
      return [
        rule([right(yearPosition(one.last.timePeriod)) + 8, ends[index]!], [start - 4, y], tone, 1, dash),
        { kind: 'glyph', x: start + 5, y, shape, radius: radiusOf(shape), tone },
        ...textBlock(start + SIGN, y, names[index]!, { tone: tone === 'c0' ? 'ink-2' : tone, bold }),
        figure(valueEdge, y + 5, `${observed.amount(one.last)}${other}`, observed.doubted(one.last), { anchor: 'end', bold }),
        ...(gap === undefined ? [] : [text(COLUMNS.gap, y + 5, gap, { tone: 'ink-2', anchor: 'end' })]),
      ];
    }),
  ];
}
