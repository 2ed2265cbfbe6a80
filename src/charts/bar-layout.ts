/** Where bars, their names and their figures stand: beside each other; where that leaves no room, name and if need be figure above the bar. */
import type { BarSeries, Drawing, Furniture, PointSeries, Tone } from '../model/chart.ts';
import { extentOf, type Extent, figure, GAP, GAP_ROOM, gapSign, LINE_HEIGHT, marked, pixels, rule, text, textBlock, WIDEST, WIDTHS, wrap, type TextStyle } from './layout.ts';

export interface Bar {
  readonly label: string;
  /** The figure as it stands behind the bar, or the printed mark of a missing one. */
  readonly amount: string;
  readonly doubted: boolean;
  readonly from: number;
  readonly to: number | undefined;
  readonly mark: number;
  /** The sign of a missing figure. */
  readonly gap?: string;
  readonly tone: Tone;
  readonly strong: boolean;
}

export interface Block {
  readonly label: string;
  readonly definition: string | undefined;
  /** How many of its broader codes the chart shows above it. */
  readonly depth: number;
  readonly bars: readonly Bar[];
}

interface BarChart {
  readonly blocks: readonly Block[];
  /** The unit all figures share, above them. */
  readonly unit: string;
  /** Whether the bars need names of their own. */
  readonly named: boolean;
}

interface Layout {
  readonly width: number;
  /** The column of names: at least and at most so wide. */
  readonly names: { readonly least: number; readonly most: number };
  /** Where the longest bar ends at the latest. */
  readonly right: number;
  /** The longest bar is never shorter than this: with its name beside it, and with only its figure. */
  readonly reach: { readonly named: number; readonly alone: number };
}

const LAYOUTS: Readonly<Record<'wide' | 'narrow', Layout>> = {
  wide: { width: WIDTHS.wide, names: { least: 96, most: 330 }, right: 640, reach: { named: 200, alone: 200 } },
  narrow: { width: WIDTHS.narrow, names: { least: 84, most: 124 }, right: 240, reach: { named: 130, alone: 100 } },
};
const PITCH = 22;
const THICKNESS = 15;
const HEADING = 26;
const BETWEEN = 14;
/** Between a name and its bar, and between a bar and its figure. */
const SPACE = { name: 10, figure: 8 };

const INDENT = 14;

const nameLength = (words: string): number => words.length * WIDEST.plain + SPACE.name;
const amountLength = ({ amount, doubted, strong, gap }: Bar): number => marked(amount, doubted).length * (strong ? WIDEST.bold : WIDEST.plain) + SPACE.figure + (gap === undefined ? 0 : GAP_ROOM);

/** Where the words of a bar stand. */
interface Arrangement {
  readonly left: number;
  readonly perUnit: number;
  readonly nameAbove: boolean;
  readonly amountAbove: boolean;
}

export function drawBars(chart: BarChart, size: keyof typeof LAYOUTS): Drawing {
  const layout = LAYOUTS[size];
  const all = chart.blocks.flatMap(({ bars }) => bars);
  const arrangement = arrange(all, chart.named, layout);
  const { left, perUnit, amountAbove } = arrangement;
  const [least, largest] = spanOfAll(all);
  const zero = left - least * perUnit;
  const { bars, words, height } = place(chart, { ...arrangement, zero }, layout.width);
  return {
    width: layout.width,
    height,
    plot: { left, right: left + (largest - least) * perUnit, top: 0, bottom: height },
    x: { min: least, max: largest, ticks: [], grid: false },
    y: pixels(height, { down: true }),
    series: [...seriesOf(bars), ...gaps(bars, (zero + SPACE.figure + GAP.radius - left) / perUnit + least)],
    // A range hangs on a thin line, so that it is seen to be counted from zero too.
    under: bars.flatMap(({ bar, y }) => (bar.from > 0 ? [rule([zero, y], [zero + bar.from * perUnit, y], 'c0', 1.5, [2, 3])] : [])),
    over: [
      ...(chart.unit ? [text(left, 14, chart.unit, { tone: 'ink-2' })] : []),
      ...words,
      ...bars.flatMap(({ bar, y }) => (bar.gap === undefined ? [] : [gapSign(zero + SPACE.figure + GAP.radius, y, bar.gap)])),
      ...bars.flatMap(({ bar, y }) => (bar.gap === undefined ? (amountAbove ? [] : [figure(zero + Math.max(0, bar.to ?? 0) * perUnit + SPACE.figure, y + 5, bar.amount, bar.doubted, { bold: bar.strong })]) : [text(zero + SPACE.figure + GAP_ROOM, y + 5, bar.amount, { tone: 'ink-2' })])),
    ],
  };
}

/** To one where all are zero: a scale needs a length. */
function spanOfAll(all: readonly Bar[]): Extent {
  const [least, largest] = extentOf(all.map(({ to }) => to ?? 0));
  return [least, largest || (least < 0 ? 0 : 1)];
}
const lengthOf = (all: readonly Bar[]): number => spanOfAll(all)[1] - spanOfAll(all)[0];

function arrange(all: readonly Bar[], named: boolean, layout: Layout): Arrangement {
  const column = named ? columnOf(all, layout) : 0;
  const beside = { left: column, perUnit: scaleOf(all, column, layout), nameAbove: false, amountAbove: false };
  if (!named || fits(all, column, layout)) return beside;
  const perUnit = scaleOf(all, 0, layout);
  if (lengthOf(all) * perUnit >= layout.reach.alone) return { left: 0, perUnit, nameAbove: true, amountAbove: false };
  return { left: 0, perUnit: layout.width / lengthOf(all), nameAbove: true, amountAbove: true };
}

/** As wide as the longest name asks for, within bounds, and never narrower than the longest word. */
function columnOf(all: readonly Bar[], { names }: Layout): number {
  const longest = Math.max(...all.map(({ label }) => nameLength(label)));
  const word = Math.max(...all.flatMap(({ label }) => label.split(' ').map(nameLength)));
  return Math.max(names.least, word, Math.min(names.most, longest));
}

function fits(all: readonly Bar[], column: number, layout: Layout): boolean {
  const missing = all.every((bar) => bar.to !== undefined || column + amountLength(bar) <= layout.width);
  return missing && column <= layout.names.most && lengthOf(all) * scaleOf(all, column, layout) >= layout.reach.named;
}

/** Pixels a unit, so that each bar leaves room for its figure. */
function scaleOf(all: readonly Bar[], left: number, { width, right }: Layout): number {
  const [least] = spanOfAll(all);
  const reach = (bar: Bar): number => Math.max(0, bar.to ?? 0) - least;
  return Math.min((right - left) / lengthOf(all), ...all.flatMap((bar) => (reach(bar) > 0 ? [Math.min(right - left, width - left - amountLength(bar)) / reach(bar)] : [])));
}

interface Placed {
  readonly bars: readonly { readonly bar: Bar; readonly y: number }[];
  readonly words: readonly Furniture[];
  readonly height: number;
}

function place({ blocks, unit, named }: BarChart, arrangement: Arrangement & { readonly zero: number }, width: number): Placed {
  const bars: Placed['bars'][number][] = [];
  const words: Furniture[] = [];
  let y = unit ? 28 : 0;
  const write = (x: number, lines: readonly string[], style: TextStyle): void => {
    words.push(...lines.map((line, index) => text(x, y + 16 + index * LINE_HEIGHT, line, style)));
    y += lines.length * LINE_HEIGHT;
  };
  const { left, zero } = arrangement;
  const above = (bar: Bar): void => {
    write(0, wrap(bar.label, width, WIDEST.plain), { tone: 'ink-2' });
    if (arrangement.amountAbove && bar.gap === undefined) write(0, [marked(bar.amount, bar.doubted)], { bold: bar.strong, ...(bar.doubted && { ground: 'marker' }) });
    words.push(rule([zero, y + 2], [zero, y + 2 + PITCH], 'ink-2'));
    bars.push({ bar, y: y + 2 + PITCH / 2 });
    y += PITCH + 6;
  };
  const beside = (bar: Bar): void => {
    const lines = named ? wrap(bar.label, left - SPACE.name, WIDEST.plain) : [];
    const pitch = Math.max(PITCH, lines.length * LINE_HEIGHT + 4);
    words.push(...textBlock(left - SPACE.name, y + pitch / 2, lines, { tone: 'ink-2', anchor: 'end' }));
    bars.push({ bar, y: y + pitch / 2 });
    y += pitch;
  };
  for (const block of blocks) {
    const indent = block.depth * INDENT;
    write(indent, wrap(block.label, width - indent, WIDEST.bold), { bold: block.depth === 0 });
    if (block.definition) write(indent, wrap(block.definition, width - indent), { tone: 'ink-2' });
    y += HEADING - LINE_HEIGHT;
    const top = y;
    block.bars.forEach(arrangement.nameAbove ? above : beside);
    if (!arrangement.nameAbove) words.push(rule([zero, top], [zero, y], 'ink-2'));
    y += BETWEEN;
  }
  return { bars, words, height: y - BETWEEN + 8 };
}

/** One series a tone, the quiet ones at the back. */
function seriesOf(placed: Placed['bars']): readonly BarSeries[] {
  const tones = [...new Set(placed.map(({ bar }) => bar.tone))].sort((a, b) => Number(b === 'c0') - Number(a === 'c0'));
  return tones.map((tone) => ({
    kind: 'bars',
    tone,
    thickness: THICKNESS,
    bars: placed.flatMap(({ bar, y }) => (bar.tone === tone && bar.to !== undefined ? [{ from: bar.from, x: bar.to, y, mark: bar.mark }] : [])),
  }));
}

/** Missing figures stand beside the scale, as nothing was measured on it. */
function gaps(placed: Placed['bars'], x: number): readonly PointSeries[] {
  const points = placed.flatMap(({ bar: { gap, mark }, y }) => (gap === undefined ? [] : [{ x, y, mark }]));
  return points.length > 0 ? [{ ...GAP, points }] : [];
}
