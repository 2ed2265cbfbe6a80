/** Combinations of yes/no characteristics: a row each, filled dots for what applies and a bar for how many. */
import type { BarSeries, CombinationsDeclaration, Drawing, Furniture } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { atMost } from './guard.ts';
import { figure, LINE_HEIGHT, rule, text, WIDTHS } from './layout.ts';
import { coordinate, observe, present, type Observed, type Present } from './observed.ts';
import { wordsOf } from './words.ts';

interface Layout {
  readonly width: number;
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
  readonly shareEdge: number;
}

const WIDE: Layout = { width: WIDTHS.wide, pitch: 34, left: 172, right: 560, shareEdge: 712 };
const NARROW: Layout = { width: WIDTHS.narrow, pitch: 22, left: 98, right: 188, shareEdge: 304 };
const ROW = 25;
const HEADING = 34;
const THICKNESS = 15;

interface Row {
  readonly has: readonly boolean[];
  readonly count: Present;
  readonly mark: number;
  readonly figure: string;
  readonly share: string;
  readonly doubted: { readonly count: boolean; readonly share: boolean };
  readonly words: string;
}

interface Group {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export const combinations: DrawChart<CombinationsDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  atMost(declaration.dimensions.length, context.messages.characteristics.length - 1, 'characteristics', dataset.id);
  const shares = observe(dataset, observations, { where: { ...declaration.where, ...declaration.share } }, context);
  const names = declaration.dimensions.map((id) => dataset.dimensions.find((dimension) => dimension.id === id)?.label[context.locale] ?? id);
  const groups = groupsOf(rowsOf(observed, shares, declaration.dimensions, names, context), context);
  const periods = observed.codes('time_period').map((period) => observed.label('time_period', period));
  const head = [observed.unit, ...periods].filter(Boolean).join(', ');
  return {
    type: 'combinations',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(context.messages.kinds.combinations, groups.flatMap(({ rows }) => rows.map((row) => `${row.words}: ${observed.value(row.count)}, ${row.share}.`)), [], observed, context),
    wide: draw(groups, names, head, WIDE),
    narrow: draw(groups, names, head, NARROW),
  };
};

function rowsOf(observed: Observed, shares: Observed, dimensions: readonly string[], names: readonly string[], { messages }: ChartContext): readonly Row[] {
  return observed.all.flatMap((count): readonly Row[] => {
    const codes = dimensions.map((dimension) => coordinate(count, dimension));
    if (!present(count) || codes.some((code) => code !== 'Y' && code !== 'N')) return [];
    const has = codes.map((code) => code === 'Y');
    const words = names.filter((_, index) => has[index]).join(' + ') || messages.noCharacteristic;
    const share = shares.at(Object.fromEntries(dimensions.map((dimension, index) => [dimension, codes[index]!])));
    return [{ has, count, mark: observed.mark(count, { series: messages.characteristics[has.filter(Boolean).length]!, category: words, label: words }), figure: observed.value(count), share: present(share) ? shares.amount(share) : '', doubted: { count: observed.doubted(count), share: shares.doubted(share) }, words }];
  });
}

/** By number of characteristics, the largest combination first. */
const groupsOf = (rows: readonly Row[], { messages }: ChartContext): readonly Group[] =>
  messages.characteristics.flatMap((heading, number) => {
    const own = rows.filter(({ has }) => has.filter(Boolean).length === number);
    return own.length === 0 ? [] : [{ heading, rows: own.toSorted((a, b) => Number(b.count.value) - Number(a.count.value)) }];
  });

function draw(groups: readonly Group[], names: readonly string[], head: string, layout: Layout): Drawing {
  const { width, pitch, left, right } = layout;
  const top = LINE_HEIGHT;
  const floor = top + names.length * LINE_HEIGHT + 6;
  let y = floor;
  const placed = groups.flatMap(({ heading, rows }) => {
    y += HEADING;
    const at = y - 10;
    return rows.map((row, index) => {
      y += ROW;
      return { row, y: y - ROW / 2, heading: index === 0 ? { words: heading, y: at } : undefined };
    });
  });
  const height = y + 8;
  const largest = Math.max(...placed.map(({ row }) => Number(row.count.value))) || 1;
  const x = (row: Row): number => left + (Number(row.count.value) / largest) * (right - left);
  const column = (index: number): number => 8 + index * pitch;
  const series = (none: boolean): BarSeries => ({
    kind: 'bars',
    tone: none ? 'c0' : 'accent',
    thickness: THICKNESS,
    bars: placed.filter(({ row }) => row.has.includes(true) !== none).map((one) => ({ from: 0, x: Number(one.row.count.value), y: one.y, mark: one.row.mark })),
  });
  return {
    width,
    height,
    plot: { left, right, top: 0, bottom: height },
    x: { min: 0, max: largest, ticks: [], grid: false },
    y: { min: 0, max: height, ticks: [], grid: false, reverse: true },
    series: [series(true), series(false)],
    under: [],
    over: [
      ...names.flatMap((name, index): readonly Furniture[] => [
        rule([column(index), top + (index + 1) * LINE_HEIGHT], [column(index), floor + 4], 'rule'),
        text(column(index) - 5, top + index * LINE_HEIGHT + 14, name),
      ]),
      text(layout.shareEdge, 14, head, { tone: 'ink-2', anchor: 'end' }),
      ...placed.flatMap(({ row, y: middle, heading }): readonly Furniture[] => [
        ...(heading ? [text(0, heading.y, heading.words, { bold: true })] : []),
        rule([left, middle - ROW / 2], [left, middle + ROW / 2], 'ink-2'),
        ...dotsOf(row, middle, column),
        figure(x(row) + 8, middle + 5, row.figure, row.doubted.count),
        figure(layout.shareEdge, middle + 5, row.share, row.doubted.share, { tone: 'ink-2', anchor: 'end' }),
      ]),
    ],
  };
}

function dotsOf({ has }: Row, y: number, column: (index: number) => number): readonly Furniture[] {
  const first = has.indexOf(true);
  const last = has.lastIndexOf(true);
  return [
    ...(first < last ? [rule([column(first), y], [column(last), y], 'ink', 2)] : []),
    ...has.map((one, index): Furniture => ({ kind: 'glyph', x: column(index), y, shape: one ? 'disc' : 'ring', radius: one ? 5.5 : 4.5, tone: one ? 'ink' : 'c0' })),
  ];
}
