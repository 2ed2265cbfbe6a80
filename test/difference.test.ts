import { expect, test } from 'vitest';
import { descriptionDifference, stepNeeded, tableDifference } from '../src/difference.ts';

const HEADER = 'group,group_label,time_period,measure,unit_measure,obs_value,note,published_table,published_cell';
const ROWS = ['A,Alfa,2011,n,PER,1,,t,2:2', 'B,Beta,2011,n,PER,2,,t,3:2', 'T,Totaal,2011,n,PER,3,,t,4:2'];
const csv = (rows: readonly string[], header = HEADER) => `${[header, ...rows].join('\r\n')}\r\n`;
const FIRST = csv(ROWS);
const swap = (from: string, to: string) => FIRST.replace(from, to);
const counts = (after: string, before = FIRST) => {
  const { cells, words, added, removed, columnsAdded, columnsRemoved } = tableDifference(before, after);
  return { cells: cells.length, words: words.length, added: added.length, removed: removed.length, columnsAdded, columnsRemoved };
};
const NONE = { cells: 0, words: 0, added: 0, removed: 0, columnsAdded: [], columnsRemoved: [] };

test('the same bytes have no difference', () => expect(counts(FIRST)).toEqual(NONE));

test('a changed figure is a cell, told with both values', () => {
  const { cells } = tableDifference(FIRST, swap('PER,2,', 'PER,4,'));
  expect(cells).toMatchObject([{ before: { obs_value: '2' }, after: { obs_value: '4', published_cell: '3:2' }, columns: ['obs_value'] }]);
});

test('a label or a note is told apart from a figure', () => {
  expect(counts(swap('Beta', 'Bèta'))).toEqual({ ...NONE, words: 1 });
  expect(counts(swap('2,,t,3:2', '2,Nieuw,t,3:2'))).toEqual({ ...NONE, words: 1 });
});

test('rows come and go by their codes, not by where they stand', () => {
  expect(counts(csv([...ROWS.slice(0, 1), 'C,Gamma,2011,n,PER,9,,t,3:2', ...ROWS.slice(1)]))).toEqual({ ...NONE, added: 1 });
  expect(counts(csv(ROWS.toReversed()))).toEqual(NONE);
  expect(counts(csv(ROWS.slice(1)))).toEqual({ ...NONE, removed: 1 });
});

test('with another dimension rows are found by their printed cell', () => {
  const now = csv(ROWS.map((row) => `Z,${row}`), `area,${HEADER}`);
  expect(counts(now)).toEqual({ ...NONE, columnsAdded: ['area'] });
});

test('records are found by the column that is never the same twice', () => {
  const before = csv(['een,x,1', 'twee,x,2'], 'id,kind,text');
  expect(counts(csv(['een,x,1', 'twee,x,3'], 'id,kind,text'), before)).toEqual({ ...NONE, cells: 1 });
  const twice = csv(['a,x', 'a,y'], 'who,said');
  expect(counts(csv(['a,x', 'a,z'], 'who,said'), twice)).toEqual({ ...NONE, cells: 0, added: 1, removed: 1 });
});

test('the description is compared field by field, without what a version tells of itself', () => {
  const json = (dataset: object) => JSON.stringify({ dataset });
  expect(descriptionDifference(json({ version: '1.0.0', title: { nl: 'a' }, caveat: 'x' }), json({ version: '1.0.1', title: { nl: 'b' }, measures: [] }))).toEqual(['title', 'measures', 'caveat']);
});

test('what changed says how far the version must be raised', () => {
  const needed = (after: string) => stepNeeded([tableDifference(FIRST, after)]);
  expect(needed(swap('PER,2,', 'PER,4,'))).toBe('patch');
  expect(needed(csv([...ROWS, 'A,Alfa,2012,n,PER,5,,t,2:3']))).toBe('minor');
  expect(needed(csv(ROWS.map((row) => `Z,${row}`), `area,${HEADER}`))).toBe('major');
  expect(needed(csv(ROWS.map((row) => `${row},7`), `${HEADER},corrected_value`))).toBe('patch');
});
