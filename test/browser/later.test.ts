/** What a long page leaves for later: it is there when somebody comes near, when there is time, and without scripts at once. */
import { describe, expect, inject, test } from 'vitest';
import { open, prepare, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 } };

/** As the style says it, without a look that would lay it out. */
const left = () => [...document.querySelectorAll('main *')].filter((part) => getComputedStyle(part).contentVisibility === 'auto').length;

describe.each([
  ['/tijdlijn/', 150],
  ['/standpunten/', 150],
  ['/cijfers/beleidstijdlijn/', 150],
  ['/zoeken/', 20],
])('%s', (path, parts) => {
  const url = new URL(`.${path}`, site.url).href;

  test('is laid out whole once there is time, so that a picture of all of it is whole', async () => {
    const { page, close } = await open(browser(), url, PHONE);
    await expect.poll(() => page.evaluate(left)).toBe(0);
    await close();
  });

  test('has parts for later, and a link into one leads there', async () => {
    const { page, close } = await prepare(browser(), site.url, PHONE);
    await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
    await page.goto(url, { waitUntil: 'load' });
    expect(await page.evaluate(left)).toBeGreaterThan(parts);
    const last = await page.evaluate(() => [...document.querySelectorAll('.later')].flatMap((part) => [part.id, ...[...part.querySelectorAll('[id]')].map(({ id }) => id)]).filter(Boolean).at(-1)!);
    await page.goto('about:blank');
    await page.goto(`${url}#${last}`);
    await expect.poll(() => page.evaluate((id) => {
      const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }, last)).toBe(true);
    await close();
  });

  test('leaves nothing for later without scripts', async () => {
    const { page, close } = await open(browser(), url, { ...PHONE, javaScriptEnabled: false });
    expect(await page.evaluate(left)).toBe(0);
    await close();
  });
});
