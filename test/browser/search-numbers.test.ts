/** Each printed number of each table, typed into the search page, brings you to its cell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { numbersOf } from '../../src/search/numbers.ts';
import type { Observation } from '../../src/model/observation.ts';
import { cellId } from '../../src/model/cell.ts';
import { open, useBrowser, type Visit } from './lib/browser.ts';
import { HIGH } from './lib/high.ts';

const DATA = join(import.meta.dirname, '../../data');
const observationsOf = (dataset: string): Observation[] => JSON.parse(readFileSync(join(DATA, dataset, 'observations.json'), 'utf8'));
const cells = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('observations.json'))
  .map((name) => name.split(/[\\/]/)[0]!)
  .flatMap((dataset) => observationsOf(dataset).map(({ asPublished, cell }) => ({ printed: asPublished, address: `/cijfers/${dataset}/#cel=${cellId(cell)}` })))
  .filter(({ printed }) => numbersOf(printed).length > 0);
const addresses = Map.groupBy(cells, ({ printed }) => printed);

const browser = useBrowser();
let visit: Visit;
beforeAll(async () => {
  visit = await open(browser(), new URL('./zoeken/?q=853', inject('site').url).href, HIGH);
  // Before its script runs, the form would load the page anew.
  await visit.page.locator('[data-search-results]:not([aria-busy]) > li[data-result]').first().waitFor();
});
afterAll(() => visit.close());

/** Types each query into the page, shows all results, and gives the status and the links. */
const searchAll = (queries: readonly string[]) => visit.page.evaluate(async (all) => {
  const part = <T extends Element>(name: string) => document.querySelector<T>(`[data-search${name}]`)!;
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const status = part('-status');
  const box = part<HTMLInputElement>('-box');
  const more = part<HTMLButtonElement>('-more');
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('li[data-result] > a')].map((link) => decodeURIComponent(link.pathname + link.hash));
  const results: { query: string; status: string; links: string[] }[] = [];
  for (const query of all) {
    status.textContent = '';
    box.value = query;
    part<HTMLFormElement>('').requestSubmit();
    while (status.textContent === '' || status.textContent.startsWith('Bezig')) await soon();
    while (!more.hidden) {
      const before = links().length;
      more.click();
      while (links().length === before) await soon();
    }
    results.push({ query, status: status.textContent, links: links() });
  }
  return results;
}, queries);

test('there are numbers in plenty', () => expect(addresses.size).toBeGreaterThan(400));

test('every printed number finds its cells', async () => {
  const results = await searchAll([...addresses.keys()]);
  const lost = results.flatMap(({ query, links }) => addresses.get(query)!.filter(({ address }) => !links.includes(address)).map(({ address }) => `${query} → ${address}`));
  expect(lost).toEqual([]);
  expect(results.filter(({ status }) => !/^\d+ gedrukte? cijfer/.test(status)).map(({ query, status }) => `${query}: ${status}`)).toEqual([]);
  expect(results.filter(({ links }) => new Set(links).size !== links.length).map(({ query }) => `${query}: a result twice`)).toEqual([]);
}, 300_000);

test.each([
  ['9,4', '/cijfers/kans-op-werk/#cel=tabel-4:3:4'],
  ['9.4', '/cijfers/kans-op-werk/#cel=tabel-4:3:4'],
  ['72,1', '/cijfers/werkzaamheidsgraad/#cel=tabel-1:2:4'],
  ['72,1 %', '/cijfers/werkzaamheidsgraad/#cel=tabel-1:2:4'],
  ['3 269', '/cijfers/uitstroom-naar-werk/#cel=tabel-7:3:3'],
  ['3269', '/cijfers/uitstroom-naar-werk/#cel=tabel-7:3:3'],
  ['3.269', '/cijfers/uitstroom-naar-werk/#cel=tabel-7:3:3'],
  ['+52%', '/cijfers/werkzoekenden-kansengroepen/#cel=tabel-2:6:2'],
  ['46.436', '/cijfers/werkzoekenden-kansengroepen/#cel=tabel-2:3:2'],
  ['853', '/cijfers/bereik-en-rotatie/#cel=tabel-5:4:3'],
  ['72,1 in 2010', '/cijfers/werkzaamheidsgraad/#cel=tabel-1:2:4'],
])('%s finds %s, and it is the first result', async (query, address) => {
  const [found] = await searchAll([query]);
  expect(found!.links[0]).toBe(address);
});

test('a number that nobody printed is not found', async () => {
  const [found] = await searchAll(['987654,3']);
  expect(found).toMatchObject({ links: [], status: expect.stringMatching(/^Niets gevonden/) });
});

test('a part of a whole finds pages too: beside the figures that are it, or instead of them', async () => {
  const found = await searchAll(['helft vrouwen', '1/7']);
  for (const { query, links } of found) expect(links.filter((link) => !link.includes('#cel=')), query).not.toEqual([]);
  expect(found.map(({ status }) => /gedrukte? cijfer/.test(status))).toEqual([true, false]);
});

test.each([['479'], ['639']])('%s finds the two totals that we corrected, with what is printed and what is right', async (query) => {
  const [found] = await searchAll([query]);
  const totals = ['/cijfers/vacatures-naar-beroep/#cel=invoegbedrijven:13:2', '/cijfers/vacatures-naar-soort/#cel=invoegbedrijven:10:2'];
  expect(found!.links).toEqual(expect.arrayContaining(totals));
  const { page } = visit;
  for (const total of totals) expect(await page.locator('li[data-result=figure]', { has: page.locator(`a[href$="${total}"]`) }).locator('.wrong').innerText()).toBe('≠ rekenfout: gedrukt 479, juist 639');
  expect(await page.locator('li[data-result=figure] .wrong').count()).toBe(2);
});

test('what a box suggests for a corrected number says so too', async () => {
  const { page, close } = await open(browser(), new URL('./over/', inject('site').url).href);
  await page.locator('header input[type=search]').pressSequentially('639');
  await expect.poll(() => page.locator('[data-suggestion=figure]', { hasText: '≠ rekenfout: gedrukt 479, juist 639' }).count()).toBe(2);
  await close();
});

test('the address of a result opens the panel of its cell', async () => {
  await searchAll(['853']);
  const page = visit.page;
  expect(await page.locator('li[data-result=figure] > a').first().innerText()).toMatch(/853\s+.*\p{L}{4}/u);
  await page.locator('li[data-result=figure] a').first().click();
  await page.locator('#celpaneel:popover-open').waitFor();
  expect(await page.locator('[data-panel=printed]').innerText()).toBe('853');
  expect(visit.trouble).toEqual([]);
});
