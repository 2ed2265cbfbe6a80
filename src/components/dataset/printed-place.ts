/** Where a figure stands in the words of the print: the label of its row and the heading of its column. */
import type { PrintedGrid } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { columnName, printedTable } from './print.ts';

export interface PrintedPlace {
  readonly row: string;
  /** Empty for a figure in running text, which has no column. */
  readonly column: string;
}

/** The places of all figures of a table, by `<line>:<field>`. */
export function printedPlaces(grid: PrintedGrid, observations: readonly Observation[], prose: boolean): ReadonlyMap<string, PrintedPlace> {
  const table = printedTable(grid, observations);
  const rows = table.blocks.flat().filter(({ kind }) => kind === 'body');
  return new Map(
    rows.flatMap(({ line, labels, values }) => {
      const row = labels.map(({ text, repeats }) => repeats ?? text).filter(Boolean).join(' · ');
      return values.map(({ column }) => [`${line}:${column + 1}`, { row, column: prose ? '' : columnName(table, column) }] as const);
    }),
  );
}
