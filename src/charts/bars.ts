/** Bars from zero: a block per code, a bar per period, each with its figure. */
import type { BarSeries, BarsDeclaration, Drawing, Furniture } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { pixels, rule, text, WIDTHS } from './layout.ts';
import { observe, present, type Observed, type Present } from './observed.ts';

interface Layout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

const WIDE: Layout = { width: WIDTHS.wide, left: 96, right: 640 };
const NARROW: Layout = { width: WIDTHS.narrow, left: 84, right: 240 };
const PITCH = 22;
const THICKNESS = 15;
const HEADING = 26;
const GAP = 14;

interface Bar {
  readonly observation: Present;
  readonly mark: number;
  readonly label: string;
  readonly y: number;
  readonly latest: boolean;
}

interface Block {
  readonly label: string;
  readonly indent: number;
  readonly y: number;
  readonly bars: readonly Bar[];
}

export const bars: DrawChart<BarsDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration.where, context);
  const blocks = blocksOf(observed, declaration);
  return {
    type: 'bars',
    id: dataset.id,
    title: declaration.title[context.locale],
    description: [context.messages.kinds.bars, ...blocks.map((block) => inWords(block, observed))].join(' '),
    marks: observed.marks,
    wide: draw(blocks, observed, context, WIDE),
    narrow: draw(blocks, observed, context, NARROW),
  };
};

function blocksOf(observed: Observed, { rows, marks }: BarsDeclaration): readonly Block[] {
  const codes = observed.codes(marks);
  let y = observed.percent ? 0 : 28;
  return observed.codes(rows).map((row) => {
    const top = y;
    const label = observed.label(rows, row);
    y += HEADING;
    const drawn = codes.flatMap((code): readonly Bar[] => {
      const observation = observed.at({ [rows]: row, [marks]: code });
      if (!present(observation)) return [];
      const name = observed.label(marks, code);
      const bar = { observation, mark: observed.mark(observation, `${label}, ${name}`), label: name, y: y + PITCH / 2, latest: code === codes.at(-1) };
      y += PITCH;
      return [bar];
    });
    y += GAP;
    const parent = observed.code(rows, row)?.parent;
    return { label, indent: parent !== undefined && observed.codes(rows).includes(parent) ? 14 : 0, y: top, bars: drawn };
  });
}

const inWords = ({ label, bars: drawn }: Block, observed: Observed): string =>
  `${label}: ${drawn.map((bar) => `${bar.label} ${observed.value(bar.observation)}${observed.percent}`).join(', ')}.`;

function draw(blocks: readonly Block[], observed: Observed, { formatNumber }: ChartContext, { width, right, ...layout }: Layout): Drawing {
  const all = blocks.flatMap((block) => block.bars);
  // A single bar a block needs no name: its block has one.
  const named = blocks.some((block) => block.bars.length > 1);
  const left = named ? layout.left : 0;
  const height = all.at(-1)!.y + PITCH / 2 + 8;
  const largest = Math.max(...all.map(({ observation }) => Number(observation.value)));
  const x = (bar: Bar): number => left + (Number(bar.observation.value) / largest) * (right - left);
  const series = (latest: boolean): BarSeries => ({
    kind: 'bars',
    tone: latest ? 'accent' : 'c0',
    thickness: THICKNESS,
    bars: all.filter((bar) => bar.latest === latest).map((bar) => ({ from: 0, x: Number(bar.observation.value), y: bar.y, mark: bar.mark })),
  });
  return {
    width,
    height,
    plot: { left, right, top: 0, bottom: height },
    x: { min: 0, max: largest, ticks: [], grid: false },
    y: pixels(height, { down: true }),
    series: [series(false), series(true)],
    under: [],
    over: [
      ...(observed.percent ? [] : [text(left, 14, observed.unit, { tone: 'ink-2' })]),
      ...blocks.flatMap((block): readonly Furniture[] => [
        text(block.indent, block.y + 16, block.label, { bold: block.indent === 0 }),
        rule([left, block.bars[0]!.y - PITCH / 2], [left, block.bars.at(-1)!.y + PITCH / 2], 'ink-2'),
        ...block.bars.flatMap((bar) => [
          ...(named ? [text(left - 10, bar.y + 5, bar.label, { tone: 'ink-2', anchor: 'end' })] : []),
          text(x(bar) + 8, bar.y + 5, `${formatNumber(bar.observation.value)}${observed.percent}`, { bold: bar.latest }),
        ]),
      ]),
    ],
  };
}
