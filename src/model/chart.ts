import type { Localised } from './text.ts';
import type { Fragment } from './dataset.ts';

/** What a dataset.ts says of its default chart: the type, and what goes where. One member per file in `src/charts/`. */
export type ChartDeclaration = LineDeclaration | DotsDeclaration | BarsDeclaration | StockFlowDeclaration | CombinationsDeclaration;

interface Common {
  readonly title: Localised;
  /** Observations the chart shows: coordinates they must have. */
  readonly where: Fragment;
}

/** Change over time; one line per code of `series`, cut where the method changes and at each `obs_status` B. */
export interface LineDeclaration extends Common {
  readonly type: 'line';
  readonly series: string;
  /** Codes drawn in colour; the others stay grey. The first is the reference (the average), drawn heaviest. */
  readonly highlight: readonly string[];
}

/** One row per code of `rows`, one mark per code of `marks` (often `time_period`). */
export interface DotsDeclaration extends Common {
  readonly type: 'dots';
  readonly rows: string;
  readonly marks: string;
  /** The row drawn as a vertical reference line, at the mark named. */
  readonly reference: { readonly row: string; readonly mark: string };
}

/** Bars from zero: one block per code of `rows`, one bar per code of `marks`. */
export interface BarsDeclaration extends Common {
  readonly type: 'bars';
  readonly rows: string;
  readonly marks: string;
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
