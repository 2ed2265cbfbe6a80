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

/** The results that are shown, once they are; never what only comes close. */
async function search(query: string) {
  const page = await at(`zoeken/?q=${encodeURIComponent(query)}`);
  await results(page).first().waitFor();
  expect(await page.locator('[data-search-status]').innerText()).toMatch(/^\d+ .*gevonden$/);
  return results(page).evaluateAll((items) => items.map((item) => ({ kind: (item as HTMLElement).dataset.result!, path: item.querySelector('a')!.pathname })));
}

test('a word finds the dataset it is about', async () => {
  expect((await search('werkzaamheidsgraad')).map(({ path }) => path)).toContain('/cijfers/werkzaamheidsgraad/');
  expect(visit!.trouble).toEqual([]);
});

test('a form of a word finds the word', async () => {
  expect((await search('werkzaamheidsgraden')).map(({ path }) => path)).toContain('/cijfers/werkzaamheidsgraad/');
});

test.each(['maatwerk', 'wat is maatwerk', 'lokale diensteneconomie', 'sociale werkplaatsen', 'Wat is sociale economie?'])('what explains and shows "%s" comes before sources and lists', async (query) => {
  const found = await search(query);
  expect(found.slice(0, 3).map(({ kind }) => kind).filter((kind) => !['explainer', 'term', 'dataset'].includes(kind))).toEqual([]);
  expect(found.slice(0, 3).map(({ kind }) => kind)).toContain('explainer');
  const later = found.findIndex(({ kind, path }) => kind === 'source' || ['/', '/cijfers/', '/bronnen/', '/uitleg/', '/data/'].includes(path));
  expect(found.slice(later === -1 ? found.length : later).filter(({ kind }) => kind === 'explainer')).toEqual([]);
});

test.each(['fout', 'rekenfout', 'rekenfouten'])('"%s" finds the arithmetic check first', async (query) => {
  expect((await search(query))[0]!.path).toBe('/rekencontrole/');
});

test.each([
  ['ouderen', 'werkzaamheidsgraad'],
  ['50-plus', 'werkzaamheidsgraad'],
  ['boven de 50', 'werkzaamheidsgraad'],
  ['gehandicapten', 'profiel-toegeleiden-2005'],
  ['handicap', 'kans-op-werk'],
  ['laagopgeleid', 'kans-op-werk'],
  ['lager opgeleid', 'kans-op-werk'],
  ['migranten', 'werkzaamheidsgraad'],
  ['migratieachtergrond', 'kans-op-werk'],
  ['allochtonen', 'werkzaamheidsgraad'],
  ['werkloos', 'langdurig-werkzoekenden'],
  ['sociale werkplaats', 'tewerkstelling-2005'],
  ['dienstencheque', 'gesubsidieerde-vte'],
  ['IBO', 'uitstroom-naar-werk'],
])('people who say "%s" find %s', async (query, dataset) => {
  const found = [...(await search(query))];
  const more = visit!.page.locator('[data-search-more]');
  while (await more.isVisible()) {
    const before = await results(visit!.page).count();
    await more.click();
    await visit!.page.waitForFunction((count) => document.querySelectorAll('li[data-result]').length > count, before);
  }
  found.push(...(await results(visit!.page).evaluateAll((items) => items.map((item) => ({ kind: '', path: item.querySelector('a')!.pathname })))));
  expect(found.map(({ path }) => path)).toContain(`/cijfers/${dataset}/`);
});

test('"Toon meer" twice at once shows each result once, and moves to the first new one', async () => {
  const found = await search('sociale economie');
  expect(found).toHaveLength(10);
  const page = visit!.page;
  await page.locator('[data-search-more]').evaluate((more: HTMLElement) => { more.click(); more.click(); });
  await page.waitForFunction(() => document.querySelectorAll('li[data-result]').length > 10);
  await page.waitForTimeout(200);
  const links = await results(page).locator('> a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(20);
  expect(new Set(links).size).toBe(20);
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(links[10]);
});

test('results that do not load are said not to, and can be asked for again', async () => {
  await search('sociale economie');
  const page = visit!.page;
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await page.locator('[data-search-more]').click();
  await page.getByText('De volgende resultaten laden niet').waitFor();
  expect(await results(page).count()).toBe(10);
  expect(await page.locator('[data-search-more]').isVisible()).toBe(true);
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
