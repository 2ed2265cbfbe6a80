/** Where a number was printed: a cell of an as-printed CSV. `line` and `field` count from 1, in the file as it stands. */
export interface CellRef {
  readonly table: string;
  readonly line: number;
  readonly field: number;
}

/** The cell's address in a page and in downloads: `tabel-5:3:2`. */
export const cellId = (cell: CellRef): string => `${cell.table}:${cell.line}:${cell.field}`;

/** The table in a cell's address. */
export const tableIn = (id: string): string => id.slice(0, id.indexOf(':'));

/** The address of a cell without its table: `3:2`, the `published_cell` of the tidy CSV. */
export const cellPlace = (cell: CellRef): string => `${cell.line}:${cell.field}`;
