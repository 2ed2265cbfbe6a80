import { afterEach, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { open, useBrowser, type Visit } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = (path: string) => new URL(path, site.url).href;
let visit: Visit | undefined;
afterEach(async () => { await visit?.close(); });

async function at(path: string): Promise<Page> {
  visit = await open(browser(), address(path));
  return visit.page;
}

const results = (page: Page) => page.locator('li[data-result]');

test('a word finds the dataset it is about', async () => {
  const page = await at('zoeken/?q=werkzaamheidsgraad');
  await results(page).first().waitFor();
  expect(await results(page).getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))).toContain('/cijfers/werkzaamheidsgraad/');
  expect(visit!.trouble).toEqual([]);
});

test('a form of a word finds the word', async () => {
  const page = await at('zoeken/?q=werkzaamheidsgraden');
  await results(page).first().waitFor();
  expect(await page.locator('[role=status]').innerText()).not.toContain('Niets gevonden');
});

test('a printed number finds its page', async () => {
  const page = await at(`zoeken/?q=${encodeURIComponent('38,6')}`);
  await results(page).first().waitFor();
  expect(await page.locator('li[data-result=dataset]').count()).toBeGreaterThan(0);
});

test('the first thing in a result is its link, and it opens a page of the portal', async () => {
  const page = await at('zoeken/?q=sociale economie');
  await results(page).first().waitFor();
  expect(await results(page).evaluateAll((items) => items.every((item) => item.querySelector('a') === item.firstElementChild || item.firstElementChild?.querySelector('a') !== null))).toBe(true);
  await results(page).first().getByRole('link').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/zoeken/'));
  expect(await page.locator('h1').count()).toBe(1);
});

test('what is not there is said not to be there', async () => {
  const page = await at('zoeken/?q=zeppelinfabriek');
  await page.getByText('Niets gevonden').waitFor();
  expect(await results(page).count()).toBe(0);
});

test('"/" goes to the search box and Enter to the results', async () => {
  const page = await at('');
  await page.locator('body').press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.keyboard.type('rotatie');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/zoeken\/\?q=rotatie$/);
  await results(page).first().waitFor();
});

test('"/" stays a character where you type', async () => {
  const page = await at('zoeken/');
  await page.locator('main input[name=q]').focus();
  await page.keyboard.type('en/of');
  expect(await page.locator('main input[name=q]').inputValue()).toBe('en/of');
});

test('without JavaScript the page shows a way to everything', async () => {
  visit = await open(browser(), address('zoeken/'), { javaScriptEnabled: false });
  for (const list of ['/cijfers/', '/uitleg/', '/bronnen/', '/rekencontrole/']) expect(await visit.page.locator(`main a[href="${list}"]:visible`).count(), list).toBeGreaterThan(0);
});
