/** Every printed number is on its page, in the CSV and in the JSON: nothing lost, nothing changed. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { cellId, cellPlace } from '../../src/model/cell.ts';
import type { DataRecord } from '../../src/model/records.ts';
import type { Observation } from '../../src/model/observation.ts';
import { open, useBrowser } from './lib/browser.ts';

const DATA = join(import.meta.dirname, '../../data');
const site = inject('site');
const browser = useBrowser();
const folders = readdirSync(DATA).filter((name) => existsSync(join(DATA, name, 'dataset.ts')));
const ids = folders.filter((name) => existsSync(join(DATA, name, 'observations.json')));
const recordIds = folders.filter((name) => !ids.includes(name));
const observationsOf = (id: string) => JSON.parse(readFileSync(join(DATA, id, 'observations.json'), 'utf8')) as Observation[];
const download = async (path: string) => (await fetch(new URL(`data/${path}`, site.url))).text();

/** An observation as the downloads tell it. */
const told = (observation: Observation) => ({
  published_table: observation.cell.table,
  published_cell: cellPlace(observation.cell),
  as_published: observation.asPublished,
  obs_value: observation.value ?? '',
  obs_status: observation.obsStatus,
  time_period: observation.timePeriod,
  measure: observation.measure,
});
type Told = ReturnType<typeof told>;
const only = (row: Record<string, unknown>): Told => Object.fromEntries(Object.keys(told(EMPTY)).map((key) => [key, row[key] === null || row[key] === undefined ? '' : String(row[key])])) as unknown as Told;
const EMPTY = { cell: {} } as Observation;
const inOrder = (rows: readonly Told[]) => rows.toSorted((a, b) => `${a.published_table}:${a.published_cell}`.localeCompare(`${b.published_table}:${b.published_cell}`));

describe.each(ids)('%s', (id) => {
  const observations = observationsOf(id);

  test.each([`${id}.csv`, `${id}.en.csv`])('%s holds every observation as printed', async (file) => {
    const { data, errors } = Papa.parse<Record<string, string>>(await download(`${id}/${file}`), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(inOrder(data.map(only))).toEqual(inOrder(observations.map(told)));
  });

  test('the JSON holds every observation as printed', async () => {
    const { observations: rows } = JSON.parse(await download(`${id}/${id}.json`)) as { observations: Record<string, unknown>[] };
    expect(inOrder(rows.map(only))).toEqual(inOrder(observations.map(told)));
  });

  test('the page has a chart, the tables, and each number in a cell with an address, without JavaScript', async () => {
    const { page, close } = await open(browser(), new URL(`cijfers/${id}/`, site.url).href, { javaScriptEnabled: false, until: 'load' });
    expect(await page.locator('main[data-kind=records], main figure svg[role=img]:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('main table tbody tr:visible').count()).toBeGreaterThan(1);
    const shown = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll('[id^="cel="]')].map((cell) => [cell.id.slice(4), (cell.querySelector(':scope > a') ?? cell).textContent])));
    const missing = observations.filter(({ cell, asPublished }) => squeeze(shown[cellId(cell)] ?? '') !== squeeze(asPublished));
    expect(missing.map(({ cell, asPublished }) => `${cellId(cell)} should read "${asPublished}" and reads "${shown[cellId(cell)]}"`)).toEqual([]);
    await close();
  });

  test('the address of a cell points at it', async () => {
    const cell = cellId(observations[0]!.cell);
    const { page, close } = await open(browser(), new URL(`cijfers/${id}/#cel=${cell}`, site.url).href, { javaScriptEnabled: false, until: 'load' });
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(`cel=${cell}`);
    await close();
  });
});

describe.each(recordIds)('%s', (id) => {
  const records = JSON.parse(readFileSync(join(DATA, id, 'records.json'), 'utf8')) as DataRecord[];
  const first = records.filter(({ table }) => table === records[0]!.table);

  test.each([`${id}.csv`, `${id}.en.csv`])('%s holds every record', async (file) => {
    const { data, errors } = Papa.parse<Record<string, string>>(await download(`${id}/${file}`), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => Object.fromEntries(Object.keys(first[0]!.values).map((column) => [column, row[column]])))).toEqual(first.map(({ values }) => values));
  });

  test('each record has its own address on the page, without JavaScript', async () => {
    const { page, close } = await open(browser(), new URL(`cijfers/${id}/`, site.url).href, { javaScriptEnabled: false, until: 'load' });
    expect(await page.locator('main[data-kind=records]').count()).toBe(1);
    const shown = new Set(await page.evaluate(() => [...document.querySelectorAll('main [id]')].map((row) => row.id)));
    expect(records.filter(({ values }) => !shown.has(values['id']!)).map(({ values }) => values['id'])).toEqual([]);
    await close();
  });
});

const squeeze = (text: string): string => text.replaceAll(/\s/gu, ' ').trim();
