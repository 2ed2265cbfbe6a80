/** A link to a chart as somebody saw it: opened without a jolt, in another site too, and honest about what it cannot show. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const at = (path: string): string => new URL(`.${path}`, site.url).href;
const figure = (page: Page) => page.locator('main figure.chart').first();
const title = (page: Page) => figure(page).locator('.title');
const marksOf = (page: Page): Promise<string[]> => figure(page).locator('svg:visible [data-cel]').evaluateAll((marks) => marks.map((mark) => mark.outerHTML));

test('nothing in or below the chart moves when a link asks for another view of it', async () => {
  const { page, close } = await open(browser(), 'about:blank', { until: 'load' });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { sources: { node: Node | null }[] }[]) moved.push(...entry.sources.flatMap(({ node }) => (node instanceof Element && node.closest('main, footer') ? [node.outerHTML.slice(0, 80)] : [])));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/cijfers/werkzaamheidsgraad/?schaal=kloof', '/cijfers/kans-op-werk/?group=M&toon=niets', '/cijfers/werkzoekenden-kansengroepen/?toon=tabel']) {
    await page.goto(at(path), { waitUntil: 'networkidle' });
    await expect.poll(() => page.evaluate(() => document.documentElement.hasAttribute('data-asked'))).toBe(false);
    expect(await figure(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), path).toEqual([]);
  }
  await close();
});

test('should what a link asks for never come, the chart as it stands does', async () => {
  const { page, close } = await open(browser(), 'about:blank', { until: 'load' });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(at('/cijfers/werkzaamheidsgraad/?schaal=kloof'));
  await expect.poll(() => figure(page).isVisible(), { timeout: 8000 }).toBe(true);
  await close();
});

test('what a link asks for and the chart has not is said, to see and to hear; the rest is shown', async () => {
  const { page, trouble, close } = await open(browser(), at('/cijfers/kans-op-werk/?schaal=logaritmisch&group=MARSMAN,M&kleur=rood'));
  const line = figure(page).locator('[data-lost]');
  await line.waitFor();
  expect(await line.innerText()).toContain('“logaritmisch” (schaal), “MARSMAN” (groep)');
  expect(await line.innerText()).not.toContain('rood');
  await expect.poll(() => figure(page).locator('[data-said]').innerText()).toContain('“MARSMAN”');
  expect(new Set(await figure(page).locator('tbody th').allTextContents())).toEqual(new Set(['Mannen']));
  await figure(page).getByRole('button', { name: 'Herstel' }).click();
  await expect.poll(() => line.isVisible()).toBe(false);
  expect(trouble).toEqual([]);
  await close();
});

test('another form of the chart is a choice like the others, and stands in the address', async () => {
  const { page, trouble, close } = await open(browser(), at('/cijfers/uitstroom-naar-werk/'));
  await figure(page).getByRole('button', { name: 'Stijging en daling' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?vorm=helling');
  expect(await title(page).innerText()).toContain('Waar steeg de uitstroom naar werk?');
  const sent = await marksOf(page);
  expect(sent.length).toBeGreaterThan(8);
  await page.reload();
  await expect.poll(() => marksOf(page)).toEqual(sent);
  await figure(page).getByRole('button', { name: 'Verloop' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(trouble).toEqual([]);
  await close();
});

test('the code to embed holds what the reader sees, and so does its frame', async () => {
  const { page, close } = await open(browser(), at('/cijfers/werkzaamheidsgraad/?schaal=kloof&group=DIS,EDU_LOW'), { permissions: ['clipboard-read', 'clipboard-write'] });
  await expect.poll(() => title(page).innerText()).toContain('berekend');
  await figure(page).getByText('Meenemen').click();
  await figure(page).getByRole('button', { name: 'Kopieer insluitcode' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/title="Grafiek: [^"]*berekend[^"]*"/);
  const framed = /src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&').replace(site.address, site.url);
  expect(new URL(framed).search).toBe('?schaal=kloof&group=EDU_LOW,DIS');
  const frame = await open(browser(), framed);
  await expect.poll(() => title(frame.page).innerText()).toBe(await title(page).innerText());
  expect(await marksOf(frame.page)).toEqual(await marksOf(page));
  // A way out of the frame, not a page inside it.
  expect(await frame.page.locator('base').getAttribute('target')).toBe('_top');
  expect(await frame.page.locator('tbody a').first().getAttribute('href')).toContain('/cijfers/werkzaamheidsgraad/#cel=');
  expect(frame.trouble).toEqual([]);
  await frame.close();
  await frame.page.close();
  await close();
});

test('the code that stands on the page, and the link to its frame, follow the choice', async () => {
  const { page, trouble, close } = await open(browser(), at('/cijfers/werkzaamheidsgraad/'));
  await page.locator('details.embed summary').click();
  const [code, link] = [page.locator('[data-embed-code]'), page.locator('[data-embed-page]')];
  const first = await code.innerText();
  expect(first).toMatch(/src="[^"?]+\/embed\/"/);
  await figure(page).getByRole('button', { name: 'Kloof met het gemiddelde' }).click();
  await expect.poll(() => code.innerText()).toMatch(/src="[^"]+\/embed\/\?schaal=kloof" title="Grafiek: [^"]*berekend/);
  expect(await link.getAttribute('href')).toMatch(/\/embed\/\?schaal=kloof$/);
  await figure(page).getByRole('button', { name: 'Toon als tabel' }).click();
  await expect.poll(() => code.innerText()).toContain('?schaal=kloof&amp;toon=tabel"');
  await figure(page).getByRole('button', { name: 'Herstel' }).click();
  await expect.poll(() => code.innerText()).toBe(first);
  expect(await link.getAttribute('href')).not.toContain('?');
  expect(trouble).toEqual([]);
  await close();
});

test('the link to share is that of what is shown, beside the chart and in its menu', async () => {
  const { page, trouble, close } = await open(browser(), at('/cijfers/werkzoekenden-kansengroepen/'), { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('[data-permalink]');
  const first = await link.innerText();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await figure(page).getByRole('button', { name: 'Index' }).click();
  await expect.poll(() => link.innerText()).toBe(`${first}?schaal=index`);
  expect(await link.getAttribute('href')).toBe(`${first}?schaal=index`);
  await page.getByRole('button', { name: 'Kopieer link', exact: true }).click();
  await expect.poll(copied).toBe(`${first}?schaal=index`);
  await figure(page).getByRole('button', { name: 'Toon als tabel' }).click();
  await expect.poll(() => link.innerText()).toBe(`${first}?schaal=index&toon=tabel`);
  await figure(page).getByText('Meenemen').click();
  await figure(page).getByRole('button', { name: 'Kopieer link naar deze grafiek' }).click();
  await expect.poll(copied).toBe(`${first}?schaal=index&toon=tabel`);
  await figure(page).getByRole('button', { name: 'Herstel' }).click();
  await expect.poll(() => link.innerText()).toBe(first);
  expect(trouble).toEqual([]);
  await close();
});

test('a missing figure is in walk, table and file with its sign and its word, never as a number', async () => {
  const { page, close } = await open(browser(), at('/cijfers/bereik-en-rotatie/'));
  const chart = figure(page).locator('live-chart');
  await chart.locator('[tabindex="0"]').focus();
  await chart.locator('canvas').waitFor();
  const heard: string[] = [];
  do {
    await page.keyboard.press('ArrowRight');
    heard.push((await chart.locator('[aria-live]').textContent())!);
  } while (heard.at(-1) !== heard.at(-2));
  const gap = heard.filter((said) => said.startsWith('Beschutte werkplaatsen, instroom: '));
  expect(gap[0]).toMatch(/^Beschutte werkplaatsen, instroom: niet gemeten\. Gedrukt als -\. Bestaat, maar is niet gemeten\./);
  const cell = figure(page).locator('tbody tr', { has: page.locator('th', { hasText: 'Beschutte werkplaatsen' }) }).locator('td').nth(1);
  expect((await cell.textContent())!.replace(/\s+/g, ' ')).toMatch(/^∅ - niet gemeten/);
  await figure(page).getByText('Meenemen').click();
  const [file] = await Promise.all([page.waitForEvent('download'), figure(page).getByRole('button', { name: 'CSV van wat je ziet' }).click()]);
  const csv = await (await file.createReadStream()).toArray().then((parts) => Buffer.concat(parts as Buffer[]).toString());
  expect(csv).toMatch(/\nBeschutte werkplaatsen,instroom,2011,inflow,PER,,L,-,tabel-5,/);
  await close();
});

test('up and down go from series to series, at the same place in each', async () => {
  const { page, close } = await open(browser(), at('/cijfers/kansengroepcombinaties/'));
  const chart = figure(page).locator('live-chart');
  await chart.locator('[tabindex="0"]').focus();
  await chart.locator('canvas').waitFor();
  const said = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    return (await chart.locator('[aria-live]').textContent())!.split(':')[0]!;
  };
  expect(await said('ArrowRight')).toBe('Geen van deze kenmerken');
  const share = await said('ArrowRight');
  expect(share).toBe('Geen van deze kenmerken, aandeel');
  // The largest of one characteristic comes next, as it is drawn.
  expect(await said('ArrowDown')).toBe('Kortgeschoold, aandeel');
  expect(await said('ArrowLeft')).toBe('Kortgeschoold');
  expect(await said('ArrowUp')).toBe('Geen van deze kenmerken');
  await close();
});
