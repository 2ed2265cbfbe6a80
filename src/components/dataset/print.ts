/** A printed table, ready to be shown as it was printed: headings that span, rows in their blocks, figures with what they mean. */
import type { PrintedGrid } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { inBlocks, repeatedLabels } from './print-blocks.ts';
import { headerCells, type HeaderCell } from './print-header.ts';

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

export type GridRow = PrintedGrid['rows'][number];

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

function labelCells(texts: readonly string[], repeats: string | undefined): LabelCell[] {
  const spans = texts.length > 1 && texts[0] !== '' && texts.slice(1).every((text) => text === '');
  if (spans) return [{ text: texts[0]!.trim(), column: 0, colspan: texts.length }];
  return texts.map((text, column) => ({ text: text.trim(), column, colspan: 1, ...(column === 0 && repeats !== undefined && { repeats }) }));
}

/** All of a column's printed headings, top to bottom: "Groei (%)". */
export function columnName(table: PrintedTable, column: number): string {
  const over = table.header.flat().filter((cell) => column >= cell.column && column < cell.column + cell.colspan);
  return over.map(({ text }) => text).join(' ');
}
