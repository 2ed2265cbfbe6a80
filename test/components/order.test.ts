import { expect, test } from 'vitest';
import { readNumber, sortedOrder, type SortValue } from '../../src/client/order.ts';

const rows = (...values: readonly SortValue[]) => values.map((value) => ({ level: 0, value }));

test('numbers sort by size and words by the alphabet', () => {
  expect(sortedOrder(rows(10, 9, 100), 'ascending')).toEqual([1, 0, 2]);
  expect(sortedOrder(rows(10, 9, 100), 'descending')).toEqual([2, 0, 1]);
  expect(sortedOrder(rows('2010', '2006', '2010*'), 'ascending')).toEqual([1, 0, 2]);
});

test('missing figures come last whichever way', () => {
  expect(sortedOrder(rows(null, 2, 1), 'ascending')).toEqual([2, 1, 0]);
  expect(sortedOrder(rows(null, 2, 1), 'descending')).toEqual([1, 2, 0]);
});

test('equal figures keep the printed order', () => {
  expect(sortedOrder(rows(3, 3, 3), 'descending')).toEqual([0, 1, 2]);
});

test('sub-rows stay under their own row', () => {
  const table = [{ level: 0, value: 5 }, { level: 0, value: 1 }, { level: 1, value: 9 }, { level: 1, value: 8 }, { level: 0, value: 3 }];
  expect(sortedOrder(table, 'ascending')).toEqual([1, 3, 2, 4, 0]);
});

test.each([
  ['1.234,5 %', 'nl', 1234.5],
  ['−0,4 procentpunt', 'nl', -0.4],
  ['+176 personen', 'nl', 176],
  ['1,234.5 %', 'en', 1234.5],
  ['niet beschikbaar', 'nl', null],
  ['', 'nl', null],
])('reads %j', (text, locale, number) => {
  expect(readNumber(text, locale)).toBe(number);
});
