/** What the portal tells of its own speed. */
import { expect, test } from 'vitest';
import { measured } from '../src/catalog.ts';
import { isMet } from '../src/measured.ts';
import type { MeasuredRow } from '../src/model/measured.ts';
import { summary } from './bench/summary.ts';

const row = (ratio: string, goal: MeasuredRow['goal']): MeasuredRow => ({ id: 'load', size: null, unit: 'per_second', ours: '1', beside: '1', ratio, goal });

test('a goal is met at its edge, and missed beyond it', () => {
  expect(['12', '12.1'].map((ratio) => isMet(row(ratio, { bound: 'most', of: 'ratio', value: '12' })))).toEqual([true, false]);
  expect(['0.9', '0.89'].map((ratio) => isMet(row(ratio, { bound: 'least', of: 'ratio', value: '0.9' })))).toEqual([true, false]);
  expect(['1', '0.9'].map((value) => isMet(row('99', { bound: 'most', of: 'ours', value })))).toEqual([true, false]);
  expect(isMet(row('99', null))).toBe(true);
});

test('what is kept follows from what was measured, with the goal of each', () => {
  const part = (seconds: number) => ({ seconds, cpuSeconds: seconds, megabytes: 1 });
  const { rows } = summary({
    ingest: [{ observations: 100_000, papaparse: part(0.04), ingest: part(1.2), ratio: 30 }],
    search: [{ id: 'firstKey', what: '', ours: 310, pagefind: 1550, ratio: 0.2, goal: 300 }],
    load: { page: '/', bytes: 1, ours: 90, bare: 100, ratio: 0.9, open: { connections: 1, requests: 1, errors: 0 } },
  });
  expect(rows.map(({ id, size, ours, beside, ratio, goal }) => [id, size, ours, beside, ratio, goal?.bound])).toEqual([
    ['ingest', '100000', '1.2', '0.040', '30.0', 'most'],
    ['firstKey', null, '310', '1550', '0.20', 'most'],
    ['load', null, '90', '100', '0.90', 'least'],
  ]);
});

test('the kept figures agree with each other', () => {
  expect(measured.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(measured.rows.length).toBeGreaterThan(2);
  // Both sides are rounded to three digits or more.
  for (const { id, ours, beside, ratio } of measured.rows) expect(Math.abs(Number(ours) / Number(beside) / Number(ratio) - 1), id).toBeLessThan(0.1);
});
