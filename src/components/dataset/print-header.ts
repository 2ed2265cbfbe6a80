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
