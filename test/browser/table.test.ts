/** Printed tables with JavaScript: sorted by the reader, walked with the arrow keys, and never a row lost. */
import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { someChartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();

const cells = (table: Locator) => table.locator('[id^="cel="]').evaluateAll((all) => all.map(({ id }) => id));

describe.each(someChartPages(site.folder))('%s', (path) => {
  const address = new URL(`.${path}`, site.url).href;

  test('each sortable column sorts both ways, and keeps every cell', async () => {
    const { page, trouble, close } = await open(browser(), address);
    for (const table of await page.locator('main table:has(th[data-sort])').all()) {
      const printed = await cells(table);
      const sorted = await table.evaluate(async (element) => {
        const states: { direction: string; marked: number; ids: string[] }[][] = [];
        for (const heading of element.querySelectorAll('th[data-sort]')) {
          const clicks: (typeof states)[number] = [];
          for (const before of [null, 'ascending']) {
            heading.querySelector('button')!.click();
            // What sorts may still be on its way.
            while (heading.getAttribute('aria-sort') === before) await new Promise(requestAnimationFrame);
            clicks.push({ direction: heading.getAttribute('aria-sort')!, marked: element.querySelectorAll('th[aria-sort=ascending], th[aria-sort=descending]').length, ids: [...element.querySelectorAll('[id^="cel="]')].map(({ id }) => id) });
          }
          states.push(clicks);
        }
        return states;
      });
      expect(sorted.length).toBeGreaterThan(0);
      for (const clicks of sorted) {
        expect(clicks.map(({ direction }) => direction).toSorted()).toEqual(['ascending', 'descending']);
        for (const { marked, ids } of clicks) {
          expect(marked).toBe(1);
          expect(ids.toSorted()).toEqual(printed.toSorted());
        }
      }
    }
    expect(trouble).toEqual([]);
    await close();
  });

  test('arrow keys walk from cell to cell', async () => {
    const { page, trouble, close } = await open(browser(), address);
    await page.locator('main tbody:has(tr + tr) [id^="cel="] > a').first().focus();
    const here = () => page.evaluate(() => document.activeElement?.closest('td, th')?.id ?? '');
    const first = await here();
    await page.keyboard.press('ArrowDown');
    const below = await here();
    expect(below).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await here()).toBe(first);
    expect(trouble).toEqual([]);
    await close();
  });
});

test('sorting puts figures in order and the missing ones last', async () => {
  const { page, close } = await open(browser(), new URL('cijfers/werkzaamheidsgraad/', site.url).href);
  const table = page.locator('main table:has(th[data-sort])').first();
  const heading = table.locator('th[data-sort="1"]');
  await heading.getByRole('button').click();
  await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
  const blocks = await table.locator('tbody').evaluateAll((all) => all.map((block) => [...block.querySelectorAll('tr:not(.sub) td:nth-of-type(1)')].map((cell) => (cell.querySelector(':scope > a') ?? cell).textContent)));
  for (const block of blocks) {
    const figures = block.map((text) => Number(text.replace(',', '.')));
    const known = figures.filter((figure) => !Number.isNaN(figure));
    expect(figures.slice(0, known.length)).toEqual(known);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  }
  await close();
});
