/** Pages in the ways people read them. One page a template; `npm run test:full` takes them all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { onePerTemplate, pagesIn } from './lib/pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { viewport: { width: 320, height: 720 }, isMobile: true, hasTouch: true };

const site = inject('site');
const browser = useBrowser();
const paths = process.env.TEST_FULL ? pagesIn(site.folder) : onePerTemplate(pagesIn(site.folder));
const address = (path: string) => new URL(`.${path}`, site.url).href;

interface AxeResult { violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] }
declare const axe: { run(context: Document, options: object): Promise<AxeResult> };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const result = await page.evaluate((rules) => axe.run(document, { runOnly: rules }), RULES);
  return result.violations.flatMap(({ id, impact, nodes }) => nodes.slice(0, 5).map(({ target, failureSummary }) => `${impact} ${id}: ${target.join(' ')} ${failureSummary.replaceAll(/\s+/g, ' ')}`));
}

describe.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' as const }],
  ['on a phone', PHONE],
])('%s', (_name, options) => {
  test.each(paths)('%s has no accessibility violation and does not scroll sideways', async (path) => {
    // Only axe needs the CSP out of its way; the crawl keeps it.
    const { page, close } = await open(browser(), address(path), { bypassCSP: true, reducedMotion: 'reduce', until: 'load', ...options });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider, 'pixels wider than the screen').toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

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
