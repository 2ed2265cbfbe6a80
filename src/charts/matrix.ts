/** What is printed at each crossing of rows and columns: a square and its figure, or the sign and the printed mark of what is missing. */
import type { Drawing, Furniture, MatrixDeclaration, PointSeries } from '../model/chart.ts';
import type { Observation } from '../model/observation.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { atMost } from './guard.ts';
import { figure, GAP, GAP_ROOM, gapSign, LINE_HEIGHT, pixels, rule, text, textBlock, WIDEST, WIDTHS, wrap } from './layout.ts';
import { missing, observe, type Observed } from './observed.ts';
import { wordsOf } from './words.ts';

interface Layout {
  readonly width: number;
  /** The column of row names; none where they stand above their row. */
  readonly names: number;
  readonly row: number;
}

const WIDE: Layout = { width: WIDTHS.wide, names: 236, row: 34 };
const NARROW: Layout = { width: WIDTHS.narrow, names: 0, row: 30 };
const SQUARE = { kind: 'points', tone: 'accent', shape: 'square', radius: 8 } as const;
const PADDING = 8;
/** Where columns have no room for their names: a letter each, explained above. */
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

interface Cell {
  readonly observation: Observation;
  readonly mark: number;
}

interface Chart {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly depth: number; readonly cells: readonly (Cell | undefined)[] }[];
  readonly observed: Observed;
}

export const matrix: DrawChart<MatrixDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const { rows, columns, order } = declaration;
  const columnCodes = observed.codes(columns);
  atMost(columnCodes.length, LETTERS.length, `codes of '${columns}' as columns`, dataset.id);
  const codes = observed.codes(rows, order);
  const chart: Chart = {
    observed,
    columns: columnCodes.map((code) => observed.label(columns, code)),
    rows: codes.map((row) => {
      const label = observed.label(rows, row);
      return {
        label,
        depth: observed.depth(rows, row, codes),
        cells: columnCodes.map((column): Cell | undefined => {
          const observation = observed.at({ [rows]: row, [columns]: column });
          return observation && { observation, mark: observed.mark(observation, { series: label, category: observed.label(columns, column) }) };
        }),
      };
    }),
  };
  return {
    type: 'matrix',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(context.messages.kinds.matrix, chart.rows.map((row) => inWords(row, chart)), notesOf(chart, context), observed, context),
    wide: draw(chart, WIDE),
    narrow: draw(chart, NARROW),
  };
};

const notesOf = ({ rows, observed }: Chart, { messages }: ChartContext): readonly string[] => [
  ...(rows.some(({ cells }) => cells.includes(undefined)) ? [messages.notListed] : []),
  ...observed.missing,
];

const inWords = ({ label, cells }: Chart['rows'][number], { columns, observed }: Chart): string =>
  `${label}: ${cells.flatMap((cell, index) => (cell ? [`${columns[index]!} ${observed.amount(cell.observation)}`] : [])).join(', ')}.`;

function draw(chart: Chart, layout: Layout): Drawing {
  const { columns, rows, observed } = chart;
  const { width, names } = layout;
  const step = (width - names) / columns.length;
  const left = (column: number): number => names + column * step;
  const head = headOf(columns, step, layout, left, observed.isPercent || !observed.unit || names > 0 ? 14 : 14 + LINE_HEIGHT);
  let y = head.height;
  const places = rows.map(({ label, depth }) => {
    const lines = wrap(label, (names || width) - PADDING - depth * PADDING, WIDEST.plain);
    const top = y;
    const above = names === 0 ? lines.length * LINE_HEIGHT : 0;
    y += Math.max(layout.row + above, lines.length * LINE_HEIGHT + PADDING);
    return { top, lines, middle: names === 0 ? top + above + (y - top - above) / 2 : (top + y) / 2 };
  });
  const height = y + 4;
  const at = (cell: Cell, row: number, column: number) => ({ x: left(column) + GAP.radius + 2, y: places[row]!.middle, mark: cell.mark });
  const cells = rows.flatMap((row, index) => row.cells.flatMap((cell, column) => (cell ? [{ cell, place: at(cell, index, column) }] : [])));
  const pointsOf = (gaps: boolean) => cells.flatMap(({ cell, place }) => (missing(cell.observation) === gaps ? [place] : []));
  const series: readonly PointSeries[] = [{ ...SQUARE, points: pointsOf(false) }, { ...GAP, points: pointsOf(true) }];
  return {
    width,
    height,
    plot: { left: 0, top: 0, right: width, bottom: height },
    x: pixels(width),
    y: pixels(height, { down: true }),
    series: series.filter(({ points }) => points.length > 0),
    under: places.map(({ top }) => rule([0, top], [width, top], 'rule')),
    over: [
      ...(observed.isPercent || !observed.unit ? [] : [text(0, 14, observed.unit, { tone: 'ink-2' })]),
      ...head.items,
      ...places.flatMap(({ lines, top, middle }, row): readonly Furniture[] => {
        const x = rows[row]!.depth * PADDING;
        return names === 0 ? lines.map((line, index) => text(x, top + 16 + index * LINE_HEIGHT, line)) : textBlock(x, middle, lines);
      }),
      ...rows.flatMap((row, index) => row.cells.flatMap((cell, column) => (cell ? [] : [text(left(column) + GAP_ROOM + 2, places[index]!.middle + 5, '–', { tone: 'ink-2' })]))),
      ...cells.flatMap(({ cell: { observation }, place }): readonly Furniture[] => {
        const x = place.x + GAP_ROOM - GAP.radius;
        if (missing(observation)) return [gapSign(place.x, place.y, observed.gap(observation).glyph), text(x, place.y + 5, observation.asPublished, { tone: 'ink-2' })];
        return [figure(x, place.y + 5, observed.amount(observation), observed.doubted(observation), { bold: true })];
      }),
    ],
  };
}

/** The names of the columns above them; where a word would not fit, letters, and above those what each stands for. */
function headOf(columns: readonly string[], step: number, { width }: Layout, left: (column: number) => number, from: number): { readonly items: readonly Furniture[]; readonly height: number } {
  const room = step - PADDING;
  const isTight = columns.some((name) => name.split(' ').some((word) => word.length * WIDEST.bold > room));
  const written = isTight ? columns.map((name, index) => wrap(`${LETTERS[index]!}: ${name}`, width, WIDEST.plain)) : [];
  let y = from;
  const key = written.flatMap((lines) => lines.map((line) => {
    const item = text(0, y, line, { tone: 'ink-2' });
    y += LINE_HEIGHT;
    return item;
  }));
  const heads = columns.map((name, index) => (isTight ? [LETTERS[index]!] : wrap(name, room, WIDEST.bold)));
  const most = Math.max(...heads.map(({ length }) => length));
  const top = isTight ? y + 4 : y;
  return {
    items: [...key, ...heads.flatMap((lines, index) => lines.map((line, at) => text(left(index) + 2, top + (most - lines.length + at) * LINE_HEIGHT, line, { bold: true })))],
    height: top + (most - 1) * LINE_HEIGHT + 10,
  };
}
