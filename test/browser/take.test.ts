/** What a reader takes along of a chart: the picture, the figures, the table, each of what is shown. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { chartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();
const address = (path: string) => new URL(`.${path}`, site.url).href;

/** Presses a button of the menu, and gives the file that comes. */
async function taken(page: Page, action: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await press(page, action);
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function press(page: Page, action: string): Promise<void> {
  const menu = page.locator('main [data-menu]').first();
  if (!(await menu.evaluate((element: HTMLDetailsElement) => element.open))) await menu.locator('summary').click();
  await menu.locator(`[data-action=${action}]`).click();
}

const wordsOf = (svg: string): string => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join('').replaceAll(/\s|&#\d+;/g, '');

describe.each(chartPages(site.folder))('%s', (path) => {
  const id = path.split('/')[2]!;

  test('its SVG opens on its own, as a picture with text', async () => {
    const { page, close } = await open(browser(), address(`/data/${id}/${id}.svg`), { until: 'load' });
    const seen = await page.evaluate(() => ({
      root: document.documentElement.nodeName,
      outside: [...document.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > document.documentElement.getBoundingClientRect().width + 1).map((text) => text.textContent),
      texts: document.querySelectorAll('text').length,
    }));
    expect(seen).toEqual({ root: 'svg', outside: [], texts: expect.any(Number) as number });
    expect(seen.texts).toBeGreaterThan(8);
    await close();
  });

  test('its PNG is twice as large', async () => {
    const svg = await (await fetch(address(`/data/${id}/${id}.svg`))).text();
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg)!;
    const png = new DataView(await (await fetch(address(`/data/${id}/${id}.png`))).arrayBuffer());
    expect([png.getUint32(16), png.getUint32(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  });
});

test('the picture a reader takes is that of the files, with the same words', async () => {
  const { page, trouble, close } = await open(browser(), address('/cijfers/uitstroom-naar-werk/'));
  const { name, bytes } = await taken(page, 'svg');
  expect(name).toBe('uitstroom-naar-werk.svg');
  expect(wordsOf(bytes.toString())).toBe(wordsOf(await (await fetch(address('/data/uitstroom-naar-werk/uitstroom-naar-werk.svg'))).text()));
  expect(trouble).toEqual([]);
  await close();
});

test('after a choice it shows what is chosen, and the address that shows it again', async () => {
  const { page, trouble, close } = await open(browser(), address('/cijfers/werkzaamheidsgraad/'));
  await page.locator('main [data-action=scale][value=gap]').first().click();
  await expect.poll(() => new URL(page.url()).search, { timeout: 20_000 }).not.toBe('');
  const svg = (await taken(page, 'svg')).bytes.toString();
  expect(wordsOf(svg)).toContain(`/cijfers/werkzaamheidsgraad/${new URL(page.url()).search}`);
  const { name, bytes } = await taken(page, 'png');
  expect(name).toBe('werkzaamheidsgraad.png');
  const [, width] = / width="(\d+)"/.exec(svg)!;
  expect(bytes.readUInt32BE(16)).toBe(Number(width) * 2);
  const { data } = Papa.parse<Record<string, string>>((await taken(page, 'csv')).bytes.toString(), { header: true, skipEmptyLines: true });
  const [gaps, figures] = [data.filter((row) => row['obs_status'] !== ''), data.filter((row) => row['obs_status'] === '')];
  expect(figures.every((row) => /^-?\d+(\.\d+)?$/.test(row['obs_value']!) && row['computed'] !== '')).toBe(true);
  // What was not printed has no gap to the average: it stays what it is.
  expect(gaps.map((row) => [row['obs_value'], row['shown'], row['as_published'], row['computed']])).toEqual([['', 'niet beschikbaar', 'n.b.', '']]);
  expect(trouble).toEqual([]);
  await close();
});

test('the CSV of what is shown: exact values, printed characters and their cells', async () => {
  const { page, close } = await open(browser(), address('/cijfers/kansengroepcombinaties/'));
  const { name, bytes } = await taken(page, 'csv');
  expect(name).toBe('kansengroepcombinaties.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString(), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  const all = Papa.parse<Record<string, string>>(await (await fetch(address('/data/kansengroepcombinaties/kansengroepcombinaties.csv'))).text(), { header: true, skipEmptyLines: true }).data;
  // Each combination with its count and its share.
  expect(data).toHaveLength(32);
  for (const row of data) {
    const same = all.find((one) => one['published_table'] === row['published_table'] && one['published_cell'] === row['published_cell'])!;
    expect([row['as_published'], row['obs_value']]).toEqual([same['as_published'], same['obs_value']]);
  }
  await close();
});

test('the table is copied for a word processor and as text', async () => {
  const { page, close } = await open(browser(), address('/cijfers/kans-op-werk/'), { permissions: ['clipboard-read', 'clipboard-write'] });
  await press(page, 'copy');
  const copied = () => page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  await expect.poll(async () => (await copied()).text, { timeout: 20_000 }).toContain('Vijftigplussers\t');
  const { html, text } = await copied();
  expect(html).toContain('<table>');
  expect(html.match(/<tr>/g)).toHaveLength(52);
  expect(text).toContain('Bron: ');
  expect(text).toContain('/cijfers/kans-op-werk/');
  await close();
});
