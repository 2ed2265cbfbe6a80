/** What a long page leaves for later: it is there when somebody comes near, when there is time, and without scripts at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { scriptsIn, withImports } from '../../scripts/lib/page-scripts.ts';
import { open, prepare, useBrowser } from './lib/browser.ts';
import { pagesIn } from './lib/pages.ts';

const site = inject('site');
const browser = useBrowser();
/** A machine that runs other tests is seldom idle. */
const IDLE = { timeout: 45_000 };
const PHONE = { viewport: { width: 390, height: 844 } };

/** As the style says it, without a look that would lay it out. */
const left = () => [...document.querySelectorAll('main *')].filter((part) => getComputedStyle(part).contentVisibility === 'auto').length;
const inView = (page: Page, id: string) => page.evaluate((id) => {
  const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}, id);

test('every page that leaves something has the script that lays it out', () => {
  const read = (path: string) => readFileSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const leaving = pagesIn(site.folder).filter((path) => /<main[^]* class="(?:[^"]* )?lazy[ "]/.test(read(path)));
  expect(leaving.length).toBeGreaterThan(3);
  for (const path of leaving) expect([...withImports(scriptsIn(read(path), site.folder))].some((file) => readFileSync(file, 'utf8').includes('.lazy')), path).toBe(true);
});

describe.each([
  ['/tijdlijn/', 150],
  ['/standpunten/', 150],
  ['/cijfers/beleidstijdlijn/', 150],
  ['/zoeken/', 20],
])('%s', (path, parts) => {
  const url = new URL(`.${path}`, site.url).href;

  test('is laid out whole once there is time, so that a picture of all of it is whole', async () => {
    const { page, close } = await open(browser(), url, PHONE);
    await expect.poll(() => page.evaluate(left), IDLE).toBe(0);
    await close();
  });

  test('has parts that are, and a link into one leads there', async () => {
    const { page, close } = await prepare(browser(), site.url, PHONE);
    await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
    await page.goto(url, { waitUntil: 'load' });
    expect(await page.evaluate(left)).toBeGreaterThan(parts);
    const last = await page.evaluate(() => [...document.querySelectorAll('.lazy')].flatMap((part) => [part.id, ...[...part.querySelectorAll('[id]')].map(({ id }) => id)]).filter(Boolean).at(-1)!);
    await page.goto('about:blank');
    await page.goto(`${url}#${last}`);
    await expect.poll(() => inView(page, last)).toBe(true);
    await close();
    const { page: idle, close: done } = await open(browser(), `${url}#${last}`, PHONE);
    await expect.poll(() => idle.evaluate(left), IDLE).toBe(0);
    expect(await inView(idle, last), 'when all is laid out').toBe(true);
    await done();
  });

  test('leaves nothing for later without scripts', async () => {
    const { page, close } = await open(browser(), url, { ...PHONE, javaScriptEnabled: false });
    expect(await page.evaluate(left)).toBe(0);
    await close();
  });
});
