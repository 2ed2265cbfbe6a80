/** The controls of a chart: what a reader chooses is drawn, stands in the address, and comes back from it. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { someChartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();
const at = (path: string): string => new URL(`.${path}`, site.url).href;
const figure = (page: Page) => page.locator('main figure.chart').first();
const title = (page: Page) => figure(page).locator('.title');
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
/** All of it: axes, words, furniture. */
const drawingOf = (page: Page): Promise<string> => figure(page).locator('svg:visible').evaluate((svg) => svg.outerHTML);
const marksOf = (page: Page): Promise<string[]> => figure(page).locator('svg:visible [data-cel]').evaluateAll((marks) => marks.map((mark) => mark.outerHTML));
const pressed = (page: Page, name: string) => figure(page).getByRole('button', { name, pressed: true });
const GAP = 'Kloof met het gemiddelde';

test('a scale is drawn, said, and stands in the address; reset, back and forward go where they say', async () => {
  const { page, trouble, close } = await open(browser(), at('/cijfers/werkzaamheidsgraad/'));
  const first = { title: await title(page).innerText(), marks: await marksOf(page), drawing: await drawingOf(page) };
  await figure(page).getByRole('button', { name: GAP }).click();
  await pressed(page, GAP).waitFor();
  expect(await title(page).innerText()).toContain('berekend');
  expect(query(page)).toBe('?schaal=kloof');
  expect(await figure(page).locator('svg:visible text', { hasText: '−50' }).count()).toBe(1);
  await expect.poll(() => figure(page).locator('[data-said]').innerText()).toContain('Getoond:');
  const gap = await marksOf(page);
  await figure(page).getByRole('button', { name: 'Herstel' }).click();
  await expect.poll(() => query(page)).toBe('');
  expect(await title(page).innerText()).toBe(first.title);
  // Drawn anew by the browser: the same, to the coordinate.
  expect(await drawingOf(page)).toBe(first.drawing);
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Toon als tabel');
  await page.goBack();
  await pressed(page, GAP).waitFor();
  expect(await marksOf(page)).toEqual(gap);
  await page.goForward();
  await pressed(page, 'Gedrukt cijfer').waitFor();
  expect(await marksOf(page)).toEqual(first.marks);
  expect(trouble).toEqual([]);
  await close();
});

test('series are chosen with boxes; a link shows what the sender saw', async () => {
  const { page, trouble, close } = await open(browser(), at('/cijfers/werkzoekenden-kansengroepen/'));
  await figure(page).getByRole('button', { name: 'Kies wat je ziet' }).click();
  await figure(page).getByRole('checkbox', { name: 'Vijftigplussers' }).uncheck();
  await expect.poll(() => query(page)).toContain('group=');
  await figure(page).getByRole('button', { name: 'Index' }).click();
  await expect.poll(() => query(page)).toContain('schaal=index');
  const sent = { title: await title(page).innerText(), marks: await marksOf(page) };
  expect(sent.marks).toHaveLength(12);
  const other = await open(browser(), page.url());
  await pressed(other.page, 'Index').waitFor();
  expect({ title: await title(other.page).innerText(), marks: await marksOf(other.page) }).toEqual(sent);
  expect(await figure(other.page).locator('input[value=Y_GE50]').isChecked()).toBe(false);
  expect([...trouble, ...other.trouble]).toEqual([]);
  await other.close();
  // The last one stays.
  for (const name of ['Allochtone herkomst', 'Met arbeidshandicap', 'Kort- of laaggeschoold']) await figure(page).getByRole('checkbox', { name }).click();
  await expect.poll(() => figure(page).locator('[data-said]').innerText()).toContain('Minstens één');
  expect(await figure(page).locator('input:checked').count()).toBe(1);
  await figure(page).getByRole('button', { name: 'Alles tonen' }).click();
  await expect.poll(() => figure(page).getByRole('button', { name: 'Alles tonen' }).count()).toBe(0);
  await expect.poll(async () => (await marksOf(page)).length).toBe(16);
  await close();
});

test('another printed figure of the same table, with its own title, and no index over a break', async () => {
  const { page, close } = await open(browser(), at('/cijfers/uitstroom-naar-werk/'));
  await figure(page).getByRole('combobox', { name: 'Welk cijfer' }).selectOption('to_work');
  await expect.poll(() => title(page).innerText()).toContain('Uit naar werk');
  expect(query(page)).toBe('?cijfer=to_work');
  // Counts could have an index, but the series have breaks: their bases would differ.
  expect(await figure(page).getByRole('button', { name: 'Index' }).count()).toBe(0);
  await close();
});

test('the controls stay where they are when the title above them grows', async () => {
  const { page, close } = await open(browser(), at('/cijfers/kans-op-werk/'));
  const button = figure(page).getByRole('button', { name: GAP });
  await button.scrollIntoViewIfNeeded();
  const place = async () => ({ y: Math.round((await button.boundingBox())!.y), title: (await title(page).boundingBox())!.height });
  const before = await place();
  await button.click();
  await expect.poll(() => query(page)).toBe('?schaal=kloof');
  const after = await place();
  expect(after.title).toBeGreaterThan(before.title);
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(1);
  await close();
});

test('words in the address that mean nothing are passed over', async () => {
  const { page, trouble, close } = await open(browser(), at('/cijfers/kans-op-werk/?schaal=index&group=MARSMAN&toon=niets&cijfer=x'));
  await pressed(page, 'Gedrukt cijfer').waitFor();
  expect(await title(page).innerText()).not.toContain('berekend');
  expect(await figure(page).locator('live-chart').isVisible()).toBe(true);
  expect(trouble).toEqual([]);
  await close();
});

test('the table takes the place of the drawing, by keyboard, with the printed characters and the way to each cell', async () => {
  const { page, requests, close } = await open(browser(), at('/cijfers/kans-op-werk/'));
  await figure(page).getByRole('button', { name: 'Toon als tabel' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?toon=tabel');
  expect(await figure(page).locator('live-chart').isVisible()).toBe(false);
  const cell = figure(page).getByRole('row', { name: /^Mannen/ }).getByRole('link').first();
  expect(await cell.innerText()).toMatch(/^\d+,\d$/);
  // The table is there already: nothing is fetched to show it.
  expect(requests.some((url) => url.endsWith('grafiek.json'))).toBe(false);
  await cell.click();
  expect(new URL(page.url()).hash).toMatch(/^#cel=/);
  expect(query(page)).toBe('?toon=tabel');
  await page.reload();
  await expect.poll(() => figure(page).locator('live-chart').isVisible()).toBe(false);
  await close();
});

test('a figure of ours says how it was made, to who sees and to who hears', async () => {
  const { page, close } = await open(browser(), at('/cijfers/werkzaamheidsgraad/?schaal=kloof'));
  await pressed(page, GAP).waitFor();
  const chart = figure(page).locator('live-chart');
  await chart.locator('[tabindex="0"]').focus();
  await chart.locator('canvas').waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await chart.locator('[aria-live]').innerText()).toMatch(/−[\d,]+ procentpunt\. Berekend: [\d,]+ % − [\d,]+ % = −[\d,]+\. Gedrukt als/);
  expect(await chart.locator('.tip .computed').innerText()).toContain('berekend');
  // Awake, it follows the next choice.
  await figure(page).getByRole('button', { name: 'Gedrukt cijfer' }).click();
  await pressed(page, 'Gedrukt cijfer').waitFor();
  await chart.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await chart.locator('[aria-live]').innerText()).not.toContain('berekend');
  await close();
});

test('without the network a control says so, and the chart stands', async () => {
  const { page, close } = await open(browser(), at('/cijfers/werkzaamheidsgraad/'));
  // Marks that come broken leave nothing behind, and the next sign of interest asks again.
  await page.route('**/punten.json', (route) => route.fulfill({ json: {} }), { times: 1 });
  const surface = figure(page).locator('.surface');
  await expect.poll(async () => {
    await surface.blur();
    await surface.focus();
    return figure(page).locator('live-chart[data-live]').count();
  }).toBe(1);
  expect(await figure(page).locator('live-chart :is(canvas, .tip, [aria-live])').count()).toBe(3);
  await page.route('**/grafiek.json', (route) => route.abort());
  await figure(page).getByRole('button', { name: GAP }).click();
  await expect.poll(() => figure(page).locator('[data-said]').innerText()).toContain('niet geladen');
  await pressed(page, 'Gedrukt cijfer').waitFor();
  expect(query(page)).toBe('');
  // And does what was asked once it can.
  await page.unroute('**/grafiek.json');
  await figure(page).getByRole('button', { name: GAP }).click();
  await pressed(page, GAP).waitFor();
  await close();
});

test('what is taken along is what is shown, and its button says so', async () => {
  const { page, close } = await open(browser(), at('/cijfers/werkzaamheidsgraad/?schaal=kloof'));
  await pressed(page, GAP).waitFor();
  await figure(page).getByText('Meenemen').click();
  const [download] = await Promise.all([page.waitForEvent('download'), figure(page).getByRole('button', { name: 'CSV van wat je ziet' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^werkzaamheidsgraad-.*-\d+\.\d+\.\d+\.csv$/);
  await figure(page).getByRole('button', { name: /CSV.*gelukt/ }).waitFor();
  await page.keyboard.press('Escape');
  expect(await figure(page).locator('[data-menu]').getAttribute('open')).toBeNull();
  await close();
});

describe.each(someChartPages(site.folder))('%s', (path) => {
  test('its table is there without JavaScript, its controls are not', async () => {
    const { page, close } = await open(browser(), at(path), { javaScriptEnabled: false });
    expect(await figure(page).locator('[data-chart-tools]').isVisible()).toBe(false);
    await figure(page).locator('[data-figures] summary').click();
    expect(await figure(page).locator('[data-figures] td a').first().isVisible()).toBe(true);
    await close();
  });

  test('its controls are large enough, named, and fit a small screen', async () => {
    const { page, trouble, close } = await open(browser(), at(path), { viewport: { width: 320, height: 800 } });
    const choose = figure(page).getByRole('button', { name: 'Kies wat je ziet' });
    if ((await choose.count()) > 0) await choose.click();
    await figure(page).getByText('Meenemen').click();
    const controls = await figure(page).locator('[data-chart-tools]').locator('button, select, summary, label:has(input)').evaluateAll((all) =>
      all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => ({ name: one.textContent.trim(), height: one.getBoundingClientRect().height, right: one.getBoundingClientRect().right })));
    expect(controls.filter(({ name, height, right }) => name === '' || height < 44 || right > 320)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(trouble).toEqual([]);
    await close();
  });
});
