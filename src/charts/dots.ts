/** A comparison of groups: one row a code under the heading of its characteristic, one mark a period. */
import type { ChartPoint, DotsDeclaration, Drawing, Furniture, PointSeries, Shape, Tone } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { LETTER, LINE_HEIGHT, rule, text, textBlock, ticksFromZero, WIDTHS, wrap } from './layout.ts';
import { observe, present, type Observed, type Present } from './observed.ts';

interface Style {
  readonly shape: Shape;
  readonly tone: Tone;
  readonly radius: number;
}

const QUIET: Style = { shape: 'ring', tone: 'c0', radius: 4.5 };
const STYLES: readonly Style[] = [
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
  /** From one figure to the next, where a row gives more than one. */
  readonly column: number;
}

const WIDE: Layout = { width: WIDTHS.wide, plot: { left: 262, right: 680 }, row: 26, heading: 36, above: false, column: 64 };
const NARROW: Layout = { width: WIDTHS.narrow, plot: { left: 16, right: 282 }, row: 46, heading: 36, above: true, column: 50 };
/** Where nothing is printed. */
const NOTHING = '–';

interface Row {
  readonly code: string;
  readonly heading: string | undefined;
  readonly label: string;
  readonly points: readonly { readonly observation: Present; readonly mark: number; readonly style: number }[];
  /** One a mark: the figure, the printed mark of a missing one, or a dash where nothing is printed. */
  readonly figures: readonly string[];
}

export const dots: DrawChart<DotsDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const marks = observed.codes(declaration.marks);
  const rows = rowsOf(observed, declaration, marks, context);
  // The first of several periods is what the others are compared with; among groups none is.
  const styles = declaration.marks === 'time_period' ? [QUIET, ...STYLES] : [...STYLES, QUIET];
  const named = { rows, marks, styles, declaration, observed, context };
  const holes = !declaration.reference && rows.some(({ figures }) => figures.includes(NOTHING));
  const notes = [...(holes ? [context.messages.notListed] : []), ...observed.missing];
  return {
    type: 'dots',
    id: dataset.id,
    title: declaration.title[context.locale],
    ...(notes.length > 0 && { note: notes.join(' ') }),
    description: [context.messages.kinds.dots, ...rows.map((row) => inWords(row, named))].join(' '),
    marks: observed.marks,
    wide: draw(named, WIDE),
    narrow: draw(named, NARROW),
  };
};

interface Named {
  readonly rows: readonly Row[];
  readonly marks: readonly string[];
  /** One a mark. */
  readonly styles: readonly Style[];
  readonly declaration: DotsDeclaration;
  readonly observed: Observed;
  readonly context: ChartContext;
}

function rowsOf(observed: Observed, { rows, marks, order }: DotsDeclaration, markCodes: readonly string[], { codelist, locale }: ChartContext): readonly Row[] {
  return observed.codes(rows, order).map((code) => {
    const characteristic = observed.code(rows, code)?.characteristic;
    const label = observed.label(rows, code);
    return {
      code,
      heading: characteristic && codelist('characteristic').codes.find(({ id }) => id === characteristic)?.label[locale],
      label,
      figures: markCodes.map((markCode) => {
        const observation = observed.at({ [rows]: code, [marks]: markCode });
        return observation ? observed.value(observation) : NOTHING;
      }),
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
  const places = placeRows(named, layout);
  const bottom = top + places.total;
  const largest = Math.max(...rows.flatMap(({ points }) => points.map(({ observation }) => Number(observation.value))));
  const axis = ticksFromZero(largest, (value) => `${context.formatNumber(String(value))}${observed.percent}`);
  // Beside a wide plot the figures have columns of their own; in a narrow drawing they stand above the marks.
  const plot = { left: layout.plot.left, right: layout.plot.right - (declaration.reference || layout.above ? 0 : marks.length * layout.column) };
  const x = (value: number): number => plot.left + (value / axis.max) * (plot.right - plot.left);
  const reference = declaration.reference && observed.at({ [declaration.rows]: declaration.reference.row, [declaration.marks]: declaration.reference.mark });
  const averageX = present(reference) ? x(Number(reference.value)) : undefined;
  return {
    width: layout.width,
    height: bottom + 30,
    plot: { ...plot, top, bottom },
    x: { min: 0, max: axis.max, ticks: axis.ticks, grid: true },
    y: { min: 0, max: places.total, ticks: [], grid: false, reverse: true },
    series: marks.map((_, style) => series(named, places.rows, style)),
    under: [
      ...(averageX === undefined ? [] : [rule([averageX, top], [averageX, bottom], 'accent', 1.5, [4, 4])]),
      ...rows.flatMap((row, index) => span(row, top + places.rows[index]!.y, x)),
    ],
    over: [
      ...keys.items,
      ...(averageX === undefined || !present(reference)
        ? []
        : [text(averageX, top - 8, `${context.messages.average} ${observed.value(reference)}${observed.percent}`, { tone: 'accent', anchor: 'middle', halo: true })]),
      ...(declaration.reference ? [] : columnHeads(named, layout, top - 14)),
      ...rows.flatMap((row, index) => rowLabels(row, places.rows[index]!, top, x, named, layout)),
    ],
  };
}

interface Place {
  /** Where the row begins, and where its marks stand. */
  readonly top: number;
  readonly y: number;
  readonly lines: readonly string[];
}

function placeRows(named: Named, layout: Layout): { readonly rows: readonly Place[]; readonly total: number } {
  let y = 4;
  const rows = named.rows.map((one): Place => {
    if (startsGroup(one, named)) y += layout.heading;
    const lines = wrap(one.label, labelRoom(one, named, layout));
    const place = { top: y, lines };
    y += Math.max(layout.row, layout.above ? layout.row + (lines.length - 1) * LINE_HEIGHT : lines.length * LINE_HEIGHT + 6);
    return { ...place, y: layout.above ? y - layout.row / 2 : (place.top + y) / 2 };
  });
  return { rows, total: y + 8 };
}

function labelRoom(row: Row, { marks, declaration }: Named, layout: Layout): number {
  if (!layout.above) return layout.plot.left - indentOf(row, layout);
  return layout.width - (declaration.reference ? 1 : marks.length) * layout.column - LETTER;
}

const indentOf = (row: Row, layout: Layout): number => (row.heading === undefined || layout.above ? 0 : 14);

function series({ rows, styles }: Named, places: readonly Place[], style: number): PointSeries {
  return {
    kind: 'points',
    ...styles[style]!,
    points: rows.flatMap((row, index) =>
      row.points.filter((point) => point.style === style).map(({ observation, mark }): ChartPoint => ({ x: Number(observation.value), y: places[index]!.y, mark })),
    ),
  };
}

/** Which mark each column of figures belongs to. */
const columnHeads = ({ marks, styles }: Named, layout: Layout, y: number): readonly Furniture[] =>
  marks.map((_, style) => ({ kind: 'glyph', x: columnEdge(style, marks.length, layout) - 16, y, ...styles[style]! }));

const columnEdge = (style: number, count: number, { width, column }: Layout): number => width - (count - 1 - style) * column;

function rowLabels(row: Row, place: Place, top: number, x: (value: number) => number, named: Named, layout: Layout): readonly Furniture[] {
  const { marks, styles, declaration: { reference } } = named;
  const y = top + place.y;
  const isTotal = reference !== undefined && row.code === reference.row;
  const heading = startsGroup(row, named) ? [text(0, top + place.top - (layout.above ? 12 : 8), row.heading!, { bold: true })] : [];
  const words = layout.above
    ? place.lines.map((line, index) => text(0, y - 12 - (place.lines.length - 1 - index) * LINE_HEIGHT, line, { bold: isTotal, halo: true }))
    : textBlock(indentOf(row, layout), y, place.lines, { bold: isTotal });
  const line = layout.above ? y - 12 : y + 5;
  if (!reference) {
    const tone = (style: number): Tone => (row.figures[style] === NOTHING || styles[style]!.tone === 'c0' ? 'ink-2' : styles[style]!.tone);
    return [...heading, ...words, ...row.figures.map((figure, style) => text(columnEdge(style, marks.length, layout), line, figure, { anchor: 'end', tone: tone(style), halo: true }))];
  }
  const figure = row.points.some(({ style }) => style === marks.indexOf(reference.mark)) ? row.figures[marks.indexOf(reference.mark)]! : '';
  if (layout.above) return [...heading, ...words, text(layout.width, line, figure, { anchor: 'end', bold: true, halo: true })];
  const values = row.points.map(({ observation }) => x(Number(observation.value)));
  return [...heading, ...words, text(Math.max(...values, layout.plot.left) + 13, line, figure, { tone: 'ink-2', halo: true, bold: isTotal })];
}

function span({ points }: Row, y: number, x: (value: number) => number): readonly Furniture[] {
  const values = points.map(({ observation }) => x(Number(observation.value)));
  return values.length > 1 ? [rule([Math.min(...values), y], [Math.max(...values), y], 'c0', 1.5)] : [];
}

const startsGroup = (row: Row, { rows }: Named): boolean => row.heading !== undefined && rows.find(({ heading }) => heading === row.heading) === row;

/** What each shape means, on as many lines as the width asks for. */
function key({ marks, styles, observed, declaration }: Named, layout: Layout): { readonly items: readonly Furniture[]; readonly height: number } {
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
    const { shape, tone, radius } = styles[index]!;
    const at = x;
    x += room + 14;
    return [{ kind: 'glyph', x: at + radius, y, shape, tone, radius }, text(at + 17, y + 5, words)];
  });
  return { items, height: y + 12 };
}
