import { DataError } from '../errors.ts';
import type { CrosstabLayout, Fragment, LabelColumn, PrintedGrid } from '../model/dataset.ts';
import type { NormalTable, PrintedCell } from './normalise.ts';
import type { Grid } from './read.ts';

interface RowLabels {
  readonly at: Fragment;
  readonly notes: readonly string[];
}

/** A table of labels and figures. Labels are looked up to the letter; indentation stays in the file and counts for nothing. */
export function normaliseCrosstab(grid: Grid, table: string, layout: CrosstabLayout): NormalTable {
  checkHeader(grid, layout);
  const isHeading = headingFinder(layout);
  const kindOf = (row: readonly string[], line: number) => (line <= layout.headerRows ? 'header' : isHeading(row) ? 'heading' : 'body');
  const rows = grid.rows.map((cells, index) => ({ line: index + 1, kind: kindOf(cells, index + 1), cells }) as const);
  return { cells: cellsOf(rows, grid, table, layout), grid: { table, rows, labelColumns: layout.labelColumns.length } };
}

/** One at a time: of a million cells only the observations are to stay. */
function* cellsOf(rows: PrintedGrid['rows'], grid: Grid, table: string, layout: CrosstabLayout): Generator<PrintedCell> {
  const readLabels = labelReader(grid, layout);
  const markOf = markFinder(layout.valueMarks ?? {});
  for (const { line, kind, cells } of rows) {
    if (kind !== 'body') continue;
    const { at, notes } = readLabels(cells, line);
    const row = { ...layout.at, ...at };
    let field = layout.labelColumns.length;
    for (const { at: column, header } of layout.valueColumns) {
      field += 1;
      const text = cells[field - 1]!.trim();
      const cell = { table, line, field };
      const mark = markOf(text);
      yield mark === undefined
        ? { cell, text, row, column, notes, header }
        : { cell, text, number: text.slice(0, -mark.length), row, column, notes: [...notes, layout.valueMarks![mark]!], header };
    }
  }
  checkAllLabelsMet(grid, layout);
}

/** The mark behind a figure; the longest is looked for first, so that `**` is not read as `*`. */
function markFinder(marks: Readonly<Record<string, string>>): (text: string) => string | undefined {
  const longestFirst = Object.keys(marks).toSorted((a, b) => b.length - a.length);
  return (text) => longestFirst.find((mark) => text.endsWith(mark));
}

/** A label that is described and never printed is a lost row, or a slip in the description. */
function checkAllLabelsMet({ file, rows }: Grid, layout: CrosstabLayout): void {
  const first = new Set(rows.map((row) => row[0]!.trim()));
  const gone = [...(layout.headings ?? []), ...Object.keys(layout.beside ?? {})].find((label) => !first.has(label));
  if (gone !== undefined) throw new DataError({ file }, `The heading or note "${gone}" of dataset.ts stands in no row.`, 'Look in the print for the lost row, or remove it from dataset.ts.');
  layout.labelColumns.forEach((column, index) => {
    const printed = new Set(rows.map((row) => row[index]!.trim()));
    const lost = Object.keys(column.labels).find((label) => !printed.has(label));
    if (lost !== undefined) throw new DataError({ file }, `The label "${lost}" of dataset.ts stands in no row.`, 'Look in the print for the lost row, or remove the label from dataset.ts.');
  });
}

function headingFinder({ headings }: CrosstabLayout): (row: readonly string[]) => boolean {
  const known = new Set(headings);
  return (row) => known.size > 0 && known.has(row[0]!.trim()) && row.slice(1).every((cell) => cell === '');
}

function checkHeader({ file, rows }: Grid, layout: CrosstabLayout): void {
  const expected = [...layout.labelHeaders, ...layout.valueColumns.map((column) => column.header)];
  for (let line = 1; line <= layout.headerRows; line += 1) {
    const row = rows[line - 1];
    if (!row) throw new DataError({ file, line }, `The table has ${rows.length} rows and dataset.ts announces ${layout.headerRows} header rows.`, 'Transcribe the header as printed.');
    if (row.length !== expected.length) throw new DataError({ file, line, column: expected.length + 1 }, `The table has ${row.length} columns and dataset.ts describes ${expected.length}.`, 'Describe the column in valueColumns, or remove it from the file when it is not printed.');
    const spread = spreadRight(row, layout.labelColumns.length);
    expected.forEach((header, index) => {
      const want = header[line - 1];
      if (spread[index] !== want) throw new DataError({ file, line, column: index + 1 }, `The heading reads "${spread[index]}" and dataset.ts says "${want}".`, 'Compare both with the print, and mend the one that differs from it.');
    });
  }
}

/** An empty heading continues the one at its left: a heading printed over two columns. */
function spreadRight(row: readonly string[], labelColumns: number): string[] {
  const spread: string[] = [];
  row.forEach((cell, index) => spread.push(cell === '' && index > labelColumns ? spread[index - 1]! : cell));
  return spread;
}

function labelReader({ file }: Grid, layout: CrosstabLayout): (row: readonly string[], line: number) => RowLabels {
  const besides = new Map(Object.entries(layout.beside ?? {}));
  const marks = Object.entries(layout.labelMarks ?? {});
  const above: string[] = [];
  let running: { footnote: string; until: number }[] = [];
  return (row, line) => {
    const notes: string[] = [];
    const at: Record<string, string> = {};
    layout.labelColumns.forEach((column, index) => {
      const printed = row[index]!.trim();
      const beside = besides.get(printed);
      if (beside) running.push({ footnote: beside.footnote, until: line + beside.rows - 1 });
      const label = beside || printed === '' ? (column.fillDown && above[index]) || '' : printed;
      above[index] = label;
      Object.assign(at, lookUp(label, column, { file, line, column: index + 1 }));
      for (const [mark, footnote] of marks) if (label.endsWith(mark)) notes.push(footnote);
    });
    running = running.filter(({ until }) => line <= until);
    notes.push(...running.map(({ footnote }) => footnote));
    return { at, notes };
  };
}

function lookUp(label: string, { labels }: LabelColumn, where: { file: string; line: number; column: number }): Fragment {
  if (Object.hasOwn(labels, label)) return labels[label]!;
  throw new DataError(where, `The label "${label}" is not described.`, 'Compare it with the print; if it is right, add it to the labels of this column in dataset.ts.');
}
