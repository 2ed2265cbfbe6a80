/** Charts: drawn in the page, brought to life at the first sign of interest and not before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { open, useBrowser } from './lib/browser.ts';
import { someChartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();
const scripts = (requests: readonly string[]) => requests.filter((url) => url.endsWith('.js'));

const printed = (path: string): string[] => {
  const file = join(import.meta.dirname, '../../data', path.split('/')[2]!, 'observations.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Observation[]).map(({ asPublished }) => asPublished);
};

describe.each(someChartPages(site.folder))('%s', (path) => {
  const address = new URL(`.${path}`, site.url).href;

  test('the drawing has a name, a description and real text, without JavaScript', async () => {
    const { page, close } = await open(browser(), address, { javaScriptEnabled: false });
    const drawing = page.locator('main figure svg[role=img]:visible').first();
    for (const part of ['title', 'desc']) expect((await drawing.locator(`> ${part}`).textContent())?.trim(), part).not.toBe('');
    expect(await drawing.locator('text').count()).toBeGreaterThan(3);
    await close();
  });

  test('it asks for nothing before a reader shows interest, then answers the pointer without moving the page', async () => {
    const { page, requests, trouble, close } = await open(browser(), address, { until: 'networkidle' });
    const chart = page.locator('main figure live-chart').first();
    const before = { scripts: scripts(requests).length, height: await page.evaluate(() => document.documentElement.scrollHeight) };
    expect(await chart.locator('canvas').count()).toBe(0);
    await chart.hover();
    await chart.locator('canvas').waitFor();
    expect(scripts(requests).length).toBeGreaterThan(before.scripts);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before.height);
    expect(trouble).toEqual([]);
    await close();
  });

  test('the keyboard walks its marks and says each figure as printed', async () => {
    const { page, trouble, close } = await open(browser(), address);
    const chart = page.locator('main figure live-chart').first();
    await chart.locator('[tabindex="0"]').focus();
    await chart.locator('canvas').waitFor();
    await page.keyboard.press('ArrowRight');
    const said = await chart.locator('[aria-live]').innerText();
    expect(printed(path).some((figure) => said.includes(figure)), said).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  test('a finger wakes it too', async () => {
    const { page, close } = await open(browser(), address, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const chart = page.locator('main figure live-chart').first();
    await chart.tap();
    await chart.locator('canvas').waitFor();
    await chart.locator('[data-cel]:visible').first().tap({ force: true });
    expect(await chart.locator('.tip .leads').innerText()).toBe('Tik nog eens: waar het gedrukt staat');
    await close();
  });
});

test('awake, the drawing stands as it stood: what shows is the drawing, not a copy', async () => {
  const { page, close } = await open(browser(), new URL('./cijfers/kans-op-werk/', site.url).href);
  const chart = page.locator('main figure live-chart').first();
  await chart.hover();
  await chart.locator('canvas').waitFor();
  const svg = chart.locator('svg:visible').first();
  expect(await svg.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  // Beside a row, far from its marks: its figure all the same.
  const label = await svg.locator('text', { hasText: 'Hooggeschoold' }).boundingBox();
  await page.mouse.move(label!.x + 5, label!.y + label!.height / 2);
  expect(await chart.locator('.tip .what').innerText()).toContain('Hooggeschoold');
  await close();
});

test('a figure that does not add up says so when it is asked for', async () => {
  const { page, close } = await open(browser(), new URL('./cijfers/uitstroom-naar-werk/', site.url).href);
  const chart = page.locator('main figure live-chart').first();
  await chart.locator('[tabindex="0"]').focus();
  await chart.locator('canvas').waitFor();
  const said: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('ArrowRight');
    said.push(await chart.locator('[aria-live]').innerText());
    if (said.at(-1)!.includes('past niet bij de andere gedrukte cijfers')) break;
  }
  expect(said.at(-1)).toMatch(/past niet bij de andere gedrukte cijfers; die geven [\d,]+ %/);
  expect(await chart.locator('.tip .doubt').innerText()).toContain('≠');
  await close();
});

test('with forced colours the mark asked for keeps its own', async () => {
  const { page, close } = await open(browser(), new URL('./cijfers/kans-op-werk/', site.url).href, { forcedColors: 'active' });
  const chart = page.locator('main figure live-chart').first();
  await chart.locator('[tabindex="0"]').focus();
  await chart.locator('canvas').waitFor();
  await page.keyboard.press('ArrowRight');
  const painted = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => index % 4 === 3 && value > 0);
  });
  expect(painted).toBe(true);
  await close();
});

test('on paper the drawing stands without its surface', async () => {
  const { page, close } = await open(browser(), new URL('./cijfers/uitstroom-naar-werk/', site.url).href);
  const chart = page.locator('main figure live-chart').first();
  await chart.hover();
  await chart.locator('canvas').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await chart.locator('svg:visible').count()).toBe(1);
  expect(await chart.locator('canvas').isVisible()).toBe(false);
  await close();
});
