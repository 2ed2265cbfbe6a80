import { expect, test } from 'vitest';
import { spread, ticksFromZero, wrap } from '../../src/charts/layout.ts';
import { yearOf } from '../../src/charts/time.ts';

test('labels that want the same place move apart, keep their order and stay inside', () => {
  const placed = spread([{ at: 50, size: 20 }, { at: 52, size: 20 }, { at: 99, size: 20 }], 0, 100);
  expect(placed).toEqual([41, 61, 90]);
});

test('labels with room stay where they want to be', () => {
  expect(spread([{ at: 80, size: 10 }, { at: 20, size: 10 }], 0, 100)).toEqual([80, 20]);
});

test.each([
  [72.5, 80],
  [19.1, 20],
  [102280, 125000],
])('an axis to %d goes to %d', (largest, max) => {
  const axis = ticksFromZero(largest, String);
  expect(axis.max).toBe(max);
  expect(axis.ticks[0]?.at).toBe(0);
});

test('words go over lines, whole', () => {
  expect(wrap('Invoeg, niet-dienstencheque', 160)).toEqual(['Invoeg,', 'niet-dienstencheque']);
  expect(wrap('Totaal', 20)).toEqual(['Totaal']);
});

test('periods stand where they belong on a line of years', () => {
  expect(['2011', '2012-S1', '2008-06'].map(yearOf)).toEqual([2011, 2012.25, 2008 + 5 / 12]);
});
