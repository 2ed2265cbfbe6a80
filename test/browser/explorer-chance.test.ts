/** The explorer of chances: what was chosen stands in the address, in every slot and drawing, and in the page without JavaScript. */
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = (query = '') => new URL(`verkenner/kans-op-werk/${query}`, site.url).href;

test('without JavaScript: the default pair worked out, every group in the table, and nothing to choose', async () => {
  const { page, trouble, close } = await open(browser(), address(), { javaScriptEnabled: false, until: 'load' });
  expect(await page.locator('[data-text="a.oneIn"]').innerText()).toBe('ongeveer 1 op 23 per maand');
  expect(await page.locator('[data-text="b.after12"]').innerText()).toBe('ongeveer 79\u00a0%');
  expect(await page.locator('section[aria-labelledby=alle-groepen] td a').count()).toBe(17 * 3);
  expect(await page.locator('[data-chance-form]').isVisible()).toBe(false);
  expect(trouble).toEqual([]);
  await close();
});

test('a link shows exactly what the sender saw', async () => {
  const { page, trouble, close } = await open(browser(), address('?a=Y_GE50&b=_T&jaar=2012-S1'));
  await expect.poll(() => page.locator('[data-text="a.oneIn"]').innerText()).toBe('ongeveer 1 op 32 per maand');
  expect(await page.locator('[data-text="b.oneIn"]').innerText()).toBe('ongeveer 1 op 11 per maand');
  expect(await page.locator('[data-text="b.printed"]').getAttribute('href')).toMatch(/\/cijfers\/kans-op-werk\/#cel=tabel-4:3:4$/);
  expect(await page.locator('[data-text=periodNote]').innerText()).toContain('zes maanden');
  expect(await page.locator('select[name=b]').inputValue()).toBe('_T');
  expect(trouble).toEqual([]);
  await close();
});

test('a choice by keyboard rewrites page, drawing and address; reset takes it back', async () => {
  const { page, trouble, close } = await open(browser(), address());
  const dots = () => page.locator('[data-dots=a] [data-filled]').getAttribute('d');
  const before = await dots();
  await page.locator('select[name=a]').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe('_T');
  expect(await page.locator('[data-text=lead]').innerText()).toContain('Iedereen samen: ongeveer 1 op 9');
  expect(await page.locator('[data-text=relation]').innerText()).toContain('iedereen samen');
  expect(await dots()).not.toBe(before);
  expect(await page.locator('[data-share]').innerText()).toBe(page.url());
  await page.locator('button[type=reset]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(address());
  expect(await dots()).toBe(before);
  await page.goBack();
  await expect.poll(() => page.locator('[data-text=lead]').innerText()).toContain('Iedereen samen: ongeveer 1 op 9');
  expect(await page.locator('select[name=a]').inputValue()).toBe('_T');
  expect(await dots()).not.toBe(before);
  expect(trouble).toEqual([]);
  await close();
});

test('the choice of a group twice is said, and a wrong address shows the default', async () => {
  const { page, close } = await open(browser(), address('?a=M&b=M&jaar=2010'));
  await expect.poll(() => page.locator('[data-text=relation]').innerText()).toContain('twee keer dezelfde groep');
  await page.goto(address('?a=niets&jaar=1999'));
  await expect.poll(() => page.locator('[data-text="a.oneIn"]').innerText()).toBe('ongeveer 1 op 23 per maand');
  await close();
});

test.each([320, 390])('nothing sticks out at %i pixels', async (width) => {
  const { page, close } = await open(browser(), address(), { viewport: { width, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await page.locator('.later .tablewrap').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await close();
});
