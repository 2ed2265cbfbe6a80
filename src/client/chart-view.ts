/** The chart a reader sees now: what the toolbar's actions (take along, copy, hear) work on. */
import type { Axes } from '../charts/axes.ts';
import type { ChartSpec } from '../model/chart.ts';

export interface ChartView {
  /** Of the files made of it; no file of the dataset itself has it. */
  readonly name: string;
  /** What is shown, after the reader's choices. */
  readonly spec: ChartSpec;
  readonly axes: Axes;
  /** The figure element on the page. */
  readonly figure: HTMLElement;
  /** Where its figures were printed. */
  readonly source: string;
  /** The full address that shows exactly this. */
  readonly address: string;
}
