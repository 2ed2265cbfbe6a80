/** On a phone, what a reader taps is what the reader sees there. */
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { chartPages } from './lib/chart-pages.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, until: 'load' as const };

const site = inject('site');
const browser = useBrowser();

describe.each(chartPages(site.folder))('%s', (path) => {
  test('no link reaches further than its cell, over the rest of the page', async () => {
    const { page, close } = await open(browser(), new URL(`.${path}`, site.url).href, PHONE);
    const hit = await page.evaluate(() => ['header a', 'h1', '.reading', '[data-chart-tools] button'].map((selector) => {
      const shown = document.querySelector(selector)!;
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = shown.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return { selector, covered: there === null || !(shown.contains(there) || there.contains(shown)) };
    }));
    expect(hit.filter(({ covered }) => covered)).toEqual([]);
    const reach = await page.locator('main td > a').evaluateAll((links) => links.filter((link) => link.checkVisibility() && getComputedStyle(link, '::after').position === 'absolute' && getComputedStyle(link.closest('td')!).position === 'static').length);
    expect(reach).toBe(0);
    await close();
  });
});
