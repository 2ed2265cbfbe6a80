/** Which rows of a printed table belong together. */
import type { GridRow, PrintedRow, ValueCell } from './print.ts';

/**
 * Where print gives a label once for several rows: the label of each row that goes without. A row that carries only a note beside the
 * label belongs to the block too: what its rows have in common is what the empty labels of the table always share with the row above.
 */
export function repeatedLabels(rows: readonly GridRow[], labelColumns: number, valuesOf: (row: GridRow) => readonly ValueCell[]): readonly (string | undefined)[] {
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
export function inBlocks(rows: readonly PrintedRow[], blockLabels: readonly (string | undefined)[]): PrintedRow[][] {
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
