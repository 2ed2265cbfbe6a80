import { DataError } from '../errors.ts';
import type { StatementsLayout } from '../model/dataset.ts';
import type { NormalTable } from './normalise.ts';
import type { Grid } from './read.ts';

const HEADER = ['regel', 'uitspraak', 'waarde'];

/** Figures in running text: the line of the document, what the figure says, and the figure as printed. */
export function normaliseStatements({ file, rows }: Grid, table: string, layout: StatementsLayout): NormalTable {
  if (rows[0]!.join() !== HEADER.join()) throw new DataError({ file, line: 1 }, `The header reads "${rows[0]!.join()}".`, `Make it "${HEADER.join()}".`);
  const cells = rows.slice(1).map((row, index) => {
    const line = index + 2;
    const [place, statement, text] = row as [string, string, string];
    if (!/^\d+$/.test(place)) throw new DataError({ file, line, column: 1 }, `The line of the document reads "${place}".`, 'Give the number of the line in the extracted text.');
    const at = layout.statements[statement];
    if (!at) throw new DataError({ file, line, column: 2 }, `The statement "${statement}" is not described.`, 'Add it to statements in dataset.ts with its coordinates.');
    return { cell: { table, line, field: 3 }, text, at: { ...layout.at, ...at }, notes: [], header: [] };
  });
  const lost = Object.keys(layout.statements).find((statement) => !rows.some((row) => row[1] === statement));
  if (lost !== undefined) throw new DataError({ file }, `The statement "${lost}" of dataset.ts stands in no row.`, 'Look in the document for the lost figure, or remove the statement from dataset.ts.');
  const grid = { table, labelColumns: 2, rows: rows.map((row, index) => ({ line: index + 1, kind: index === 0 ? ('header' as const) : ('body' as const), cells: row })) };
  return { cells, grid };
}
