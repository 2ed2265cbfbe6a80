import { expect, test } from 'vitest';
import { spread, ticksAround, wrap } from '../../src/charts/layout.ts';
import { spanOf, yearPosition } from '../../src/charts/time.ts';

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
  const axis = ticksAround([0, largest], String);
  expect(axis.max).toBe(max);
  expect(axis.ticks[0]?.at).toBe(0);
});

test('words go over lines, whole', () => {
  expect(wrap('Invoeg, niet-dienstencheque', 160)).toEqual(['Invoeg,', 'niet-dienstencheque']);
  expect(wrap('Totaal', 20)).toEqual(['Totaal']);
});

test('a period stands in the middle of what it covers, a date where it falls', () => {
  expect(['2010', '2012-S1', '2012-S2', '2008-06', '2011-12-31'].map(yearPosition)).toEqual([2010.5, 2012.25, 2012.75, 2008 + 5.5 / 12, 2012]);
});

test('a single moment has room around it', () => {
  expect(spanOf([2011.5])).toEqual({ min: 2011, max: 2012 });
  expect(spanOf([2010.5, 2012.5])).toEqual({ min: 2010.5, max: 2012.5 });
});

test('an axis of zeros has a length', () => {
  expect(ticksAround([0, 0], String)).toEqual({ min: 0, max: 1, ticks: [{ at: 0, label: '0' }, { at: 1, label: '1' }] });
});
