/** The explorer of programmes: every year stands in the page, one at a time with JavaScript, and what is missing is said. */
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = (rest = '') => new URL(`verkenner/programmas/${rest}`, site.url).href;

test('without JavaScript every year can be unfolded, and a link to one opens it', async () => {
  const { page, trouble, close } = await open(browser(), address(), { javaScriptEnabled: false, until: 'load' });
  expect(await page.locator('details[data-year]').count()).toBe(await page.locator('section[aria-labelledby=wat-gedrukt] td a').count());
  expect(await page.locator('details[data-year] summary:visible').count()).toBe(await page.locator('details[data-year]').count());
  expect(await page.locator('[data-programme-form]').isVisible()).toBe(false);
  await page.locator('a[href="#INV-2010"]').click();
  await expect.poll(() => page.locator('#INV-2010').isVisible()).toBe(true);
  expect(await page.locator('#INV-2010 tr.residual b').innerText()).toBe('−132');
  expect(trouble).toEqual([]);
  await close();
});

test('one year at a time, from the address and from the form', async () => {
  const { page, trouble, close } = await open(browser(), address('?programma=AZ&jaar=2011'));
  const visible = page.locator('details[data-year] > div:visible');
  await expect.poll(() => visible.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['AZ-2011']);
  expect(await page.locator('#jaren').innerText()).toBe('Arbeidszorg, 2011');
  expect(await page.locator('#AZ-2011 tr.residual b').innerText()).toBe('0 (sluit)');
  await page.locator('select[name=jaar]').selectOption('2010');
  await expect.poll(() => visible.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['AZ-2010']);
  expect(new URL(page.url()).search).toBe('?programma=AZ&jaar=2010');
  expect(await page.locator('[data-share]').innerText()).toBe(page.url());
  await page.locator('button[type=reset]').click();
  await expect.poll(() => visible.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['SW-2011']);
  expect(page.url()).toBe(address());
  await page.goBack();
  await expect.poll(() => visible.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['AZ-2010']);
  expect(await page.locator('select[name=jaar]').inputValue()).toBe('2010');
  expect(trouble).toEqual([]);
  await close();
});

test('a year of which nothing is printed is said, not shown as zero', async () => {
  const { page, close } = await open(browser(), address('?programma=LDE&jaar=2006'));
  await expect.poll(() => page.locator('[data-said]').innerText()).toContain('niets gedrukt');
  expect(await page.locator('[data-said]').innerText()).toContain('2008, 2009, 2010 en 2011');
  expect(await page.locator('details[data-year]:visible').count()).toBe(0);
  await close();
});

test('what was not measured has a cell that says so, and no bar', async () => {
  const { page, close } = await open(browser(), address('?programma=BW&jaar=2011'));
  const inflow = page.locator('#BW-2011 tr.inflow');
  await expect.poll(() => inflow.innerText()).toContain('niet gemeten (gedrukt “-”)');
  expect(await inflow.locator('svg').count()).toBe(0);
  expect(await inflow.locator('a').getAttribute('href')).toMatch(/\/cijfers\/bereik-en-rotatie\/#cel=tabel-5:5:3$/);
  expect(await page.locator('#BW-2011 tr.residual').innerText()).toContain('niet te berekenen');
  await close();
});

test('a printed rate that does not add up leads to its check, and every figure to its cell', async () => {
  const { page, close } = await open(browser(), address('?programma=INV&jaar=2011'));
  await expect.poll(() => page.locator('#INV-2011').isVisible()).toBe(true);
  expect(await page.locator('#INV-2011 a.hl + a.doubt').first().getAttribute('href')).toContain('/rekencontrole/#uitstroom-naar-werk.to-work-of-outflow.tabel-7:16:7');
  const links = await page.locator('.printed-figure > a:first-child').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((link) => !/\/cijfers\/[\w-]+\/#cel=[\w.-]+:\d+:\d+$/.test(link))).toEqual([]);
  await close();
});

test('the overview of what is printed leads to a year by keyboard', async () => {
  const { page, close } = await open(browser(), address());
  await page.locator('a[href="#LDE-2009"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#jaren').innerText()).toBe('Lokale diensteneconomie, 2009');
  expect(new URL(page.url()).search).toBe('?programma=LDE&jaar=2009');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('jaren');
  await close();
});

test.each([320, 390])('nothing sticks out at %i pixels', async (width) => {
  const { page, close } = await open(browser(), address('?programma=INV&jaar=2010'), { viewport: { width, height: 800 } });
  await expect.poll(() => page.locator('#INV-2010').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await close();
});
