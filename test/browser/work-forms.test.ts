/** The forms of work through time as readers meet them: drawn, as a table, in words; by keyboard, on a phone, on paper, without JavaScript. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = new URL('tijdlijn/', site.url).href;

const drawing = (page: Page, name: 'wide' | 'narrow') => page.locator(`#werkvormen [data-lanes=${name}]`);
const shown = async (page: Page) => ({ wide: await drawing(page, 'wide').isVisible(), narrow: await drawing(page, 'narrow').isVisible() });

async function visit(judge: (page: Page) => Promise<void>, options: Parameters<typeof open>[2] = {}): Promise<void> {
  const { page, trouble, close } = await open(browser(), address, options);
  await judge(page);
  expect(trouble).toEqual([]);
  await close();
}

test('every lane leads to its text, which names its sources', () =>
  visit(async (page) => {
    const lanes = await drawing(page, 'wide').locator('a:not([data-event])').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(lanes.length).toBeGreaterThanOrEqual(10);
    for (const lane of lanes) {
      const text = page.locator(lane);
      expect(await text.locator('h3').count(), lane).toBe(1);
      expect(await text.locator('.bron').count(), lane).toBeGreaterThan(1);
    }
    expect(await page.locator('#werkvormen article').count()).toBe(lanes.length);
  }));

test('every diamond says its event, and leads to it', () =>
  visit(async (page) => {
    const diamonds = drawing(page, 'wide').locator('[data-event]');
    expect(await diamonds.count()).toBeGreaterThan(5);
    for (const { words, place } of await diamonds.evaluateAll((links) => links.map((link) => ({ words: link.querySelector('title')!.textContent.split('\n')[0]!, place: link.getAttribute('href')!.slice(1) })))) {
      const event = page.locator(`[id="${place}"]`);
      expect(words).toBe(`${await event.locator('time').textContent()}: ${await event.locator('h3').textContent()}`);
    }
    await diamonds.first().click();
    await page.waitForURL(/#.+\.\d+$/);
  }));

test('a lane is reached and followed by keyboard, and says where it leads', () =>
  visit(async (page) => {
    const lane = page.getByRole('link', { name: 'Invoeg: naar de tekst' });
    await lane.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#vorm-invoeg$/);
    expect(await page.locator('#vorm-invoeg').evaluate((text) => text.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe('vorm-invoeg');
  }));

test('the table has every bar of both drawings, and each of its years leads to a line of a source', () =>
  visit(async (page) => {
    await page.getByText('Dezelfde perioden als tabel').click();
    const table = page.getByRole('region', { name: /^Perioden van de vormen van werk/ });
    const names = await table.locator('tbody tr td:nth-child(2)').allInnerTexts();
    const told = await table.locator('tbody tr td:last-child a').evaluateAll((links) => links.map((link) => /bronnen\/(.+)\/#regel-(\d+)$/.exec(link.getAttribute('href')!)!.slice(1).join(':')));
    for (const sheet of ['wide', 'narrow'] as const) {
      const bars = await drawing(page, sheet).locator('[data-cel]').evaluateAll((found) => found.map((bar) => bar.getAttribute('data-cel')!));
      expect(bars.toSorted(), sheet).toEqual(told.toSorted());
      const words = (await drawing(page, sheet).locator('text').allTextContents()).map((text) => text.replace(/ \(sinds \d+\)$/, ''));
      expect(names.filter((name) => !words.includes(name)), sheet).toEqual([]);
    }
    const places = await table.locator('td a[href*="/bronnen/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(places.length).toBeGreaterThan(names.length);
    expect(places.every((place) => /#regel-\d+$/.test(place))).toBe(true);
  }));

test('what existed is not drawn beyond the end of the sources; plans alone are', () =>
  visit(async (page) => {
    const beyond = await drawing(page, 'wide').evaluate((svg) => {
      const end = svg.querySelector('[stroke="var(--ink)"][stroke-width="2"]')!.getBoundingClientRect().right;
      return [...svg.querySelectorAll('[data-cel]')].filter((bar) => bar.getBoundingClientRect().right > end + 1).map((bar) => bar.getAttribute('fill') === 'var(--c2)');
    });
    expect(beyond.length).toBeGreaterThan(3);
    expect(beyond.every(Boolean)).toBe(true);
  }));

test('a narrow screen gets the narrow drawing, with names as text and targets a finger finds', () =>
  visit(async (page) => {
    expect(await shown(page)).toEqual({ wide: false, narrow: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const outside = await drawing(page, 'narrow').locator('text').evaluateAll((texts) => texts.filter((text) => text.getBoundingClientRect().right > document.documentElement.clientWidth || text.getBoundingClientRect().left < 0).map(({ textContent }) => textContent));
    expect(outside).toEqual([]);
    const targets = await drawing(page, 'narrow').locator('a rect').evaluateAll((areas) => areas.map((area) => area.getBoundingClientRect().height));
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
    expect(await drawing(page, 'narrow').locator('text').allTextContents()).toContain('Buurt- en nabijheidsdiensten');
    // The decades are folded; a year leads into its own.
    const unfolded = page.locator('details[data-fold][open]');
    expect(await unfolded.count()).toBe(0);
    await page.locator('[data-filter-jump] a[href="#jaar-2006"]').click();
    await expect.poll(() => unfolded.count()).toBe(1);
    expect(await page.locator('#jaar-2006').isVisible()).toBe(true);
  }, { viewport: { width: 320, height: 700 } }));

test('names do not run into each other', async () => {
  for (const [sheet, width] of [['wide', 1280], ['narrow', 320]] as const) {
    await visit(async (page) => {
      const clashes = await drawing(page, sheet).locator('text').evaluateAll((texts) => {
        const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => Math.abs(a.box.y - b.box.y) < 2 && a.box.left < b.box.right && b.box.left < a.box.right).map((b) => `${a.text} × ${b.text}`));
      });
      expect(clashes, sheet).toEqual([]);
    }, { viewport: { width, height: 800 } });
  }
});

test('a sentence says what became what, from the records, and the drawing can be taken along with its source', () =>
  visit(async (page) => {
    const said = await page.locator('#werkvormen .reading').innerText();
    expect(said).toMatch(/In 2019 opgegaan in maatwerkbedrijven: beschutte werkplaatsen en sociale werkplaatsen\./);
    const [svg, png] = await Promise.all(['svg', 'png'].map(async (type) => fetch(await page.locator(`#werkvormen a[href$=".${type}"]`).evaluate((link: HTMLAnchorElement) => link.href))));
    expect(png!.headers.get('content-type')).toBe('image/png');
    const picture = await svg!.text();
    for (const words of ['Sociale werkplaatsen (sinds 1998)', 'Bron: ', '/tijdlijn/', 'Ruit: ']) expect(picture).toContain(words);
    expect(picture).not.toContain('var(--');
  }));

test('without JavaScript drawing, table and texts are there', () =>
  visit(async (page) => {
    expect(await shown(page)).toEqual({ wide: true, narrow: false });
    await page.getByText('Dezelfde perioden als tabel').click();
    expect(await page.getByRole('region', { name: /^Perioden/ }).isVisible()).toBe(true);
    expect(await page.locator('#vorm-sine').innerText()).toContain('sociale inschakelingseconomie');
  }, { javaScriptEnabled: false }));

test('on paper the wide drawing stands, within the sheet', () =>
  visit(async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual({ wide: true, narrow: false });
    expect(await page.getByRole('region', { name: /^Perioden/ }).locator('td').first().evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }) && cell.getBoundingClientRect().height > 0)).toBe(true);
    const bars = drawing(page, 'wide').locator('[data-cel]');
    expect(await bars.evaluateAll((found) => found.filter((bar) => bar.checkVisibility() && bar.getBoundingClientRect().right <= innerWidth).length)).toBe(await bars.count());
  }, { viewport: { width: 680, height: 960 } }));
