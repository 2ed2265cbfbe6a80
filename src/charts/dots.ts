/** A comparison of groups: one row a code under the heading of its characteristic, one mark a period. */
import type { ChartPoint, DotsDeclaration, Drawing, Furniture, PointSeries, Shape, Tone } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { LETTER, LINE_HEIGHT, rule, text, textBlock, ticksFromZero, WIDTHS, wrap } from './layout.ts';
import { observe, present, type Observed, type Present } from './observed.ts';

const STYLES: readonly { readonly shape: Shape; readonly tone: Tone; readonly radius: number }[] = [
  { shape: 'ring', tone: 'c0', radius: 4.5 },
  { shape: 'disc', tone: 'accent', radius: 5.5 },
  { shape: 'diamond', tone: 'c2', radius: 5.5 },
  { shape: 'triangle', tone: 'c3', radius: 5.5 },
];

interface Layout {
  readonly width: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly row: number;
  readonly heading: number;
  /** Labels stand above their marks, not beside them. */
  readonly above: boolean;
}

const WIDE: Layout = { width: WIDTHS.wide, plot: { left: 262, right: 680 }, row: 26, heading: 36, above: false };
const NARROW: Layout = { width: WIDTHS.narrow, plot: { left: 16, right: 282 }, row: 46, heading: 36, above: true };

interface Row {
  readonly code: string;
  readonly heading: string | undefined;
  readonly label: string;
  readonly points: readonly { readonly observation: Present; readonly mark: number; readonly style: number }[];
}

export const dots: DrawChart<DotsDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const marks = observed.codes(declaration.marks);
  const rows = rowsOf(observed, declaration, marks, context);
  const named = { rows, marks, declaration, observed, context };
  return {
    type: 'dots',
    id: dataset.id,
    title: declaration.title[context.locale],
    description: [context.messages.kinds.dots, ...rows.map((row) => inWords(row, named))].join(' '),
    marks: observed.marks,
    wide: draw(named, WIDE),
    narrow: draw(named, NARROW),
  };
};

interface Named {
  readonly rows: readonly Row[];
  readonly marks: readonly string[];
  readonly declaration: DotsDeclaration;
  readonly observed: Observed;
  readonly context: ChartContext;
}

function rowsOf(observed: Observed, { rows, marks }: DotsDeclaration, markCodes: readonly string[], { codelist, locale }: ChartContext): readonly Row[] {
  return observed.codes(rows).map((code) => {
    const characteristic = observed.code(rows, code)?.characteristic;
    const label = observed.label(rows, code);
    return {
      code,
      heading: characteristic && codelist('characteristic').codes.find(({ id }) => id === characteristic)?.label[locale],
      label,
      points: markCodes.flatMap((markCode, style) => {
        const observation = observed.at({ [rows]: code, [marks]: markCode });
        return present(observation) ? [{ observation, style, mark: observed.mark(observation, `${label}, ${observed.label(marks, markCode)}`) }] : [];
      }),
    };
  });
}

const inWords = ({ label, points }: Row, { observed, marks, declaration }: Named): string =>
  `${label}: ${points.map(({ observation, style }) => `${observed.label(declaration.marks, marks[style]!)} ${observed.value(observation)}${observed.percent}`).join(', ')}.`;

function draw(named: Named, layout: Layout): Drawing {
  const { rows, marks, declaration, observed, context } = named;
  const keys = key(named, layout);
  const top = keys.height + 32;
  const heights = placeRows(rows, layout);
  const bottom = top + heights.total;
  const largest = Math.max(...rows.flatMap(({ points }) => points.map(({ observation }) => Number(observation.value))));
  const axis = ticksFromZero(largest, (value) => `${context.formatNumber(String(value))}${observed.percent}`);
  const x = (value: number): number => layout.plot.left + (value / axis.max) * (layout.plot.right - layout.plot.left);
  const reference = observed.at({ [declaration.rows]: declaration.reference.row, [declaration.marks]: declaration.reference.mark });
  const averageX = present(reference) ? x(Number(reference.value)) : undefined;
  const referenceStyle = marks.indexOf(declaration.reference.mark);
  return {
    width: layout.width,
    height: bottom + 30,
    plot: { ...layout.plot, top, bottom },
    x: { min: 0, max: axis.max, ticks: axis.ticks, grid: true },
    y: { min: 0, max: heights.total, ticks: [], grid: false, reverse: true },
    series: marks.map((_, style) => series(rows, heights.rows, style)),
    under: [
      ...(averageX === undefined ? [] : [rule([averageX, top], [averageX, bottom], 'accent', 1.5, [4, 4])]),
      ...rows.flatMap((row, index) => span(row, top + heights.rows[index]!, x)),
    ],
    over: [
      ...keys.items,
      ...(averageX === undefined || !present(reference)
        ? []
        : [text(averageX, top - 8, `${context.messages.average} ${observed.value(reference)}${observed.percent}`, { tone: 'accent', anchor: 'middle', halo: true })]),
      ...rows.flatMap((row, index) => rowLabels(row, top + heights.rows[index]!, x, referenceStyle, named, layout)),
    ],
  };
}

function placeRows(rows: readonly Row[], { row, heading }: Layout): { readonly rows: readonly number[]; readonly total: number } {
  let y = 4;
  const middles = rows.map((one, index) => {
    if (one.heading !== undefined && one.heading !== rows[index - 1]?.heading) y += heading;
    y += row;
    return y - row / 2;
  });
  return { rows: middles, total: y + 8 };
}

function series(rows: readonly Row[], heights: readonly number[], style: number): PointSeries {
  return {
    kind: 'points',
    ...STYLES[style]!,
    points: rows.flatMap((row, index) =>
      row.points.filter((point) => point.style === style).map(({ observation, mark }): ChartPoint => ({ x: Number(observation.value), y: heights[index]!, mark })),
    ),
  };
}

function rowLabels(row: Row, y: number, x: (value: number) => number, style: number, named: Named, layout: Layout): readonly Furniture[] {
  const values = row.points.map(({ observation }) => x(Number(observation.value)));
  const shown = row.points.find((point) => point.style === style);
  const figure = shown ? named.observed.value(shown.observation) : '';
  const isTotal = row.code === named.declaration.reference.row;
  const heading = startsGroup(row, named) ? [text(0, y - layout.row / 2 - (layout.above ? 12 : 8), row.heading!, { bold: true })] : [];
  const indent = row.heading === undefined || layout.above ? 0 : 14;
  if (layout.above) {
    return [...heading, text(0, y - 12, row.label, { bold: isTotal, halo: true }), text(layout.width, y - 12, figure, { anchor: 'end', bold: true, halo: true })];
  }
  return [
    ...heading,
    ...textBlock(indent, y, wrap(row.label, layout.plot.left - indent), { bold: isTotal }),
    text(Math.max(...values, layout.plot.left) + 13, y + 5, figure, { tone: 'ink-2', halo: true, bold: isTotal }),
  ];
}

function span({ points }: Row, y: number, x: (value: number) => number): readonly Furniture[] {
  const values = points.map(({ observation }) => x(Number(observation.value)));
  return values.length > 1 ? [rule([Math.min(...values), y], [Math.max(...values), y], 'c0', 1.5)] : [];
}

const startsGroup = (row: Row, { rows }: Named): boolean => row.heading !== undefined && rows.find(({ heading }) => heading === row.heading) === row;

/** What each shape means, on as many lines as the width asks for. */
function key({ marks, observed, declaration }: Named, layout: Layout): { readonly items: readonly Furniture[]; readonly height: number } {
  const start = layout.above ? 0 : layout.plot.left;
  let x = start;
  let y = 12;
  const items = marks.flatMap((code, index): readonly Furniture[] => {
    const words = observed.label(declaration.marks, code);
    const room = 20 + words.length * LETTER;
    if (x + room > layout.width) {
      x = start;
      y += LINE_HEIGHT + 4;
    }
    const { shape, tone, radius } = STYLES[index]!;
    const at = x;
    x += room + 14;
    return [{ kind: 'glyph', x: at + radius, y, shape, tone, radius }, text(at + 17, y + 5, words)];
  });
  return { items, height: y + 12 };
}
