/** The headings of a printed table and what they span. */

export interface HeaderCell {
  readonly text: string;
  /** Counts from 0, in the printed row. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  /** The lowest heading of its column. */
  readonly leaf: boolean;
}

/**
 * The same headings, with each that is the lowest of its column moved down to the last row where a column to its left has its heading
 * there: what is read and reached by Tab goes from left to right. An empty cell takes the place above.
 */
export function leftToRight(rows: readonly (readonly HeaderCell[])[]): HeaderCell[][] {
  const bottom = rows.length - 1;
  const low = rows.flatMap((cells, row) => (row === bottom ? cells : [])).map(({ column }) => column);
  const moves = ({ leaf, rowspan, column }: HeaderCell) => leaf && rowspan > 1 && low.some((other) => other < column);
  const moved = rows.flat().filter(moves).map((cell) => ({ ...cell, rowspan: 1 }));
  const kept = rows.map((cells) => cells.map((cell) => (moves(cell) ? { ...cell, text: '', rowspan: cell.rowspan - 1, leaf: false } : cell)));
  return kept.map((cells, row) => (row === bottom ? [...cells, ...moved].toSorted((a, b) => a.column - b.column) : cells));
}

/** A heading spans what is empty to its right, except in the lowest row, and what is empty below it. */
export function headerCells(rows: readonly (readonly string[])[], labelColumns: number): HeaderCell[][] {
  const last = rows.length - 1;
  const isEmpty = (row: number, column: number) => rows[row]![column] === '';
  return rows.map((cells, row) =>
    cells.flatMap((text, column): HeaderCell[] => {
      if (column < labelColumns) {
        if (row > 0) return [];
        const words = rows.map((line) => line[column]!).filter(Boolean);
        return [{ text: words.join(' '), column, colspan: 1, rowspan: rows.length, leaf: true }];
      }
      if (text === '') return [];
      let colspan = 1;
      while (row < last && column + colspan < cells.length && isEmpty(row, column + colspan)) colspan += 1;
      let rowspan = 1;
      while (colspan === 1 && row + rowspan <= last && isEmpty(row + rowspan, column)) rowspan += 1;
      return [{ text, column, colspan, rowspan, leaf: row + rowspan - 1 === last }];
    }),
  );
}
