/** From one period to another: a line per code, which of them rose and which fell, and by how much. */
import Big from 'big.js';
import type { Drawing, Furniture, PointSeries, Shape, SlopeDeclaration, Tone } from '../model/chart.ts';
import { coordinates, matches, type Observation } from '../model/observation.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { extentOf, GAP, GAP_ROOM, gapSign, figure, LETTER, LINE_HEIGHT, rule, spread, text, textBlock, ticksAround, WIDEST, WIDTHS, wrap, type Extent } from './layout.ts';
import { missing, observe, present, type Observed } from './observed.ts';
import { yearPosition } from './time.ts';
import { wordsOf } from './words.ts';

interface Layout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

const WIDE: Layout = { width: WIDTHS.wide, left: 110, right: 400, height: 300 };
const NARROW: Layout = { width: WIDTHS.narrow, left: 66, right: 120, height: 300 };
const DIRECTIONS = ['rose', 'fell', 'stayed', 'uncomparable'] as const;
type Direction = (typeof DIRECTIONS)[number];
const LOOKS: Readonly<Record<Direction, { readonly tone: Tone; readonly shape: Shape; readonly radius: number; readonly line?: { readonly width: number; readonly dash?: readonly number[] } }>> = {
  rose: { tone: 'accent', shape: 'disc', radius: 4.5, line: { width: 2.25 } },
  fell: { tone: 'c2', shape: 'diamond', radius: 5.5, line: { width: 2.25, dash: [6, 3] } },
  stayed: { tone: 'c0', shape: 'ring', radius: 4.5, line: { width: 1.75 } },
  uncomparable: { tone: 'c0', shape: 'open-square', radius: 5 },
};

interface Line {
  readonly label: string;
  readonly ends: readonly [Observation | undefined, Observation | undefined];
  readonly marks: readonly [number | undefined, number | undefined];
  readonly direction: Direction;
  /** The second figure less the first, with its sign. */
  readonly change: string | undefined;
}

interface Chart {
  readonly lines: readonly Line[];
  readonly periods: readonly [string, string];
  readonly extent: Extent;
  readonly observed: Observed;
  readonly context: ChartContext;
}

export const slope: DrawChart<SlopeDeclaration> = (dataset, observations, declaration, context) => {
  const { series, periods } = declaration;
  const observed = observe(dataset, observations, { ...declaration, where: { ...declaration.where, time_period: periods.join('|') } }, context);
  const { messages } = context;
  const lines = observed.codes(series).map((code): Line => {
    const label = observed.label(series, code);
    const [begin, end] = periods.map((period) => observed.at({ [series]: code, time_period: period }));
    const [first, last] = periods.map((period, index) => {
      const one = [begin, end][index];
      return one && observed.mark(one, { series: label, category: observed.label('time_period', period) });
    });
    const change = present(begin) && present(end) && !isBroken(begin, end, observations) ? new Big(end.value).minus(begin.value) : undefined;
    return {
      label,
      ends: [begin, end],
      marks: [first, last],
      direction: change === undefined ? 'uncomparable' : change.gt(0) ? 'rose' : change.lt(0) ? 'fell' : 'stayed',
      change: change?.toFixed(Math.max(begin!.decimals, end!.decimals)),
    };
  });
  const figures = lines.flatMap(({ ends }) => ends.flatMap((one) => (present(one) ? [Number(one.value)] : [])));
  const chart: Chart = { lines, periods: [context.formatPeriod(periods[0]), context.formatPeriod(periods[1])], extent: extentOf(figures), observed, context };
  return {
    type: 'slope',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(messages.kinds.slope, lines.map((one) => inWords(one, chart)), [observed.isPercent ? messages.changeUnit(messages.gapUnit) : messages.changeKey, ...observed.missing], observed, context),
    wide: draw(chart, WIDE),
    narrow: draw(chart, NARROW),
  };
};

/** Does a break lie between two figures, in the same series? */
function isBroken(begin: Observation, end: Observation, observations: readonly Observation[]): boolean {
  const { time_period: _when, ...own } = coordinates(end);
  const [from, to] = [yearPosition(begin.timePeriod), yearPosition(end.timePeriod)];
  return observations.some((one) => one.obsStatus === 'B' && matches(own, coordinates(one)) && yearPosition(one.timePeriod) > from && yearPosition(one.timePeriod) <= to);
}

const changeOf = ({ change }: Line, { context }: Chart): string => (change === undefined ? '' : ` (${context.formatNumber(change, { signed: Number(change) !== 0 })})`);

function inWords(one: Line, chart: Chart): string {
  const { observed, context, periods } = chart;
  const figures = one.ends.flatMap((end, index) => (end ? [`${periods[index]!} ${observed.amount(end)}`] : []));
  return `${one.label}: ${figures.join(', ')}, ${context.messages[one.direction]}${changeOf(one, chart)}.`;
}

function draw(chart: Chart, layout: Layout): Drawing {
  const { lines, observed, periods, extent } = chart;
  const { width, left, right } = layout;
  const keys = keyOf(chart, width);
  const top = keys.height + 34;
  const scale = ticksAround(extent, String);
  const inline = width === WIDE.width;
  const last = lines.map((one) => ({ one, lines: wrap(inline ? `${one.label}${changeOf(one, chart)}` : one.label, width - right - 12 - (inline ? VALUE : 0), WIDEST.plain) }));
  const heightOf = (own: readonly string[]): number => (own.length + (inline ? 0 : 1)) * LINE_HEIGHT + 5;
  const needed = last.reduce((sum, { lines: own }) => sum + heightOf(own), 0);
  const bottom = top + Math.max(layout.height, needed);
  const y = (value: number): number => bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - top);
  const missingAt = (end: 0 | 1): readonly Line[] => lines.filter(({ ends }) => missing(ends[end]));
  const gapsAt = [missingAt(0), missingAt(1)] as const;
  const strip = Math.max(...gapsAt.map(({ length }) => length)) * GAP_LINE;
  const height = bottom + 16 + strip;
  const gapY = (one: Line, end: 0 | 1): number => bottom + 10 + (gapsAt[end].indexOf(one) + 0.5) * GAP_LINE;
  const placeOf = (one: Line, end: 0 | 1): number => (present(one.ends[end]) ? y(Number(one.ends[end].value)) : gapY(one, end));
  const drawn = (end: 0 | 1): readonly Line[] => lines.filter(({ ends }) => present(ends[end]));
  const heights = (own: readonly Line[], end: 0 | 1, sizes: readonly number[]) => spread(own.map((one, index) => ({ at: placeOf(one, end), size: sizes[index]! })), top - 6, bottom + 8);
  const begun = drawn(0);
  const ended = drawn(1);
  const beginHeights = heights(begun, 0, begun.map(() => LINE_HEIGHT));
  const endHeights = heights(ended, 1, ended.map((one) => heightOf(last.find((each) => each.one === one)!.lines)));
  const point = (one: Line, end: 0 | 1) => ({ x: end === 0 ? left : right, y: placeOf(one, end), mark: one.marks[end]! });
  const toneOf = ({ direction }: Line): Tone => (LOOKS[direction].tone === 'c0' ? 'ink-2' : LOOKS[direction].tone);
  return {
    width,
    height,
    plot: { left: 0, top: 0, right: width, bottom: height },
    x: { min: 0, max: width, ticks: [], grid: false },
    y: { min: 0, max: height, ticks: [], grid: false, reverse: true },
    series: [
      ...lines.flatMap((one): readonly PointSeries[] => {
        const points = ([0, 1] as const).flatMap((end) => (present(one.ends[end]) ? [point(one, end)] : []));
        return points.length > 0 ? [{ kind: 'points', ...LOOKS[one.direction], points }] : [];
      }),
      ...([0, 1] as const).flatMap((end) => (gapsAt[end].length > 0 ? [{ ...GAP, points: gapsAt[end].map((one) => point(one, end)) }] : [])),
    ],
    under: [left, right].map((at) => rule([at, top - 8], [at, bottom], 'rule')),
    over: [
      ...keys.items,
      text(left, top - 16, periods[0], { anchor: 'middle', bold: true }),
      text(right, top - 16, periods[1], { anchor: 'middle', bold: true }),
      ...begun.flatMap((one, index): readonly Furniture[] => [
        ...leader(left - 8, placeOf(one, 0), left - 14, beginHeights[index]!),
        figure(left - 16, beginHeights[index]! + 5, observed.amount(one.ends[0]!), observed.doubted(one.ends[0]), { anchor: 'end', tone: toneOf(one) }),
      ]),
      ...ended.flatMap((one, index): readonly Furniture[] => {
        const own = last.find((each) => each.one === one)!.lines;
        const middle = endHeights[index]!;
        // Where there is no room beside its name, the figure stands above it.
        const [line, block] = inline ? [middle, middle] : [middle - (own.length * LINE_HEIGHT) / 2, middle + LINE_HEIGHT / 2];
        const amount = observed.amount(one.ends[1]!);
        return [
          ...leader(right + 8, placeOf(one, 1), right + 14, line),
          figure(right + 16, line + 5, inline ? amount : `${amount}${changeOf(one, chart)}`, observed.doubted(one.ends[1]), { tone: toneOf(one), bold: true }),
          ...textBlock(right + 16 + (inline ? VALUE : 0), block, own, { tone: toneOf(one) }),
        ];
      }),
      ...([0, 1] as const).flatMap((end) => gapsAt[end].flatMap((one): readonly Furniture[] => {
        const observation = one.ends[end];
        if (!missing(observation)) return [];
        const x = end === 0 ? left : right;
        return [gapSign(x, gapY(one, end), observed.gap(observation).glyph), text(x + GAP_ROOM - GAP.radius, gapY(one, end) + 5, `${one.label}: ${observation.asPublished}`, { tone: 'ink-2', halo: true })];
      })),
    ],
  };
}

/** The column of the last figures. */
const VALUE = 58;
const GAP_LINE = 2 * GAP.radius + 4;

const leader = (fromX: number, fromY: number, toX: number, toY: number): readonly Furniture[] => (Math.abs(fromY - toY) < 1 ? [] : [rule([fromX, fromY], [toX, toY], 'c0')]);

/** What the strokes mean, of those that are there. */
function keyOf({ lines, context }: Chart, width: number): { readonly items: readonly Furniture[]; readonly height: number } {
  let x = 0;
  let y = 12;
  const items = DIRECTIONS.filter((direction) => lines.some((one) => one.direction === direction)).flatMap((direction): readonly Furniture[] => {
    const { tone, shape, radius, line } = LOOKS[direction];
    const words = context.messages[direction];
    const room = 36 + words.length * LETTER;
    if (x > 0 && x + room > width) {
      x = 0;
      y += LINE_HEIGHT + 4;
    }
    const at = x;
    x += room + 12;
    return [...(line ? [rule([at, y], [at + 26, y], tone, line.width, line.dash)] : []), { kind: 'glyph', x: at + 13, y, shape, radius, tone }, text(at + 34, y + 5, words)];
  });
  return { items, height: y + 8 };
}
