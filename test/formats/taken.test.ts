/** The figures a reader takes along of a chart, as CSV. */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/client/chart-take.ts';
import type { ChartMark } from '../../src/model/chart.ts';

const mark: ChartMark = { cell: 'tabel-1:2:3', label: 'Vrouwen, 2011', value: '−6 %', asPublished: '-6%', series: 'Vrouwen', category: '2011', amount: '-6', row: { timePeriod: '2011', measure: 'change', unitMeasure: 'PC', obsValue: '-6', obsStatus: 'A' } };
const rows = (...marks: ChartMark[]) => Papa.parse<Record<string, string>>(csvOf(marks), { header: true, skipEmptyLines: true }).data;

test('a row says what is drawn, as printed, and where that stands', () => {
  expect(rows(mark)).toEqual([{ series: 'Vrouwen', category: '2011', time_period: '2011', measure: 'change', unit_measure: 'PC', obs_value: '-6', obs_status: 'A', as_published: '-6%', published_table: 'tabel-1', published_cell: '2:3' }]);
});

test('a range has no value, and a column stands where any mark fills it', () => {
  const range = { ...mark, row: { ...mark.row!, obsValue: null, obsLower: '80', obsUpper: '90', qualifier: 'range' }, value: '80 tot 90', notes: ['Een raming, "ruw"'] };
  expect(rows(mark, range).map(({ obs_value, obs_lower, obs_upper, qualifier, note }) => [obs_value, obs_lower, obs_upper, qualifier, note])).toEqual([['-6', '', '', '', ''], ['', '80', '90', 'range', 'Een raming, "ruw"']]);
});

test('nothing in it runs in a spreadsheet', () => {
  expect(rows({ ...mark, series: '=1+1', category: '@SUM(A1)' })[0]).toMatchObject({ series: "'=1+1", category: "'@SUM(A1)", as_published: '-6%' });
});

test('a figure of ours has a column of its own, beside the printed one', () => {
  const gap: ChartMark = { ...mark, value: '+0,7 procentpunt', amount: '0.7', computed: '6,7 % − 6,0 % = +0,7', row: { ...mark.row!, computedUnit: 'PP' } };
  expect(rows(gap)[0]).toMatchObject({ unit_measure: 'PC', obs_value: '-6', computed_value: '0.7', computed_unit: 'PP', computed: '6,7 % − 6,0 % = +0,7' });
  expect(csvOf([gap])).not.toContain("'");
});
