/** A comparison of groups: one row a code under the heading of its characteristic, one mark a period. */
import type { ChartPoint, DotsDeclaration, Drawing, Furniture, PointSeries, Shape, Tone } from '../model/chart.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { atMost } from './guard.ts';
import { extentOf, figure, GAP, gapSign, LETTER, LINE_HEIGHT, rule, text, textBlock, ticksAround, WIDEST, WIDTHS, wrap } from './layout.ts';
import { missing, observe, present, type Missing, type Observed, type Present } from './observed.ts';
import { wordsOf } from './words.ts';

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
const NARROW: Layout = { width: WIDTHS.narrow, plot: { left: 16, right: 282 }, row: 48, heading: 36, above: true, column: 50 };
/** Above its marks, where a label stands so. */
const LIFT = 16;
const INDENT = 14;
/** Marks of a row that come closer than this are moved apart, up and down. */
const TOUCH = 6;
/** Where nothing is printed. */
const NOTHING = '–';

interface Row {
  readonly code: string;
  readonly heading: string | undefined;
  readonly label: string;
  /** How many of its broader codes stand above it. */
  readonly depth: number;
  readonly points: readonly { readonly observation: Present; readonly mark: number; readonly style: number }[];
  readonly gaps: readonly { readonly observation: Missing; readonly mark: number; readonly style: number }[];
  /** One a mark: the figure, the printed mark of a missing one, or a dash where nothing is printed. */
  readonly figures: readonly { readonly words: string; readonly doubted: boolean }[];
}

export const dots: DrawChart<DotsDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const marks = observed.codes(declaration.marks);
  const rows = rowsOf(observed, declaration, marks, context);
  const { reference } = declaration;
  if (reference && !marks.includes(reference.mark)) throw new Error(`The chart of '${dataset.id}' compares with the mark '${reference.mark}', which no figure has. Correct 'reference' in data/${dataset.id}/dataset.ts.`);
  // The first of several periods is what the others are compared with; among groups none is.
  atMost(marks.length, STYLES.length + 1, `codes of '${declaration.marks}'`, dataset.id);
  const looks = declaration.marks === 'time_period' ? [QUIET, ...STYLES] : [...STYLES, QUIET];
  const all = context.whole?.codes(declaration.marks) ?? marks;
  const styles = marks.map((code) => looks[all.indexOf(code)]!);
  const named = { rows, marks, styles, declaration, observed, context };
  const holes = !declaration.reference && rows.some(({ figures }) => figures.some(({ words }) => words === NOTHING));
  const wide = draw(named, WIDE);
  const narrow = draw(named, NARROW);
  const apart = [wide, narrow].some(({ apart }) => apart);
  const notes = [...(holes ? [context.messages.notListed] : []), ...observed.missing, ...(apart ? [context.messages.together] : [])];
  return {
    type: 'dots',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(context.messages.kinds.dots, rows.map((row) => inWords(row, named)), notes, observed, context),
    wide: wide.drawing,
    narrow: narrow.drawing,
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
  const codes = observed.codes(rows, order);
  return codes.map((code) => {
    const characteristic = observed.code(rows, code)?.characteristic;
    const label = observed.label(rows, code);
    return {
      code,
      heading: characteristic && codelist('characteristic').codes.find(({ id }) => id === characteristic)?.label[locale],
      label,
      depth: observed.depth(rows, code, codes),
      figures: markCodes.map((markCode) => {
        const observation = observed.at({ [rows]: code, [marks]: markCode });
        return { words: observation ? observed.value(observation) : NOTHING, doubted: observed.doubted(observation) };
      }),
      points: markCodes.flatMap((markCode, style) => {
        const observation = observed.at({ [rows]: code, [marks]: markCode });
        return present(observation) ? [{ observation, style, mark: observed.mark(observation, { series: label, category: observed.label(marks, markCode) }) }] : [];
      }),
      gaps: markCodes.flatMap((markCode, style) => {
        const observation = observed.at({ [rows]: code, [marks]: markCode });
        return missing(observation) ? [{ observation, style, mark: observed.mark(observation, { series: label, category: observed.label(marks, markCode) }) }] : [];
      }),
    };
  });
}

const inWords = ({ label, points }: Row, { observed, marks, declaration }: Named): string =>
  `${label}: ${points.map(({ observation, style }) => `${observed.label(declaration.marks, marks[style]!)} ${observed.amount(observation)}`).join(', ')}.`;

function draw(named: Named, layout: Layout): { readonly drawing: Drawing; readonly apart: boolean } {
  const { rows, marks, declaration, observed } = named;
  const keys = key(named, layout);
  const top = keys.height + 32;
  const places = placeRows(named, layout);
  const bottom = top + places.total;
  const extent = extentOf(rows.flatMap(({ points }) => points.map(({ observation }) => Number(observation.value))));
  const axis = ticksAround(extent, (value) => observed.number(String(value)));
  // Beside a wide plot the figures have columns of their own; in a narrow drawing they stand above the marks.
  // The last number of the axis stands whole within the drawing.
  const room = layout.width - (axis.ticks.at(-1)!.label.length * WIDEST.plain) / 2;
  const plot = { left: layout.plot.left, right: layout.above ? Math.min(layout.plot.right, room) : layout.plot.right - (columnsOf(named) * layout.column - (layout.width - layout.plot.right)) };
  const x = (value: number): number => plot.left + ((value - axis.min) / (axis.max - axis.min)) * (plot.right - plot.left);
  const offsets = rows.map((row) => offsetsOf(row, x));
  const reference = declaration.reference && observed.at({ [declaration.rows]: declaration.reference.row, [declaration.marks]: declaration.reference.mark });
  const averageX = present(reference) ? x(Number(reference.value)) : undefined;
  const gaps = gapsOf(named, places.rows, plot.right, layout);
  const drawing: Drawing = {
    width: layout.width,
    height: bottom + 30,
    plot: { ...plot, top, bottom },
    x: { min: axis.min, max: axis.max, ticks: axis.ticks, grid: true },
    y: { min: 0, max: places.total, ticks: [], grid: false, reverse: true },
    series: [...marks.map((_, style) => series(named, places.rows, offsets, style)), ...(gaps.length > 0 ? [{ ...GAP, points: gaps.map((one) => ({ x: axis.min + ((one.x - plot.left) / (plot.right - plot.left)) * (axis.max - axis.min), y: one.y, mark: one.mark })) }] : [])],
    under: [
      ...(averageX === undefined ? [] : [rule([averageX, top], [averageX, bottom], 'accent', 1.5, [4, 4])]),
      // Only points in time are joined: other marks need not count the same.
      ...(declaration.marks === 'time_period' ? rows.flatMap((row, index) => span(row, top + places.rows[index]!.y, x)) : []),
    ],
    over: [
      ...keys.items,
      ...(averageX === undefined || !present(reference) ? [] : [averageLabel(reference, averageX, top - 8, named, layout)]),
      ...columnHeads(named, layout, top - 8),
      ...rows.flatMap((row, index) => rowLabels(row, places.rows[index]!, top, named, layout)),
      ...gaps.map(({ x: at, y, glyph }) => gapSign(at, top + y, glyph)),
    ],
  };
  return { drawing, apart: offsets.some((own) => own.some((offset) => offset !== 0)) };
}

/** With its year; clear of the head of the column at its right. */
function averageLabel(reference: Present, x: number, y: number, { observed, context }: Named, { width, column }: Layout): Furniture {
  const words = `${context.messages.average} ${context.formatPeriod(reference.timePeriod)}: ${observed.amount(reference)}`;
  const half = (words.length * LETTER) / 2;
  return text(Math.max(half, Math.min(x, width - column - half)), y, words, { tone: 'accent', anchor: 'middle', halo: true });
}

/** How far each mark of a row is moved up or down: marks that would hide each other stand one under the other. */
function offsetsOf({ points }: Row, x: (value: number) => number): readonly number[] {
  const at = points.map(({ observation }) => x(Number(observation.value)));
  const order = at.map((_, index) => index).sort((a, b) => at[a]! - at[b]!);
  const clusters: number[][] = [];
  for (const index of order) {
    const open = clusters.at(-1);
    if (open && at[index]! - at[open.at(-1)!]! < TOUCH) open.push(index);
    else clusters.push([index]);
  }
  const offsets = new Array<number>(points.length).fill(0);
  for (const cluster of clusters) cluster.sort((a, b) => a - b).forEach((index, place) => (offsets[index] = (place - (cluster.length - 1) / 2) * TOUCH));
  return offsets;
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

function labelRoom(row: Row, named: Named, layout: Layout): number {
  if (!layout.above) return layout.plot.left - indentOf(row, layout);
  return layout.width - columnsOf(named) * layout.column - LETTER - indentOf(row, layout);
}

const indentOf = (row: Row, layout: Layout): number => (row.depth + (row.heading === undefined || layout.above ? 0 : 1)) * INDENT;

function series({ rows, styles }: Named, places: readonly Place[], offsets: readonly (readonly number[])[], style: number): PointSeries {
  return {
    kind: 'points',
    ...styles[style]!,
    points: rows.flatMap((row, index) =>
      row.points.flatMap((point, at): readonly ChartPoint[] =>
        point.style === style ? [{ x: Number(point.observation.value), y: places[index]!.y + offsets[index]![at]!, mark: point.mark }] : [],
      ),
    ),
  };
}

/** One figure a row where there is a reference, else one a mark. */
const columnsOf = ({ marks, declaration }: Named): number => (declaration.reference ? 1 : marks.length);

/** Which mark each column of figures belongs to. */
function columnHeads(named: Named, layout: Layout, y: number): readonly Furniture[] {
  const { marks, styles, declaration, observed } = named;
  if (declaration.reference) return [text(layout.width, y, observed.label(declaration.marks, declaration.reference.mark), { anchor: 'end', bold: true })];
  return marks.map((_, style) => ({ kind: 'glyph', x: columnEdge(style, named, layout) - 16, y: y - 6, ...styles[style]! }));
}

const columnEdge = (place: number, named: Named, { width, column }: Layout): number => width - (columnsOf(named) - 1 - place) * column;

function rowLabels(row: Row, place: Place, top: number, named: Named, layout: Layout): readonly Furniture[] {
  const { marks, styles, declaration: { reference } } = named;
  const y = top + place.y;
  const bold = reference !== undefined && row.code === reference.row;
  const heading = startsGroup(row, named) ? [text(0, top + place.top - (layout.above ? 12 : 8), row.heading!, { bold: true, ground: 'raised' })] : [];
  const indent = indentOf(row, layout);
  const words = layout.above
    ? place.lines.map((line, index) => text(indent, y - LIFT - (place.lines.length - 1 - index) * LINE_HEIGHT, line, { bold, ground: 'raised' }))
    : textBlock(indent, y, place.lines, { bold });
  const line = layout.above ? y - LIFT : y + 5;
  const tone = (style: number): Tone => (reference ? 'ink' : row.figures[style]!.words === NOTHING || styles[style]!.tone === 'c0' ? 'ink-2' : styles[style]!.tone);
  const shown = reference ? [marks.indexOf(reference.mark)] : [...marks.keys()];
  return [
    ...heading,
    ...words,
    ...shown.map((style, column) => {
      const { words: value, doubted } = row.figures[style]!;
      return figure(columnEdge(column, named, layout), line, value, doubted, { anchor: 'end', bold, tone: tone(style), ...(layout.above && { ground: 'raised' }) });
    }),
  ];
}

/** Missing figures stand at the end of the scale: before the printed sign where it has a column. */
function gapsOf(named: Named, places: readonly Place[], end: number, layout: Layout) {
  return named.rows.flatMap(({ gaps }, row) =>
    gaps.map(({ observation, mark, style }) => {
      const hasColumn = !named.declaration.reference || named.marks[style] === named.declaration.reference.mark;
      const x = hasColumn ? Math.min(end, columnEdge(named.declaration.reference ? 0 : style, named, layout) - (observation.asPublished.length + 0.5) * LETTER - GAP.radius) : end;
      return { x, y: places[row]!.y - (hasColumn && layout.above ? LIFT + 5 : 0), mark, glyph: named.observed.gap(observation).glyph };
    }),
  );
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
