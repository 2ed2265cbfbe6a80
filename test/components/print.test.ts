import { expect, test } from 'vitest';
import { placeNotes } from '../../src/components/dataset/notes.ts';
import { leftToRight } from '../../src/components/dataset/print-header.ts';
import { columnName, printedTable } from '../../src/components/dataset/print.ts';
import type { PrintedGrid, RowKind } from '../../src/model/dataset.ts';
import type { Observation } from '../../src/model/observation.ts';

type Cells = readonly string[];
const grid = (labelColumns: number, ...rows: readonly (readonly [RowKind, Cells])[]): PrintedGrid =>
  ({ table: 't', labelColumns, rows: rows.map(([kind, cells], index) => ({ line: index + 1, kind, cells })) });
const seen = (line: number, field: number, more: Partial<Observation> = {}) =>
  ({ measure: 'm', key: {}, timePeriod: '2011', value: '1', obsStatus: 'A', decimals: 0, asPublished: '1', notes: [], cell: { table: 't', line, field }, ...more }) as Observation;

test('a heading spans the empty ones to its right, and those below it', () => {
  const table = printedTable(grid(1, ['header', ['', 'Groei', '', 'Rotatie']], ['header', ['', '(n)', '(%)', '']], ['body', ['a', '1', '2', '3']]), []);
  expect(table.header[0]!.map(({ text, colspan, rowspan, leaf }) => [text, colspan, rowspan, leaf])).toEqual([['', 1, 2, true], ['Groei', 2, 1, false], ['Rotatie', 1, 2, true]]);
  expect(table.header[1]!.map(({ text }) => text)).toEqual(['(n)', '(%)']);
  expect(columnName(table, 2)).toBe('Groei (%)');
});

test('headings follow each other from left to right', () => {
  const { header } = printedTable(grid(1, ['header', ['', 'A', 'C/A']], ['header', ['Jaar', 'Bereik', '']], ['body', ['a', '1', '2']]), []);
  const rows = leftToRight(header).map((row) => row.map(({ text, leaf }) => [text, leaf]));
  expect(rows).toEqual([[['Jaar', true], ['A', false], ['', false]], [['Bereik', true], ['C/A', true]]]);
});

test('headings, totals and indents make blocks and levels', () => {
  const table = printedTable(grid(1, ['header', ['', 'x']], ['heading', ['Maatwerk', '']], ['body', ['Invoeg', '1']], ['body', ['     Cheque', '2']], ['body', ['TOTAAL', '3']], ['body', ['Arbeidszorg', '4']]), []);
  expect(table.blocks.map((block) => block.map(({ line }) => line))).toEqual([[2, 3, 4], [5], [6]]);
  expect(table.blocks[0]![2]).toMatchObject({ level: 1, labels: [{ text: 'Cheque' }] });
});

test('a label printed once for several rows is repeated in each, also beside a note of its own', () => {
  const body: readonly (readonly [RowKind, Cells])[] = [['body', ['SW', '2006', '1']], ['body', ['', '2007', '1']], ['body', ['Invoeg', '2007', '1']], ['body', ['(excl.)', '2008', '1']]];
  const observations = ['SW', 'SW', 'INV', 'INV'].map((programme, index) => seen(index + 2, 3, { key: { programme } }));
  const table = printedTable(grid(2, ['header', ['', '', 'A']], ...body), observations);
  expect(table.blocks.map((block) => block.map(({ labels }) => labels[0]!.repeats))).toEqual([[undefined, 'SW'], [undefined, 'Invoeg']]);
  expect(table.blocks[1]![1]!.labels[0]!.text).toBe('(excl.)');
});

test('a label without others beside it spans the label columns', () => {
  const table = printedTable(grid(2, ['header', ['a', 'b', 'n']], ['body', ['Ja', 'Neen', '1']], ['body', ['Totaal', '', '2']]), []);
  expect(table.blocks.at(-1)![0]!.labels).toEqual([{ text: 'Totaal', column: 0, colspan: 2 }]);
});

test('rows that count something else begin a new block', () => {
  const observations = [seen(2, 2), seen(2, 3), seen(3, 2, { measure: 'change' }), seen(3, 3, { measure: 'change' })];
  const table = printedTable(grid(1, ['header', ['', 'x', 'y']], ['body', ['2011', '1', '2']], ['body', ['evolutie', '1', '2']]), observations);
  expect(table.blocks).toHaveLength(2);
});

test('a note stands on the row, the column or the cell that it is about', () => {
  const observations = [seen(2, 2, { notes: ['row'] }), seen(2, 3, { notes: ['row', 'cell'] }), seen(3, 2, { notes: ['column'] }), seen(3, 3)];
  observations[0] = seen(2, 2, { notes: ['row', 'column'] });
  const table = printedTable(grid(1, ['header', ['', 'x', 'y']], ['body', ['a', '1', '2']], ['body', ['b', '1', '2']]), observations);
  const note = (id: string, mark?: string) => ({ id, text: id, ...(mark !== undefined && { mark }), bears: ({ notes }: Observation) => notes.includes(id) });
  const placed = placeNotes(table, [note('row', '*'), note('cell'), note('column'), note('nowhere')]);
  expect(placed.map(({ mark, places }) => [mark, places])).toEqual([['a', ['column:2']], ['*', ['row:2']], ['b', ['cell:2:3']]]);
});

test('a row of figures that all break with those above is marked as a break', () => {
  const table = printedTable(grid(1, ['header', ['', 'x']], ['body', ['2010', '1']], ['body', ['2010*', '1']]), [seen(2, 2), seen(3, 2, { obsStatus: 'B' })]);
  expect(table.blocks.flat().map(({ broken }) => broken)).toEqual([false, true]);
});
