/** Pages as axe sees them, in light and dark and on a phone. One page a template; `npm run test:full` takes them all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { pagesToTest } from './lib/pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Dark pages differ in colours and in nothing else; to judge those takes as long as all other rules. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** On a phone the colours are those of the desktop, where they are judged; all the same `npm run test:full` judges them there too. */
const LEFT_OUT_ON_PHONE = process.env.TEST_FULL ? [] : COLOURS;
const PHONE = { viewport: { width: 320, height: 720 }, isMobile: true, hasTouch: true };

const site = inject('site');
const browser = useBrowser();
const paths = pagesToTest(site.folder);
const address = (path: string) => new URL(`.${path}`, site.url).href;

interface AxeResult { violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] }
declare const axe: { run(context: Document, options: object): Promise<AxeResult> };

async function violations(page: Page, rules: readonly string[], leftOut: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const run = (options: object) => page.evaluate((options) => axe.run(document, options), { runOnly: rules, rules: Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }])), resultTypes: ['violations'], ...options });
  // To say where every element stands takes as long as to judge it: that is only asked where something is wrong.
  if ((await run({ selectors: false })).violations.length === 0) return [];
  return (await run({})).violations.flatMap(({ id, impact, nodes }) => nodes.slice(0, 5).map(({ target, failureSummary }) => `${impact} ${id}: ${target.join(' ')} ${failureSummary.replaceAll(/\s+/g, ' ')}`));
}

describe.each([
  ['in light and dark', {}],
  ['on a phone', PHONE],
])('%s', (_name, options) => {
  test.each(paths)('%s has no accessibility violation and does not scroll sideways', async (path) => {
    // Only axe needs the CSP out of its way; the crawl keeps it.
    const { page, close } = await open(browser(), address(path), { bypassCSP: true, reducedMotion: 'reduce', until: 'load', ...options });
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider(), 'pixels wider than the screen').toBeLessThanOrEqual(0);
    expect(await violations(page, EVERY_RULE, options === PHONE ? LEFT_OUT_ON_PHONE : []), 'light').toEqual([]);
    if (options !== PHONE) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, COLOURS), 'dark').toEqual([]);
    }
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    expect(await wider(), 'pixels wider than the screen, in letters twice as large').toBeLessThanOrEqual(0);
    await close();
  });
});
