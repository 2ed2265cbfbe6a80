/** Begin, in, out, end: per code a small waterfall, scaled so that every beginning has the same length. */
import type { BarSeries, Drawing, Furniture, StockFlowDeclaration, Tone } from '../model/chart.ts';
import type { Fragment } from '../model/dataset.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { pixels, rule, text, WIDTHS } from './layout.ts';
import { observe, present, type Observed, type Present } from './observed.ts';

const WIDE = { width: WIDTHS.wide, columns: 2, panel: 340 };
const NARROW = { width: WIDTHS.narrow, columns: 1, panel: WIDTHS.narrow };
const PANEL = { labels: 82, values: 62, pitch: 21, thickness: 14, title: 26, gap: 26 };

interface Step {
  readonly label: string;
  readonly tone: Tone;
  /** What the bar spans, as parts of the beginning; undefined where nothing was measured. */
  readonly span: readonly [number, number] | undefined;
  readonly figure: string;
  readonly mark: number | undefined;
}

interface Block {
  readonly label: string;
  readonly steps: readonly Step[];
}

export const stockflow: DrawChart<StockFlowDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const blocks = observed.codes(declaration.rows).map((code) => blockOf(observed, declaration, code, context));
  return {
    type: 'stockflow',
    id: dataset.id,
    title: declaration.title[context.locale],
    description: [context.messages.kinds.stockflow, ...blocks.map(inWords)].join(' '),
    note: context.messages.stockScale,
    marks: observed.marks,
    wide: draw(blocks, WIDE),
    narrow: draw(blocks, NARROW),
  };
};

function blockOf(observed: Observed, declaration: StockFlowDeclaration, code: string, context: ChartContext): Block {
  const { messages, formatNumber, formatPeriod } = context;
  const label = observed.label(declaration.rows, code);
  const at = (fragment: Fragment) => observed.at({ ...fragment, [declaration.rows]: code });
  const found = { begin: at(declaration.begin), inflow: at(declaration.inflow), outflow: at(declaration.outflow), end: at(declaration.end) };
  const size = (observation: typeof found.begin): number => (present(observation) ? Number(observation.value) : Number.NaN);
  const unit = size(found.begin);
  const step = (observation: typeof found.begin, name: string, tone: Tone, from: number, to: number, figure: (one: Present) => string): Step =>
    present(observation)
      ? { label: name, tone, span: [from / unit, to / unit], figure: figure(observation), mark: observed.mark(observation, `${label}, ${name}`) }
      : { label: name, tone, span: undefined, figure: messages.notMeasured, mark: undefined };
  const peak = unit + size(found.inflow);
  const plain = (one: Present): string => formatNumber(one.value);
  return {
    label,
    steps: [
      step(found.begin, formatPeriod(found.begin?.timePeriod ?? ''), 'c0', 0, unit, plain),
      step(found.inflow, messages.inflow, 'c1', unit, peak, (one) => formatNumber(one.value, { signed: true })),
      step(found.outflow, messages.outflow, 'c2', peak - size(found.outflow), peak, (one) => formatNumber(`-${one.value}`)),
      step(found.end, formatPeriod(found.end?.timePeriod ?? ''), 'ink-2', 0, size(found.end), plain),
    ],
  };
}

const inWords = ({ label, steps }: Block): string => `${label}: ${steps.map((step) => `${step.label} ${step.figure}`).join(', ')}.`;

function draw(blocks: readonly Block[], { width, columns, panel }: typeof WIDE | typeof NARROW): Drawing {
  const furthest = Math.max(...blocks.flatMap(({ steps }) => steps.flatMap(({ span }) => span?.[1] ?? [])));
  const blockHeight = PANEL.title + 4 * PANEL.pitch + PANEL.gap;
  const height = Math.ceil(blocks.length / columns) * blockHeight - PANEL.gap + 8;
  const places = blocks.map((block, index) => {
    const left = (index % columns) * (width - panel);
    const top = Math.floor(index / columns) * blockHeight;
    const zero = left + PANEL.labels;
    const x = (part: number): number => zero + (part / furthest) * (panel - PANEL.labels - PANEL.values);
    const middle = (step: number): number => top + PANEL.title + (step + 0.5) * PANEL.pitch;
    return { block, left, top, zero, x, middle };
  });
  const series = ['c0', 'c1', 'c2', 'ink-2'].map((tone): BarSeries => ({
    kind: 'bars',
    tone: tone as Tone,
    thickness: PANEL.thickness,
    bars: places.flatMap(({ block, x, middle }) =>
      block.steps.flatMap((step, index) =>
        step.tone === tone && step.span ? [{ from: x(step.span[0]), x: x(step.span[1]), y: middle(index), mark: step.mark }] : [],
      ),
    ),
  }));
  return {
    width,
    height,
    plot: { left: 0, top: 0, right: width, bottom: height },
    x: pixels(width),
    y: pixels(height, { down: true }),
    series,
    under: places.flatMap(({ block, x, middle }) => connectors(block.steps, x, middle)),
    over: places.flatMap(({ block, left, top, zero, x, middle }): readonly Furniture[] => [
      text(left, top + 16, block.label, { bold: true }),
      rule([zero, middle(0) - PANEL.pitch / 2], [zero, middle(3) + PANEL.pitch / 2], 'ink-2'),
      ...block.steps.flatMap((step, index) => [
        text(zero - 10, middle(index) + 5, step.label, { tone: 'ink-2', anchor: 'end' }),
        text(step.span ? x(step.span[1]) + 8 : zero + 8, middle(index) + 5, step.figure, step.span ? {} : { tone: 'ink-2' }),
      ]),
    ]),
  };
}

/** The hairlines that carry the level from one bar to the next. */
function connectors(steps: readonly Step[], x: (part: number) => number, middle: (step: number) => number): readonly Furniture[] {
  const [begin, inflow, outflow] = steps;
  const hang = (part: number, step: number): Furniture => rule([x(part), middle(step)], [x(part), middle(step + 1)], 'ink-2');
  return begin?.span && inflow?.span && outflow?.span ? [hang(begin.span[1], 0), hang(inflow.span[1], 1), hang(outflow.span[0], 2)] : [];
}
