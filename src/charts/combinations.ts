/** Combinations of yes/no characteristics: a row each, filled dots for what applies and a bar for how many. */
import type { BarSeries, CombinationsDeclaration, Drawing, Furniture } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { atMost } from './guard.ts';
import { figure, GAP, GAP_ROOM, gapSign, LINE_HEIGHT, pixels, rule, text, WIDTHS } from './layout.ts';
import { coordinate, missing, observe, present, type Observed } from './observed.ts';
import type { Observation } from '../model/observation.ts';
import { wordsOf } from './words.ts';

interface Layout {
  readonly width: number;
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
  readonly shareEdge: number;
}

const WIDE: Layout = { width: WIDTHS.wide, pitch: 34, left: 172, right: 560, shareEdge: 708 };
const NARROW: Layout = { width: WIDTHS.narrow, pitch: 22, left: 98, right: 182, shareEdge: 296 };
const ROW = 25;
const HEADING = 34;
const THICKNESS = 15;
/** Behind a printed share, by which it can be asked for: unseen until then. */
const TICK = { radius: 2, away: 5 };

interface Row {
  readonly has: readonly boolean[];
  readonly words: string;
  readonly count: Part;
  readonly share: Part | undefined;
}

/** One printed figure of a row. */
interface Part {
  readonly amount: number;
  readonly figure: string;
  readonly doubted: boolean;
  /** The sign of a missing one. */
  readonly gap: string | undefined;
  /** Its index among the marks. */
  readonly mark: () => number;
}

interface Group {
  readonly heading: string;
  readonly rows: readonly Row[];
}

export const combinations: DrawChart<CombinationsDeclaration> = (dataset, observations, declaration, context) => {
  const { where, dimensions, share } = declaration;
  const observed = observe(dataset, observations, declaration, context);
  atMost(dimensions.length, context.messages.characteristics.length - 1, 'characteristics', dataset.id);
  const shares = observe(dataset, observations, { where: { ...where, ...share } }, context);
  const names = dimensions.map((id) => dataset.dimensions.find((dimension) => dimension.id === id)?.label[context.locale] ?? id);
  const groups = groupsOf(rowsOf(observed, shares, dimensions, names, context), context);
  const periods = observed.codes('time_period').map((period) => observed.label('time_period', period));
  const head = [observed.unit, ...periods].filter(Boolean).join(', ');
  return {
    type: 'combinations',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(context.messages.kinds.combinations, groups.flatMap(({ rows }) => rows.map(inWords)), observed.missing, observed, context),
    wide: draw(groups, names, head, WIDE),
    narrow: draw(groups, names, head, NARROW),
  };
};

function rowsOf(observed: Observed, shares: Observed, dimensions: readonly string[], names: readonly string[], { messages }: ChartContext): readonly Row[] {
  return observed.all.flatMap((count): readonly Row[] => {
    const codes = dimensions.map((dimension) => coordinate(count, dimension));
    if (codes.some((code) => code !== 'Y' && code !== 'N')) return [];
    const has = codes.map((code) => code === 'Y');
    const words = names.filter((_, index) => has[index]).join(' + ') || messages.noCharacteristic;
    const share = shares.at(Object.fromEntries(dimensions.map((dimension, index) => [dimension, codes[index]!])));
    /** Its measure tells a figure from the other one of its row. */
    const part = (one: Observation, label: string): Part => ({
      amount: present(one) ? Number(one.value) : 0,
      figure: one === count ? observed.value(one) : shares.amount(one),
      doubted: observed.doubted(one),
      gap: missing(one) ? observed.gap(one).glyph : undefined,
      mark: () => observed.mark(one, { series: words, category: observed.label('measure', one.measure), label }),
    });
    return [{ has, words, count: part(count, words), share: share && part(share, `${words}, ${observed.label('measure', share.measure).toLowerCase()}`) }];
  });
}

/** By number of characteristics, the largest combination first: so a reader walks them too, each count before its share. */
function groupsOf(rows: readonly Row[], { messages }: ChartContext): readonly Group[] {
  const groups = messages.characteristics.flatMap((heading, number) => {
    const own = rows.filter(({ has }) => has.filter(Boolean).length === number);
    return own.length === 0 ? [] : [{ heading, rows: own.toSorted((a, b) => b.count.amount - a.count.amount) }];
  });
  for (const row of groups.flatMap((group) => group.rows)) [row.count, row.share].forEach((part) => part?.mark());
  return groups;
}

const inWords = ({ words, count, share }: Row): string => `${words}: ${[count, share].flatMap((part) => part?.figure ?? []).join(', ')}.`;

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
  const largest = Math.max(...placed.map(({ row }) => row.count.amount)) || 1;
  const x = (amount: number): number => left + (amount / largest) * (right - left);
  const column = (index: number): number => 8 + index * pitch;
  const series = (none: boolean): BarSeries => ({
    kind: 'bars',
    tone: none ? 'c0' : 'accent',
    thickness: THICKNESS,
    bars: placed.flatMap(({ row: { has, count }, y: middle }) => (has.includes(true) !== none && count.gap === undefined ? [{ from: left, x: x(count.amount), y: middle, mark: count.mark() }] : [])),
  });
  const gaps = placed.flatMap(({ row: { count }, y: middle }) => (count.gap === undefined ? [] : [{ x: left + 8 + GAP.radius, y: middle, mark: count.mark() }]));
  const shares = placed.flatMap(({ row: { share }, y: middle }) => (share ? [{ x: layout.shareEdge + TICK.away, y: middle, mark: share.mark() }] : []));
  return {
    width,
    height,
    plot: { left: 0, right: width, top: 0, bottom: height },
    x: pixels(width),
    y: pixels(height, { down: true }),
    series: [series(true), series(false), ...(gaps.length > 0 ? [{ ...GAP, points: gaps }] : []), { kind: 'points', tone: 'raised', shape: 'disc', radius: TICK.radius, points: shares }],
    under: [],
    over: [
      ...names.flatMap((name, index): readonly Furniture[] => [
        rule([column(index), top + (index + 1) * LINE_HEIGHT], [column(index), floor + 4], 'rule'),
        text(column(index) - 5, top + index * LINE_HEIGHT + 14, name),
      ]),
      text(layout.shareEdge, 14, head, { tone: 'ink-2', anchor: 'end' }),
      ...placed.flatMap(({ row: { has, count, share }, y: middle, heading }): readonly Furniture[] => [
        ...(heading ? [text(0, heading.y, heading.words, { bold: true })] : []),
        rule([left, middle - ROW / 2], [left, middle + ROW / 2], 'ink-2'),
        ...dotsOf(has, middle, column),
        ...(count.gap === undefined ? [] : [gapSign(left + 8 + GAP.radius, middle, count.gap)]),
        figure(count.gap === undefined ? x(count.amount) + 8 : left + 8 + GAP_ROOM, middle + 5, count.figure, count.doubted),
        ...(share ? [figure(layout.shareEdge, middle + 5, share.figure, share.doubted, { tone: 'ink-2', anchor: 'end' })] : []),
      ]),
    ],
  };
}

function dotsOf(has: readonly boolean[], y: number, column: (index: number) => number): readonly Furniture[] {
  const first = has.indexOf(true);
  const last = has.lastIndexOf(true);
  return [
    ...(first < last ? [rule([column(first), y], [column(last), y], 'ink', 2)] : []),
    ...has.map((one, index): Furniture => ({ kind: 'glyph', x: column(index), y, shape: one ? 'disc' : 'ring', radius: one ? 5.5 : 4.5, tone: one ? 'ink' : 'c0' })),
  ];
}
