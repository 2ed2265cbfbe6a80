/** Bars of parts laid end to end: each part with its name and figure under it, the printed whole behind them. */
import type { BarSeries, Drawing, Furniture, PointSeries, StackedDeclaration, Tone } from '../model/chart.ts';
import type { Observation } from '../model/observation.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { atMost } from './guard.ts';
import { figure, GAP, gapSign, LINE_HEIGHT, marked, pixels, rule, spread, text, textBlock, WIDEST, WIDTHS, wrap } from './layout.ts';
import { coordinate, missing, observe, present, type Observed } from './observed.ts';
import { wordsOf } from './words.ts';

interface Layout {
  readonly width: number;
  /** The column of the bars' names; none where they stand above their bar. */
  readonly names: number;
}

const TONES: readonly Tone[] = ['accent', 'c2', 'c3', 'c4'];
const WIDE: Layout = { width: WIDTHS.wide, names: 150 };
const NARROW: Layout = { width: WIDTHS.narrow, names: 0 };
const THICKNESS = 20;
const HEADING = 26;
const BETWEEN = { bars: 12, blocks: 12 };
/** Of the ground's colour, so that parts are told apart without their colours. */
const SEAM = 2;
/** The diamond at the end of the printed whole. */
const END = { radius: 5, room: 14 };

interface Part {
  readonly label: string;
  readonly observation: Observation;
  readonly mark: number;
  readonly tone: Tone;
}

interface Bar {
  readonly label: string;
  readonly parts: readonly Part[];
  /** As printed; what the parts add up to is seen in their lengths. */
  readonly whole: { readonly observation: Observation; readonly mark: number } | undefined;
}

interface Block {
  readonly label: string;
  readonly bars: readonly Bar[];
}

export const stacked: DrawChart<StackedDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const { rows, bars, parts, total, order } = declaration;
  const partsOf = (shown: Observed): readonly string[] => shown.codes(parts).filter((code) => code !== total);
  const codes = partsOf(observed);
  const all = partsOf(context.whole ?? observed);
  atMost(codes.length, TONES.length, `codes of '${parts}' as parts`, dataset.id);
  const blocks = observed.codes(rows, order).map((row): Block => {
    const block = observed.label(rows, row);
    const own = observed.all.filter((one) => coordinate(one, rows) === row);
    return {
      label: block,
      bars: [...new Set(own.map((one) => coordinate(one, bars)))].map((bar): Bar => {
        const label = observed.label(bars, bar);
        const at = (code: string): Observation | undefined => own.find((one) => coordinate(one, bars) === bar && coordinate(one, parts) === code);
        const mark = (one: Observation, category: string): number => observed.mark(one, { series: `${block}, ${label}`, category });
        const whole = at(total);
        return {
          label,
          parts: codes.flatMap((code): readonly Part[] => {
            const observation = at(code);
            const name = observed.label(parts, code);
            return observation ? [{ label: name, observation, tone: TONES[all.indexOf(code)]!, mark: mark(observation, name) }] : [];
          }),
          whole: whole && { observation: whole, mark: mark(whole, observed.label(parts, total)) },
        };
      }),
    };
  });
  const chart = { blocks, observed, context };
  return {
    type: 'stacked',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(context.messages.kinds.stacked, [...(observed.unit ? [`${context.messages.unit}: ${observed.unit}.`] : []), ...blocks.flatMap((block) => block.bars.map((bar) => inWords(block, bar, observed, context)))], observed.missing, observed, context),
    wide: draw(chart, WIDE),
    narrow: draw(chart, NARROW),
  };
};

const inWords = ({ label }: Block, bar: Bar, observed: Observed, { messages }: ChartContext): string =>
  `${label}, ${bar.label}: ${[...bar.parts.map((part) => `${part.label} ${observed.amount(part.observation)}`), ...(bar.whole ? [`${messages.total} ${observed.amount(bar.whole.observation)}`] : [])].join(', ')}.`;

const valueOf = (observation: Observation | undefined): number => (present(observation) ? Number(observation.value) : 0);

interface Placed {
  readonly bar: Bar;
  readonly y: number;
  /** Where each part begins, as a number of the scale. */
  readonly starts: readonly number[];
  readonly end: number;
}

function draw({ blocks, observed, context }: { readonly blocks: readonly Block[]; readonly observed: Observed; readonly context: ChartContext }, { width, names }: Layout): Drawing {
  const over: Furniture[] = [];
  const under: Furniture[] = [];
  const placed: Placed[] = [];
  const wholeOf = ({ whole }: Bar): string => (whole ? `${context.messages.total} ${marked(observed.amount(whole.observation), observed.doubted(whole.observation))}` : '');
  const sumOf = ({ parts }: Bar): number => parts.reduce((sum, { observation }) => sum + valueOf(observation), 0);
  const reachOf = (bar: Bar): number => Math.max(sumOf(bar), valueOf(bar.whole?.observation));
  const all = blocks.flatMap(({ bars }) => bars);
  const roomOf = (bar: Bar): number => width - names - (bar.whole ? END.room + wholeOf(bar).length * WIDEST.bold : 0);
  const perUnit = Math.min(...all.map((bar) => (reachOf(bar) > 0 ? roomOf(bar) / reachOf(bar) : Infinity)));
  const unit = Number.isFinite(perUnit) ? perUnit : 1;
  const x = (value: number): number => names + value * unit;
  let y = observed.unit && !observed.isPercent ? 24 : 0;
  if (y > 0) over.push(text(0, 14, observed.unit, { tone: 'ink-2' }));
  for (const block of blocks) {
    over.push(text(0, y + 16, block.label, { bold: true }));
    y += HEADING;
    for (const bar of block.bars) {
      if (names === 0) {
        over.push(text(0, y + 14, bar.label));
        y += LINE_HEIGHT + 2;
      }
      const middle = y + THICKNESS / 2;
      if (names > 0) over.push(...textBlock(names - 10, middle, wrap(bar.label, names - 10, WIDEST.plain), { anchor: 'end' }));
      let sum = 0;
      const starts = bar.parts.map(({ observation }) => (sum += valueOf(observation)) - valueOf(observation));
      placed.push({ bar, y: middle, starts, end: sum });
      under.push(rule([names, y - 2], [names, y + THICKNESS + 2], 'ink-2'));
      if (bar.whole) over.push(figure(x(reachOf(bar)) + END.room, middle + 5, wholeOf(bar), observed.doubted(bar.whole.observation), { bold: true }));
      y += THICKNESS;
      const lines = partLabels(bar, starts.map(x), y, width, observed);
      over.push(...lines.items);
      y += lines.height + BETWEEN.bars;
    }
    y += BETWEEN.blocks;
  }
  const height = y - BETWEEN.blocks;
  const seam = SEAM / unit;
  const series = TONES.map((tone): BarSeries => ({
    kind: 'bars',
    tone,
    thickness: THICKNESS,
    bars: placed.flatMap(({ bar, y: middle, starts }) =>
      bar.parts.flatMap((part, index) => {
        if (part.tone !== tone || missing(part.observation)) return [];
        const from = starts[index]!;
        return [{ from, x: Math.max(from, from + valueOf(part.observation) - (index < bar.parts.length - 1 ? seam : 0)), y: middle, mark: part.mark }];
      }),
    ),
  }));
  const wholes: PointSeries = { kind: 'points', tone: 'ink', shape: 'diamond', radius: END.radius, points: placed.flatMap(({ bar: { whole }, y: middle }) => (whole && present(whole.observation) ? [{ x: valueOf(whole.observation), y: middle, mark: whole.mark }] : [])) };
  const gaps: PointSeries = { ...GAP, points: placed.flatMap(({ bar, y: middle, starts }) => bar.parts.flatMap((part, index) => (missing(part.observation) ? [{ x: starts[index]! + (GAP.radius + 4) / unit, y: middle, mark: part.mark }] : []))) };
  over.push(...placed.flatMap(({ bar, y: middle, starts }) => bar.parts.flatMap(({ observation }, index) => (missing(observation) ? [gapSign(x(starts[index]!) + GAP.radius + 4, middle, observed.gap(observation).glyph)] : []))));
  return {
    width,
    height,
    plot: { left: names, top: 0, right: width, bottom: height },
    x: { min: 0, max: (width - names) / unit, ticks: [], grid: false },
    y: pixels(height, { down: true }),
    series: [...series.filter(({ bars }) => bars.length > 0), ...[wholes, gaps].filter(({ points }) => points.length > 0)],
    under,
    over,
  };
}

/** Under each part its name and figure, moved aside where the next one needs the room; on lines of their own where a line is too short. */
function partLabels({ parts }: Bar, starts: readonly number[], top: number, width: number, observed: Observed): { readonly items: readonly Furniture[]; readonly height: number } {
  const words = parts.map(({ label, observation }) => `${label} ${observed.amount(observation)}`);
  const sizes = words.map((one, index) => marked(one, observed.doubted(parts[index]!.observation)).length * WIDEST.plain + 22);
  const start = Math.min(...starts);
  const isTight = sizes.reduce((sum, size) => sum + size, 0) > width - start;
  const middles = isTight ? sizes.map((size) => start + size / 2) : spread(sizes.map((size, index) => ({ at: starts[index]! + size / 2, size })), start, width);
  return {
    items: parts.flatMap(({ tone, observation }, index): readonly Furniture[] => {
      const left = middles[index]! - sizes[index]! / 2;
      const y = top + 18 + (isTight ? index * LINE_HEIGHT : 0);
      return [{ kind: 'band', x: left, y: y - 10, width: 10, height: 10, tone }, figure(left + 15, y, words[index]!, observed.doubted(observation), { tone: 'ink-2' })];
    }),
    height: isTight ? parts.length * LINE_HEIGHT + 4 : LINE_HEIGHT + 4,
  };
}
