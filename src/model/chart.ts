import type { Localised } from './text.ts';
import type { Fragment } from './dataset.ts';
import type { MissingStatus } from './observation.ts';

/** What a dataset.ts says of its default chart: the type, and what goes where. One member per file in `src/charts/`. */
export type ChartDeclaration = LineDeclaration | DotsDeclaration | BarsDeclaration | StockFlowDeclaration | CombinationsDeclaration | StackedDeclaration | MatrixDeclaration | SlopeDeclaration;

interface Common {
  readonly title: Localised;
  /** Observations the chart shows: coordinates they must have; `SW|BW` takes both. */
  readonly where: Fragment;
  /** Observations it leaves out all the same, such as a total that would dwarf its parts. */
  readonly without?: Fragment;
}

interface Rows {
  readonly rows: string;
  /** For rows of several tables: the order of their code list, where it is print order otherwise. */
  readonly order?: 'codelist';
}

/** Change over time; one line per code of `series`, cut where the method changes, at each `obs_status` B and where a value is missing. */
export interface LineDeclaration extends Common {
  readonly type: 'line';
  readonly series: string;
  /** The dimension that says how a figure was measured, and its code for the newer way. */
  readonly method?: { readonly dimension: string; readonly newer: string };
  /** Codes drawn in colour, four at most; the others stay grey. `_T` in first place is the average: drawn heaviest, and the gap to it is given. */
  readonly highlight: readonly string[];
}

/** One row per code of `rows`, one mark per code of `marks` (often `time_period`). */
export interface DotsDeclaration extends Common, Rows {
  readonly type: 'dots';
  readonly marks: string;
  /** The row drawn as a vertical reference line, at the mark named; without it each row gives the figures of all its marks. */
  readonly reference?: { readonly row: string; readonly mark: string };
}

/** Bars from zero: one block per code of `rows`, one bar per code of `marks`. A range is a bar between its ends, a missing value its printed mark. */
export interface BarsDeclaration extends Common, Rows {
  readonly type: 'bars';
  /** What names a bar. Of several fields the first does, the next ones only where bars of one block would share a name. */
  readonly marks: string | readonly string[];
  /** Each row with the definition of its code: for figures that do not count the same. */
  readonly defined?: true;
}

/** Stock, inflow, outflow, stock: per code of `rows` a waterfall of four bars. */
export interface StockFlowDeclaration extends Common {
  readonly type: 'stockflow';
  readonly rows: string;
  readonly begin: Fragment;
  readonly inflow: Fragment;
  readonly outflow: Fragment;
  readonly end: Fragment;
}

/** Every combination of yes/no dimensions as a row: which apply (filled dots), and how many (bar). */
export interface CombinationsDeclaration extends Common {
  readonly type: 'combinations';
  readonly dimensions: readonly string[];
  /** Coordinates of the share that is printed beside the count. */
  readonly share: Fragment;
}

/** Bars of parts that are laid end to end: one block per code of `rows`, in it one bar per code of `bars`, in that a length per code of `parts`. */
export interface StackedDeclaration extends Common, Rows {
  readonly type: 'stacked';
  readonly bars: string;
  readonly parts: string;
  /** The code of `parts` under which the whole is printed; it stands behind its bar, as printed. */
  readonly total: string;
}

/** What is printed at each crossing of `rows` and `columns`, and what is not: for figures whose size says nothing by itself. */
export interface MatrixDeclaration extends Common, Rows {
  readonly type: 'matrix';
  readonly columns: string;
}

/** From one period to another, a line per code of `series`: which rose, which fell. A break between the two is not drawn over. */
export interface SlopeDeclaration extends Common {
  readonly type: 'slope';
  readonly series: string;
  readonly periods: readonly [string, string];
}

/** What something was called, from when until when, and what it became: of written records, where the others draw figures. A page hands them in. */
export interface Timeline {
  readonly type: 'timeline';
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly reading: string;
  /** The first year drawn, and the one in which the sources end. */
  readonly years: { readonly first: number; readonly last: number };
  readonly lanes: readonly TimelineLane[];
  /** Those that belong to a lane, in time. */
  readonly events: readonly TimelineEvent[];
}

export interface TimelineLane {
  readonly slug: string;
  readonly title: string;
  readonly periods: readonly TimelinePeriod[];
}

export interface TimelinePeriod {
  readonly name: string;
  /** Null: no source names the year. */
  readonly from: string | null;
  readonly until: string | null;
  /** Years for which a source describes it under this name. */
  readonly seen: readonly { readonly year: string }[];
  readonly status: 'realised' | 'planned';
  /** The lane it became, or was to become. */
  readonly becomes?: string | undefined;
  /** The place that says so. */
  readonly source: string;
  readonly line: number;
}

export interface TimelineEvent {
  /** Where the page tells of it. */
  readonly id: string;
  readonly lane: string;
  /** A year, a month or a day. */
  readonly date: string;
  /** When it was and what, in words. */
  readonly label: string;
}

/** The fields whose codes tell figures of a chart apart, the rows or lines first. */
export function fieldsOf(chart: ChartDeclaration): readonly string[] {
  switch (chart.type) {
    case 'line':
    case 'slope':
      return [chart.series];
    case 'combinations':
      return chart.dimensions;
    case 'stockflow':
      return [chart.rows];
    case 'stacked':
      return [chart.rows, chart.bars, chart.parts];
    case 'matrix':
      return [chart.rows, chart.columns];
    default:
      return [chart.rows, ...[chart.marks].flat()];
  }
}

/** Colours by their role; the site's tokens of the same name, literal in a file that leaves the site. */
export const TONES = ['ink', 'ink-2', 'rule', 'raised', 'accent', 'accent-soft', 'marker', 'c0', 'c1', 'c2', 'c3', 'c4'] as const;
export type Tone = (typeof TONES)[number];

/** `ring` and the open ones are hollow. */
export type Shape = 'disc' | 'ring' | 'diamond' | 'square' | 'triangle' | 'open-diamond' | 'open-square' | 'open-triangle';

/** One printed cell that a chart shows, in words a reader hears. */
export interface ChartMark {
  /** `tabel-4:3:2`. */
  readonly cell: string;
  /** What the figure is about: "Vrouwen, 2011". */
  readonly label: string;
  /** Formatted, with its unit. */
  readonly value: string;
  readonly asPublished: string;
  /** What the mark is one of: the line, the row, the bar's block. */
  readonly series: string;
  /** Where in its series it stands: the period, the group, the bar. */
  readonly category: string;
  /** The canonical decimal drawn, for what computes or sounds; absent where the figure is missing or a range. */
  readonly amount?: string;
  /** No figure stands here: the sign of it, and why, as the publication says where it does. `value` is the word for it. */
  readonly missing?: { readonly obsStatus: MissingStatus; readonly glyph: string; readonly meaning: string };
  /** The formula, when the value is ours and not the printed one: a gap, an index. */
  readonly computed?: string;
  /** What the reader must know of this figure: a break, a note; no longer than a tooltip bears. */
  readonly note?: string;
  /** The same, each remark whole: for what leaves the page, and for who hears it. */
  readonly notes?: readonly string[];
  /** The printed figure as the dataset's own files have it, also where what is drawn is ours. */
  readonly row?: {
    readonly timePeriod: string;
    readonly measure: string;
    readonly unitMeasure: string;
    readonly obsValue: string | null;
    readonly obsLower?: string;
    readonly obsUpper?: string;
    readonly obsStatus: string;
    readonly qualifier?: string;
    /** Of the value that is ours; an index has none. */
    readonly computedUnit?: string;
  };
  /** Why the printed figure is in doubt: it does not follow from the others. */
  readonly doubt?: string;
}

export interface AxisTick {
  readonly at: number;
  readonly label: string;
}

/** A linear axis; without ticks it is not drawn. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly AxisTick[];
  /** A light line across the plot at each tick. */
  readonly grid: boolean;
  /** Downwards, for an axis that counts pixels from the top of the plot. */
  readonly reverse?: boolean;
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** Index into the marks of the spec; a point without one repeats a figure for comparison, and is not drawn as a mark. */
  readonly mark?: number;
}

/** Points that are one unbroken run: whoever cuts a line makes two series of it. Coordinates are the axes'. */
export interface PointSeries {
  readonly kind: 'points';
  readonly tone: Tone;
  readonly shape: Shape;
  readonly radius: number;
  readonly line?: { readonly width: number; readonly dash?: readonly number[] };
  readonly points: readonly ChartPoint[];
}

/** Horizontal bars, each from `from` to `x` at the height `y`. */
export interface BarSeries {
  readonly kind: 'bars';
  readonly tone: Tone;
  readonly thickness: number;
  readonly bars: readonly (ChartPoint & { readonly from: number })[];
}

export type ChartSeries = PointSeries | BarSeries;

/** What is neither axis nor mark, in pixels of the drawing. */
export type Furniture =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly tone: Tone;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      /** A rim in the ground's colour, where the text lies over lines. */
      readonly halo?: boolean;
      /** A box behind the words: `raised` where lines would run through them, `marker` for a figure in doubt. */
      readonly ground?: 'raised' | 'marker';
    }
  | {
      readonly kind: 'rule';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly tone: Tone;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | { readonly kind: 'band'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly tone: Tone }
  | { readonly kind: 'glyph'; readonly x: number; readonly y: number; readonly shape: Shape; readonly radius: number; readonly tone: Tone };

/** One drawing at one width. The plot's edges are fixed here, so that no font can move a mark. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The edges of the plot in pixels from the drawing's left and top. */
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly x: Axis;
  readonly y: Axis;
  /** Back to front. */
  readonly series: readonly ChartSeries[];
  /** Drawn before the axes and marks. */
  readonly under: readonly Furniture[];
  /** Drawn after them. */
  readonly over: readonly Furniture[];
}

/** A chart as plain JSON: what it shows in words and marks, and how at two widths. */
export interface ChartSpec {
  readonly type: ChartDeclaration['type'] | Timeline['type'];
  readonly id: string;
  readonly title: string;
  /** What a reader hears instead of the drawing. */
  readonly description: string;
  /** How to read a drawing that is not self-evident; shown below it. */
  readonly notes: readonly string[];
  readonly marks: readonly ChartMark[];
  readonly wide: Drawing;
  readonly narrow: Drawing;
}
