/** Charts for who does not see them, or not as drawn: the accessibility tree, the keyboard, 400 % zoom, forced colours. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, useBrowser, type Visit } from './lib/browser.ts';
import { someChartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();
const address = (path: string) => new URL(`.${path}`, site.url).href;
const figureOf = (page: Page) => page.locator('main figure.chart').first();

/** A screen of 1280 × 1024 at 400 %. */
const ZOOMED = { viewport: { width: 320, height: 256 } };

async function wake(page: Page): Promise<Locator> {
  const chart = figureOf(page).locator('live-chart');
  await chart.locator('[role=application]').focus();
  await chart.locator('canvas').waitFor({ state: 'attached' });
  return chart;
}

/** What each mark says, in the order of the keys. */
const marksOf = async (page: Page) => {
  const address = await figureOf(page).locator('live-chart').getAttribute('data-marks');
  return ((await (await fetch(new URL(address!, page.url()))).json()) as { marks: { label: string; value: string; asPublished: string }[] }).marks;
};

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
}

async function accessible(page: Page): Promise<readonly AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: (AxNode & { ignored: boolean })[] };
  return nodes.filter(({ ignored }) => !ignored);
}

describe.each(someChartPages(site.folder))('%s', (path) => {
  let [untouched, zoomed]: Visit[] = [];
  beforeAll(async () => {
    untouched = await open(browser(), address(path));
    zoomed = await open(browser(), address(path), ZOOMED);
  });
  afterAll(async () => {
    await untouched?.close();
    await zoomed?.close();
  });

  test('in the accessibility tree the figure has a name, and its drawing a name and a description in sentences', async () => {
    const { page } = untouched!;
    const title = (await figureOf(page).locator('.title').innerText()).trim();
    const nodes = await accessible(page);
    const named = (role: string) => nodes.filter((node) => node.role?.value === role && node.name?.value === title);
    expect(named('figure')).toHaveLength(1);
    expect(named('image'), 'one drawing: the other width is hidden').toHaveLength(1);
    expect(named('image')[0]!.description?.value ?? '').toMatch(/^[A-Z].+\d.*\.$/s);
    expect(nodes.find((node) => node.role?.value === 'application')?.name?.value ?? '').toContain('pijltjestoetsen');
  });

  test('arrows say each figure and how it is printed, politely; Home, End and Escape do what they say', async () => {
    const { page, trouble, close } = await open(browser(), address(path), { reducedMotion: 'reduce' });
    const chart = await wake(page);
    const marks = await marksOf(page);
    const [said, tip] = [chart.locator('[aria-live]').first(), chart.locator('.tip')];
    expect(await said.getAttribute('aria-live')).toBe('polite');
    const isSaid = async ({ label, value, asPublished }: (typeof marks)[number]) => {
      const text = (await said.textContent())!;
      for (const words of [`${label}: ${value}`, `gedrukt als ${asPublished}`]) expect(text.toLowerCase()).toContain(words.toLowerCase());
    };
    await page.keyboard.press('ArrowRight');
    await isSaid(marks[0]!);
    await page.keyboard.press('ArrowRight');
    await isSaid(marks[1]!);
    await page.keyboard.press('End');
    await isSaid(marks.at(-1)!);
    await page.keyboard.press('Home');
    await isSaid(marks[0]!);
    expect(await tip.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  test('its table is one key away, with every figure as printed', async () => {
    const { page, close } = await open(browser(), address(path));
    await wake(page);
    await page.keyboard.press('Tab');
    const table = figureOf(page).locator('details[data-figures]');
    expect(await table.locator('summary').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await table.locator('table').waitFor();
    // Print has double spaces, of which a page shows one.
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const text = plain(await table.innerText());
    for (const { asPublished } of await marksOf(page)) expect(text).toContain(plain(asPublished));
    await close();
  });

  test('at 400 % nothing is cut off, and nothing lies over something else', async () => {
    const { page } = zoomed!;
    const figure = figureOf(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const faults = await figure.evaluate((element) => {
      const box = (one: Element) => one.getBoundingClientRect();
      const svg = [...element.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0)!;
      const controls = [...element.querySelectorAll('[data-chart-tools] button, [data-chart-tools] select, [data-chart-tools] summary, details summary')].filter((one) => one.checkVisibility({ checkVisibilityCSS: true }));
      const parts = [...svg.querySelectorAll('text'), ...controls];
      const name = (one: Element) => one.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
      const room = box(element);
      const cut = parts.filter((one) => box(one).left < room.left || box(one).right > room.right + 0.5).map((one) => `cut: ${name(one)}`);
      const small = controls.filter((one) => box(one).height < 24).map((one) => `small: ${name(one)}`);
      const overlap = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.height, b.height);
      const over = parts.flatMap((one, at) => parts.slice(at + 1).filter((other) => !one.contains(other) && overlap(box(one), box(other))).map((other) => `over: ${name(one)} / ${name(other)}`));
      return [...cut, ...small, ...over];
    });
    expect(faults).toEqual([]);
  });

  test('at 400 % the words about a mark stay within the figure', async () => {
    const { page } = zoomed!;
    const chart = await wake(page);
    await page.keyboard.press('End');
    const [tip, room] = [(await chart.locator('.tip').boundingBox())!, (await figureOf(page).boundingBox())!];
    expect(tip.x).toBeGreaterThanOrEqual(room.x);
    expect(tip.x + tip.width).toBeLessThanOrEqual(room.x + room.width);
  });

  test.each(['light', 'dark'] as const)('with forced colours, %s, every colour of the drawing is one of the reader, and every word stands out from the ground', async (colorScheme) => {
    const { page } = untouched!;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const { faint, foreign } = await figureOf(page).evaluate((element) => {
      const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const luminance = (colour: string): number => {
        probe.fillStyle = colour;
        probe.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const contrast = (a: string, b: string) => {
        const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
        return (high + 0.05) / (low + 0.05);
      };
      const ground = getComputedStyle(element).backgroundColor;
      const svg = [...element.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0)!;
      const faint = [...svg.querySelectorAll('text')].flatMap((text) => {
        const { fill } = getComputedStyle(text);
        return contrast(fill, ground) < 4.5 ? [`${text.textContent}: ${fill} on ${ground}`] : [];
      });
      const own = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText', 'VisitedText'].map((name) => {
        element.style.setProperty('outline-color', name);
        return getComputedStyle(element).outlineColor;
      });
      element.style.removeProperty('outline-color');
      const drawn = [...svg.querySelectorAll('[fill], [stroke]')].flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);
      return { faint, foreign: [...new Set(drawn)].filter((colour) => colour.startsWith('rgb') && !own.includes(colour)) };
    });
    expect(faint).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
