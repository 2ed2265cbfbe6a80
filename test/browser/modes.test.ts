/** Pages on paper and without JavaScript. One page a template; `npm run test:full` takes them all. */
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { pagesToTest } from './lib/pages.ts';

const site = inject('site');
const browser = useBrowser();
const paths = pagesToTest(site.folder);
const address = (path: string) => new URL(`.${path}`, site.url).href;

/** The width of A4 between its margins, in CSS pixels. */
const PAPER = { viewport: { width: 680, height: 960 } };

describe('on paper', () => {
  test.each(paths)('%s shows its content whole and leaves the menus out', async (path) => {
    const { page, close } = await open(browser(), address(path), { until: 'load', ...PAPER });
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => {
      const visible = (elements: Iterable<Element>) => [...elements].filter((element) => element.checkVisibility({ visibilityProperty: true }));
      const all = (selector: string) => document.querySelectorAll(selector);
      // What a reader has to unfold on the screen stays folded.
      const tables = [...all('main table')].filter((table) => !table.closest('details'));
      return {
        h1: visible(all('h1')).length,
        menus: visible(all('header nav, [role=search]')).length,
        hiddenTables: tables.length - visible(tables).length,
        cutTables: visible(tables).filter((table) => table.getBoundingClientRect().right > innerWidth + 1).length,
      };
    });
    expect(shown).toEqual({ h1: 1, menus: 0, hiddenTables: 0, cutTables: 0 });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    await close();
  });
});

describe('without JavaScript', () => {
  test.each(paths)('%s says what it has to say', async (path) => {
    const { page, trouble, close } = await open(browser(), address(path), { javaScriptEnabled: false });
    expect(trouble).toEqual([]);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    expect(await page.locator('main .js-only:visible').count()).toBe(0);
    await close();
  });
});
