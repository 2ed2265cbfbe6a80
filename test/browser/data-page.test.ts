/** The page about the data: narrowed by a reader, and whole without JavaScript. */
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { datasetPages, pagesIn } from './lib/pages.ts';

const site = inject('site');
const browser = useBrowser();
const url = new URL('data/', site.url).href;
const all = datasetPages(pagesIn(site.folder)).length;

test('filters narrow the table, the address keeps them, and a CSV address can be copied', async () => {
  const { page, trouble, close } = await open(browser(), url, { permissions: ['clipboard-read', 'clipboard-write'], until: 'load' });
  const rows = page.locator('tr[data-filter-item]:visible');
  await page.locator('select[name=soort]').selectOption('records');
  expect(await rows.count()).toBe(await page.locator('tr[data-soort=records]').count());
  await page.locator('[data-filter-text]').fill('hoorzitting');
  expect(await rows.count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?soort=records&woord=hoorzitting');
  await rows.locator('button[data-copy]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.address}data/standpunten-2021/standpunten-2021.csv`);
  await page.locator('[data-filter-form] [type=reset]').click();
  await expect.poll(() => rows.count()).toBe(all);
  expect(trouble).toEqual([]);
  await close();
});

test('without JavaScript every dataset and file is there, and no control that does nothing', async () => {
  const { page, close } = await open(browser(), url, { javaScriptEnabled: false, until: 'load' });
  expect(await page.locator('tr[data-filter-item]:visible').count()).toBe(all);
  expect(await page.locator('main button:visible, main select:visible, main input:visible').count()).toBe(0);
  expect(await page.locator('[data-snippet]').count()).toBe(7);
  await close();
});

test('a dataset page saves its files under a name with the version, and shows each whole checksum', async () => {
  const { page, close } = await open(browser(), new URL('cijfers/kans-op-werk/', site.url).href, { until: 'load' });
  const version = /"version":"([\d.]+)"/.exec(await page.locator('script[type="application/ld+json"]').textContent() ?? '')![1];
  expect(await page.locator('#download a[href$="/kans-op-werk.csv"]').getAttribute('download')).toBe(`kans-op-werk-${version}.csv`);
  const sum = page.locator('#download .sum').first();
  await sum.locator('summary').click();
  expect(await sum.locator(':scope > code').textContent()).toMatch(/^[0-9a-f]{64}$/);
  await close();
});
