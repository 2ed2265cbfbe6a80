import type { CellRef } from '../model/cell.ts';
import type { CrosstabLayout, Fragment, PrintedGrid, PublishedTable } from '../model/dataset.ts';
import type { Qualifier } from '../model/observation.ts';
import { normaliseCrosstab } from './crosstab.ts';
import { normaliseStatements } from './statements.ts';
import type { Grid } from './read.ts';

/** A printed figure with everything its row, column and table say of it. */
export interface PrintedCell {
  readonly cell: CellRef;
  /** The printed characters. */
  readonly text: string;
  /** The printed characters without the mark behind them, where there is one: `.308` of `.308*`. */
  readonly number?: string;
  /** Coordinates that its row gives, one object for all cells of the row. */
  readonly row: Fragment;
  /** Those that its column gives, which go before the row's; one object for all cells of the column. */
  readonly column: Fragment;
  readonly notes: readonly string[];
  /** The headings above the figure, for checks on its unit. */
  readonly header: readonly string[];
  /** For figures in running text: how exact the words are, and for a range its ends. */
  readonly wording?: { readonly qualifier: Qualifier; readonly lower: string; readonly upper: string };
}

export interface NormalTable {
  readonly cells: Iterable<PrintedCell>;
  readonly grid: PrintedGrid;
}

/** Resolves an odd print layout: each figure gets its coordinates, its footnotes and its place. */
export function normalise(grid: Grid, table: PublishedTable): NormalTable {
  return table.layout.kind === 'crosstab'
    ? normaliseCrosstab(grid, table.id, table.layout satisfies CrosstabLayout)
    : normaliseStatements(grid, table.id, table.layout);
}
