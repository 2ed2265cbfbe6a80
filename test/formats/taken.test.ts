/** The figures a reader takes along of a chart, as CSV. */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/client/chart-take.ts';
import type { ChartMark } from '../../src/model/chart.ts';

const mark: ChartMark = { cell: 'tabel-1:2:3', label: 'Vrouwen, 2011', value: '−6 %', asPublished: '-6%', series: 'Vrouwen', category: '2011', amount: '-6' };
const rows = (...marks: ChartMark[]) => Papa.parse<Record<string, string>>(csvOf(marks), { header: true, skipEmptyLines: true }).data;

test('a row says what is drawn, as printed, and where that stands', () => {
  expect(rows(mark)).toEqual([{ series: 'Vrouwen', category: '2011', obs_value: '-6', shown: '−6 %', as_published: '-6%', published_table: 'tabel-1', published_cell: '2:3' }]);
});

test('a range has no value, and a column stands where any mark fills it', () => {
  const { amount: _amount, ...range } = { ...mark, value: '80 tot 90', notes: ['Een raming, "ruw"'] };
  expect(rows(mark, range).map((row) => [row['obs_value'], row['note']])).toEqual([['-6', ''], ['', 'Een raming, "ruw"']]);
});

test('nothing in it runs in a spreadsheet', () => {
  expect(rows({ ...mark, series: '=1+1', category: '@SUM(A1)' })[0]).toMatchObject({ series: "'=1+1", category: "'@SUM(A1)", as_published: '-6%' });
});
