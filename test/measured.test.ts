/** What the portal tells of its own speed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measured } from '../src/catalog.ts';
import { isMet } from '../src/measured.ts';
import { speed } from '../src/i18n/messages/speed.ts';
import { MEASURED, type MeasuredRow } from '../src/model/measured.ts';
import { LOCALES } from '../src/model/text.ts';
import { earlier, keepForNext } from './bench/earlier.ts';
import { summary } from './bench/summary.ts';
import { DATASET } from './bench/weights.ts';

const row = (ratio: string, goal: MeasuredRow['goal']): MeasuredRow => ({ id: 'load', size: null, page: null, unit: 'per_second', ours: '1', beside: '1', ratio, goal });

test('a goal is met at its edge, and missed beyond it', () => {
  expect(['12', '12.1'].map((ratio) => isMet(row(ratio, { bound: 'most', of: 'ratio', value: '12' })))).toEqual([true, false]);
  expect(['0.9', '0.89'].map((ratio) => isMet(row(ratio, { bound: 'least', of: 'ratio', value: '0.9' })))).toEqual([true, false]);
  expect(['1', '0.9'].map((value) => isMet(row('99', { bound: 'most', of: 'ours', value })))).toEqual([true, false]);
  expect(isMet(row('99', null))).toBe(true);
  expect(() => isMet({ ...row('1', { bound: 'most', of: 'ratio', value: '1' }), ratio: null })).toThrow('load');
});

test('what is kept follows from what was measured, with the goal of each', () => {
  const part = (seconds: number) => ({ seconds, cpuSeconds: seconds, megabytes: 100 * seconds });
  const ingest = (observations: number, own: number, papaparse: number) => ({ observations, papaparse: part(papaparse), ingest: part(own), ratio: own / papaparse });
  const build = (pages: number, seconds: number) => ({ pages, stages: {}, seconds, html: seconds / 2, formats: 0, beside: 0, megabytes: 10 * pages, plainAstro: 2, htmlRatio: 0, ratio: 0 });
  const weight = (page: string, total: number) => ({ page, html: total, view: total / 2, scripts: total / 4, total, ratio: total });
  const paint = (page: string, largest: number, shift: number) => ({ page, first: largest, largest, shift, longest: 0, ratio: 1 });
  const scores = (page: string, performance: number, unlisted = false) => ({ page, scores: { performance, accessibility: 100, 'best-practices': 100, seo: 50 }, unlisted, lost: [] });
  const { rows } = summary({
    ingest: [ingest(1000, 0.6, 0.02), ingest(100_000, 1.2, 0.04)],
    build: [build(300, 30), build(600, 90)],
    weights: { byHand: 1, touch: 50, pages: [weight('/cijfers/x/', 20), weight('/uitleg/x/', 8), weight('/data/', 12), weight('/cijfers/', 10)] },
    paint: [paint('by hand', 300, 0), paint('/', 360, 0), paint('/cijfers/', 330, 0.02)],
    lighthouse: [scores('by hand', 90, true), scores('/', 99, true), scores('/x/', 98, true)],
    search: [{ id: 'firstKey', what: '', ours: 310, pagefind: 1550, ratio: 0.2, goal: 300 }],
    load: { page: '/', bytes: 1, ours: 90, bare: 100, ratio: 0.9, open: { connections: 1, requests: 1, errors: 0 } },
  });
  expect(rows.map((one) => [one.id, one.size ?? one.page, one.ours, one.beside, one.ratio, one.goal && isMet(one)])).toEqual([
    ['ingest', '1000', '0.600', '0.020', '30.0', false],
    ['ingest', '100000', '1.2', '0.040', '30.0', false],
    ['ingestMemory', '100000', '120', '4', '30.0', true],
    ['html', '300', '15.0', '2.0', '7.50', false],
    ['html', '600', '45.0', '2.0', '22.5', false],
    ['build', '300', '30.0', '2.0', '15.0', null],
    ['build', '600', '90.0', '2.0', '45.0', null],
    ['growth', '600', '150', '100', '1.50', false],
    ['buildMemory', '300', '3000', null, null, false],
    ['buildMemory', '600', '6000', null, null, false],
    ['view', '/cijfers/x/', '10.0', '1.0', '10.0', true],
    ['weight', '/cijfers/x/', '20.0', '1.0', '20.0', false],
    ['touch', DATASET, '50.0', null, null, true],
    ['prose', '/uitleg/x/', '8.0', '1.0', '8.00', true],
    ['scripts', '/data/', '3.0', null, null, true],
    ['paint', '/', '360', '300', '1.20', false],
    ['paint', '/cijfers/', '330', '300', '1.10', true],
    ['shift', '/cijfers/', '0.020', '0.000', null, false],
    ['longest', '/', '0', '0', null, true],
    ['lighthouse', '2', '98', '90', '1.09', false],
    ['firstKey', null, '310', '1550', '0.20', false],
    ['load', null, '90', '100', '0.90', true],
  ]);
});

test('what an earlier run left is taken over in today\'s form only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'bench.json');
  try {
    expect(earlier(file)).toEqual({});
    const load = { page: '/', bytes: 1, ours: 90, bare: 100, ratio: 0.9, open: { connections: 1, requests: 1, errors: 0 } };
    keepForNext(file, { load });
    expect(earlier(file)).toEqual({ load });
    const { form, ...unmarked } = JSON.parse(readFileSync(file, 'utf8')) as { form: number };
    for (const other of [unmarked, { form: form + 1, ...unmarked }]) {
      writeFileSync(file, JSON.stringify(other));
      expect(earlier(file)).toEqual({});
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every kept figure stands under a heading, and agrees with what stands beside it', () => {
  expect(measured.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(measured.rows).not.toEqual([]);
  const placed: readonly string[] = Object.values(MEASURED).flat();
  expect(measured.rows.map(({ id }) => id).filter((id) => !placed.includes(id))).toEqual([]);
  // Both sides are rounded to three digits or more.
  for (const { id, ours, beside, ratio } of measured.rows) if (ratio !== null) expect(Math.abs(Number(ours) / Number(beside) / Number(ratio) - 1), id).toBeLessThan(0.1);
});

test('what is missed has its reason, in both languages', () => {
  const missed = new Set(measured.rows.filter((row) => !isMet(row)).map(({ id }) => id));
  for (const locale of LOCALES) expect([...missed].filter((id) => speed[locale].why[id] === '')).toEqual([]);
});
