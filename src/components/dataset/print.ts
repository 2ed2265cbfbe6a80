/** A printed table, ready to be shown as it was printed: headings that span, rows in their blocks, figures with what they mean. */
import type { PrintedGrid } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';

export interface HeaderCell {
  readonly text: string;
  /** Counts from 0, in the printed row. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  /** The lowest heading of its column. */
  readonly leaf: boolean;
}

export interface LabelCell {
  readonly text: string;
  readonly column: number;
  readonly colspan: number;
  /** The label of the block, where print leaves it out because it stands a row higher. */
  readonly repeats?: string;
}

export interface ValueCell {
  readonly text: string;
  readonly column: number;
  readonly observation: Observation | undefined;
}

export interface PrintedRow {
  readonly line: number;
  readonly kind: 'heading' | 'body';
  /** 1 for a row that is indented in print. */
  readonly level: 0 | 1;
  readonly total: boolean;
  /** The series breaks between the row above and this one. */
  readonly broken: boolean;
  readonly labels: readonly LabelCell[];
  readonly values: readonly ValueCell[];
}

export interface PrintedTable {
  readonly id: string;
  readonly columns: number;
  readonly labelColumns: number;
  readonly header: readonly (readonly HeaderCell[])[];
  /** Rows that stay together when a reader sorts. */
  readonly blocks: readonly (readonly PrintedRow[])[];
}

type GridRow = PrintedGrid['rows'][number];

export function printedTable(grid: PrintedGrid, observations: readonly Observation[]): PrintedTable {
  const at = new Map(observations.filter(({ cell }) => cell.table === grid.table).map((one) => [`${one.cell.line}:${one.cell.field}`, one]));
  const header = grid.rows.filter(({ kind }) => kind === 'header').map(({ cells }) => cells);
  const printed = grid.rows.filter(({ kind }) => kind !== 'header');
  const valuesOf = ({ line, cells }: GridRow): ValueCell[] =>
    cells.slice(grid.labelColumns).map((text, index) => {
      const column = grid.labelColumns + index;
      return { text, column, observation: at.get(`${line}:${column + 1}`) };
    });
  const blockLabels = repeatedLabels(printed, grid.labelColumns, valuesOf);
  const rows = printed.map((row, index): PrintedRow => {
    const first = row.cells[0]!;
    const values = valuesOf(row);
    const figures = values.flatMap(({ observation }) => observation ?? []);
    return {
      line: row.line,
      kind: row.kind === 'heading' ? 'heading' : 'body',
      level: /^\s/.test(first) ? 1 : 0,
      total: /^totaa?l\b/i.test(first.trim()),
      labels: labelCells(row.cells.slice(0, grid.labelColumns), blockLabels[index]),
      values,
      broken: figures.length > 0 && figures.every(({ obsStatus }) => obsStatus === 'B'),
    };
  });
  return { id: grid.table, columns: header[0]?.length ?? 0, labelColumns: grid.labelColumns, header: headerCells(header, grid.labelColumns), blocks: inBlocks(rows, blockLabels) };
}

/** A heading spans what is empty to its right, except in the lowest row, and what is empty below it. */
function headerCells(rows: readonly (readonly string[])[], labelColumns: number): HeaderCell[][] {
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

function labelCells(texts: readonly string[], repeats: string | undefined): LabelCell[] {
  const spans = texts.length > 1 && texts[0] !== '' && texts.slice(1).every((text) => text === '');
  if (spans) return [{ text: texts[0]!.trim(), column: 0, colspan: texts.length }];
  return texts.map((text, column) => ({ text: text.trim(), column, colspan: 1, ...(column === 0 && repeats !== undefined && { repeats }) }));
}

/**
 * Where print gives a label once for several rows: the label of each row that goes without. A row that carries only a note beside the
 * label belongs to the block too: what its rows have in common is what the empty labels of the table always share with the row above.
 */
function repeatedLabels(rows: readonly GridRow[], labelColumns: number, valuesOf: (row: GridRow) => readonly ValueCell[]): readonly (string | undefined)[] {
  const keyOf = (row: GridRow) => valuesOf(row).find(({ observation }) => observation)?.observation?.key ?? {};
  const pairs = rows.slice(1).map((row, index) => [rows[index]!, row] as const);
  const without = pairs.filter(([, row]) => labelColumns > 1 && row.cells[0] === '');
  if (without.length === 0) return rows.map(() => undefined);
  const shared = Object.keys(keyOf(rows[0]!)).filter((id) => without.every(([above, row]) => keyOf(above)[id] === keyOf(row)[id]));
  const labels: (string | undefined)[] = [undefined];
  let label = rows[0]!.cells[0]!;
  for (const [above, row] of pairs) {
    const continues = shared.every((id) => keyOf(above)[id] === keyOf(row)[id]);
    if (!continues) label = row.cells[0]!;
    labels.push(continues ? label : undefined);
  }
  return labels;
}

/** A new block begins at a heading, at a total, after it, at a new repeated label, and where the rows count something else. */
function inBlocks(rows: readonly PrintedRow[], blockLabels: readonly (string | undefined)[]): PrintedRow[][] {
  const repeating = blockLabels.some((label) => label !== undefined);
  const measures = (row: PrintedRow) => row.values.map(({ observation }) => observation?.measure).join();
  const blocks: PrintedRow[][] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const changes = row.values.length > 1 && above?.kind === 'body' && row.kind === 'body' && measures(above) !== measures(row);
    const begins = !above || row.kind === 'heading' || row.total || above.total || changes || (repeating && blockLabels[index] === undefined);
    if (begins) blocks.push([row]);
    else blocks.at(-1)!.push(row);
  }
  return blocks;
}

/** All of a column's printed headings, top to bottom: "Groei (%)". */
export function columnName(table: PrintedTable, column: number): string {
  const over = table.header.flat().filter((cell) => column >= cell.column && column < cell.column + cell.colspan);
  return over.map(({ text }) => text).join(' ');
}
