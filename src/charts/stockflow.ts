/** Begin, in, out, end: per code a small waterfall, scaled so that every beginning has the same length; what does not close stands as its rest. */
import Big from 'big.js';
import type { BarSeries, Drawing, Furniture, StockFlowDeclaration, Tone } from '../model/chart.ts';
import type { Fragment } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { figure, GAP, GAP_ROOM, gapSign, marked, pixels, rule, text, WIDEST, WIDTHS } from './layout.ts';
import { missing, observe, present, type Observed, type Present } from './observed.ts';
import { wordsOf } from './words.ts';

const WIDE = { width: WIDTHS.wide, columns: 2, panel: 340 };
const NARROW = { width: WIDTHS.narrow, columns: 1, panel: WIDTHS.narrow };
const PANEL = { labels: 82, values: 62, pitch: 21, thickness: 14, title: 26, gap: 26, indent: 14 };
const NOTE_MARKS = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** Where nothing is printed. */
const NOTHING = '–';

interface Step {
  readonly label: string;
  readonly tone: Tone;
  /** What the bar spans, as parts of the beginning; undefined where what it stands on was not measured. */
  readonly span: readonly [number, number] | undefined;
  readonly figure: string;
  readonly doubted: boolean;
  readonly mark: number | undefined;
  /** The sign of a missing figure. */
  readonly gap: string | undefined;
}

interface Block {
  readonly label: string;
  /** How many of its broader codes stand before it: it is a part of the last of them. */
  readonly depth: number;
  readonly notes: readonly string[];
  readonly steps: readonly Step[];
  /** The printed end less what the other three give: ours, and only where all four are printed and the first is more than nothing. */
  readonly rest: { readonly words: string; readonly span: readonly [number, number] } | undefined;
}

export const stockflow: DrawChart<StockFlowDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const codes = observed.codes(declaration.rows);
  const blocks = codes.map((code) => blockOf(observed, declaration, code, codes, context));
  const remarks = [...new Set(blocks.flatMap(({ notes }) => notes))];
  const markOf = (note: string): string => NOTE_MARKS[remarks.indexOf(note)] ?? '*';
  const titled = blocks.map((block) => ({ ...block, title: titleOf(block, markOf, context) }));
  return {
    type: 'stockflow',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(context.messages.kinds.stockflow, blocks.map(inWords), [context.messages.stockScale, ...(blocks.some(({ rest }) => rest) ? [context.messages.restKey] : []), ...observed.missing, ...remarks.map((note) => `${markOf(note)} ${note}`)], observed, context),
    wide: draw(titled, WIDE),
    narrow: draw(titled, NARROW),
  };
};

const titleOf = ({ label, depth, notes }: Block, markOf: (note: string) => string, { messages }: ChartContext): string =>
  [...(depth > 0 ? [messages.partOf] : []), label, ...notes.map(markOf)].join(' ');

function blockOf(observed: Observed, declaration: StockFlowDeclaration, code: string, codes: readonly string[], context: ChartContext): Block {
  const { messages, formatNumber, formatPeriod } = context;
  const label = observed.label(declaration.rows, code);
  const at = (fragment: Fragment) => observed.at({ ...fragment, [declaration.rows]: code });
  const { begin, inflow, outflow, end } = { begin: at(declaration.begin), inflow: at(declaration.inflow), outflow: at(declaration.outflow), end: at(declaration.end) };
  /** As a part of the beginning; not a number where either is missing, or nothing was there at the beginning. */
  const part = (observation: Observation | undefined): number => (present(observation) && present(begin) && Number(begin.value) > 0 ? Number(observation.value) / Number(begin.value) : Number.NaN);
  const peak = 1 + part(inflow);
  const step = (observation: Observation | undefined, name: string, tone: Tone, from: number, to: number, write: (one: Present) => string): Step => {
    const span = [from, to] as const;
    const isDrawn = present(observation) && span.every(Number.isFinite);
    return {
      label: name,
      tone,
      span: isDrawn ? span : undefined,
      figure: present(observation) ? write(observation) : missing(observation) ? observed.gap(observation).word : NOTHING,
      doubted: observed.doubted(observation),
      mark: isDrawn || missing(observation) ? observed.mark(observation, { series: label, category: name }) : undefined,
      gap: missing(observation) ? observed.gap(observation).glyph : undefined,
    };
  };
  const plain = (one: Present): string => formatNumber(one.value);
  const whole = (): Block['rest'] => {
    if (!present(begin) || !present(inflow) || !present(outflow) || !present(end) || Number(begin.value) === 0) return undefined;
    const rest = new Big(end.value).minus(begin.value).minus(inflow.value).plus(outflow.value);
    return { words: `${messages.rest} ${formatNumber(rest.toFixed(end.decimals), { signed: !rest.eq(0) })}`, span: [peak - part(outflow), part(end)] };
  };
  const period = (observation: Observation | undefined, fragment: Fragment): string => formatPeriod(observation?.timePeriod ?? fragment['time_period'] ?? '');
  return {
    label,
    depth: observed.depth(declaration.rows, code, codes),
    notes: [...new Set([begin, inflow, outflow, end].flatMap((one) => (one ? observed.notesOf(one) : [])))],
    steps: [
      step(begin, period(begin, declaration.begin), 'c0', 0, part(begin), plain),
      step(inflow, messages.inflow, 'c1', 1, peak, (one) => formatNumber(one.value, { signed: true })),
      step(outflow, messages.outflow, 'c2', peak - part(outflow), peak, (one) => formatNumber(`-${one.value}`)),
      step(end, period(end, declaration.end), 'ink-2', 0, part(end), plain),
    ],
    rest: whole(),
  };
}

const inWords = ({ label, steps, rest }: Block): string => `${label}: ${[...steps.map((step) => `${step.label} ${step.figure}`), ...(rest ? [rest.words] : [])].join(', ')}.`;

/** Beside the end, its rest. */
const restLength = ({ steps, rest }: Block): number => (rest ? (`${steps.at(-1)!.figure} ${rest.words}`.length + 1) * WIDEST.plain + 8 : 0);

function draw(blocks: readonly (Block & { readonly title: string })[], { width, columns, panel }: typeof WIDE | typeof NARROW): Drawing {
  const furthest = Math.max(1, ...blocks.flatMap(({ steps }) => steps.flatMap(({ span }) => span?.[1] ?? [])));
  const deepest = Math.max(...blocks.map(({ depth }) => depth));
  const blockHeight = PANEL.title + 4 * PANEL.pitch + PANEL.gap;
  const slots = slotsOf(blocks, columns);
  const room = panel - PANEL.labels - deepest * PANEL.indent;
  const perPart = Math.min((room - PANEL.values) / furthest, ...blocks.flatMap((block) => (block.rest ? [(room - restLength(block)) / block.rest.span[1]] : [])));
  const height = (slots.at(-1)!.row + 1) * blockHeight - PANEL.gap + 8;
  const places = blocks.map((block, index) => {
    const { column, row } = slots[index]!;
    const left = column * (width - panel) + block.depth * PANEL.indent;
    const top = row * blockHeight;
    const zero = left + PANEL.labels;
    const x = (part: number): number => zero + part * perPart;
    const middle = (step: number): number => top + PANEL.title + (step + 0.5) * PANEL.pitch;
    return { block, left, top, zero, x, middle };
  });
  const gaps = places.flatMap(({ block, zero, middle }) => block.steps.flatMap(({ gap, mark }, index) => (gap === undefined ? [] : [{ x: zero + 8 + GAP.radius, y: middle(index), mark }])));
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
    series: [...series, ...(gaps.length > 0 ? [{ ...GAP, points: gaps }] : [])],
    under: places.flatMap(({ block, x, middle }) => connectors(block.steps, x, middle)),
    over: places.flatMap(({ block, left, top, zero, x, middle }): readonly Furniture[] => [
      text(left, top + 16, block.title, { bold: block.depth === 0 }),
      ...(block.depth > 0 ? [rule([left - 8, top + 2], [left - 8, middle(3) + PANEL.pitch / 2], 'rule', 2)] : []),
      rule([zero, middle(0) - PANEL.pitch / 2], [zero, middle(3) + PANEL.pitch / 2], 'ink-2'),
      ...block.steps.flatMap((step, index) => [
        text(zero - 10, middle(index) + 5, step.label, { tone: 'ink-2', anchor: 'end' }),
        ...(step.gap === undefined ? [] : [gapSign(zero + 8 + GAP.radius, middle(index), step.gap)]),
        figure(step.span ? x(step.span[1]) + 8 : zero + 8 + (step.gap === undefined ? 0 : GAP_ROOM), middle(index) + 5, step.figure, step.doubted, step.span ? {} : { tone: 'ink-2' }),
      ]),
      ...(block.rest ? restOf(block.rest, block.steps.at(-1)!, x, middle(3)) : []),
    ]),
  };
}

/** What the end has too much or too little, as a stroke on its bar and in words; a rest of nothing is said too. */
function restOf({ words, span: [from, to] }: NonNullable<Block['rest']>, end: Step, x: (part: number) => number, y: number): readonly Furniture[] {
  const start = x(to) + 8 + (marked(end.figure, end.doubted).length + 1) * WIDEST.plain;
  return [...(Math.abs(from - to) < 1e-9 ? [] : [rule([x(from), y], [x(to), y], 'marker', 6)]), text(start, y + 5, words, { tone: 'ink-2' })];
}

/** Row by row; the parts of a block begin a row under it, and what follows them begins another. */
function slotsOf(blocks: readonly Block[], columns: number): readonly { readonly column: number; readonly row: number }[] {
  let next = 0;
  return blocks.map(({ depth }, index) => {
    const before = blocks[index - 1];
    const isParent = (blocks[index + 1]?.depth ?? 0) > depth;
    if ((before && before.depth !== depth) || isParent) next = Math.ceil(next / columns) * columns;
    const slot = { column: next % columns, row: Math.floor(next / columns) };
    next += 1;
    return slot;
  });
}

/** The hairlines that carry the level from one bar to the next. */
function connectors(steps: readonly Step[], x: (part: number) => number, middle: (step: number) => number): readonly Furniture[] {
  const [begin, inflow, outflow] = steps;
  const hang = (part: number, step: number): Furniture => rule([x(part), middle(step)], [x(part), middle(step + 1)], 'ink-2');
  return [
    ...(begin?.span && inflow?.span ? [hang(begin.span[1], 0)] : []),
    ...(inflow?.span && outflow?.span ? [hang(inflow.span[1], 1), hang(outflow.span[0], 2)] : []),
  ];
}
