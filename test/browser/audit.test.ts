/** The page of checks: every check is on it, what does not add up comes first, and the filters count right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isApproximate, standingOf } from '../../src/model/audit.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { open, useBrowser } from './lib/browser.ts';

const DATA = join(import.meta.dirname, '../../data');
const findings = readdirSync(DATA)
  .map((name) => join(DATA, name, 'dataset.json'))
  .filter((file) => existsSync(file))
  .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as Partial<Dataset>).findings ?? []);
const count = (name: string) => findings.filter((finding) => standingOf(finding) === name).length;

const site = inject('site');
const browser = useBrowser();
const address = new URL('rekencontrole/', site.url).href;

test('every check is on the page, and in audit.json', async () => {
  const { page, close } = await open(browser(), address, { javaScriptEnabled: false, until: 'load' });
  const ids = new Set(await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id)));
  expect(findings.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  const published = (await (await fetch(new URL('data/audit.json', site.url))).json()) as { id: string; verdict: string }[];
  const brief = (all: readonly { id: string; verdict: string }[]) => all.map(({ id, verdict }) => `${id} ${verdict}`).toSorted();
  expect(brief(published)).toEqual(brief(findings));
  await close();
});

test('what does not add up comes first, each with its explanation', async () => {
  const { page, close } = await open(browser(), address, { javaScriptEnabled: false, until: 'load' });
  const first = await page.locator('main .finding').evaluateAll((all) => all.map(({ id }) => id));
  const wrong = findings.filter(({ verdict }) => verdict === 'discrepancy');
  expect(first.slice(0, wrong.length).toSorted()).toEqual(wrong.map(({ id }) => id).toSorted());
  const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toContain(`waarvan ${wrong.filter(isApproximate).length} in een bewering bij benadering`);
  expect(wrong.filter(({ explanation }) => !explanation || !text.includes(explanation.nl.replaceAll(/\s+/g, ' '))).map(({ id }) => id)).toEqual([]);
  await close();
});

test('a filter leaves the checks that fit, and says how many', async () => {
  const { page, trouble, close } = await open(browser(), address);
  const status = page.locator('[data-filter-count]');
  for (const verdict of ['discrepancy', 'definition', 'ok', 'within']) {
    await page.locator('select[name=oordeel]').selectOption(verdict);
    await expect.poll(() => status.innerText()).toMatch(new RegExp(`^${count(verdict)} `));
    expect(new URL(page.url()).searchParams.get('oordeel')).toBe(verdict);
    expect(await page.locator('section[data-oordeel]:visible').count()).toBe(1);
  }
  await page.goBack();
  await expect.poll(() => status.innerText()).toMatch(new RegExp(`^${count('ok')} `));
  await page.evaluate(() => { location.hash = '#onzin'; });
  expect(await page.getByRole('alert').innerText()).toContain('geen controle met het adres “onzin”');
  expect(trouble).toEqual([]);
  await close();
});

test('a link with a choice lands at the list, whose headings count what is left of them', async () => {
  const { page, trouble, close } = await open(browser(), `${address}?dataset=uitstroom-naar-werk`);
  const own = findings.filter(({ dataset, verdict }) => dataset === 'uitstroom-naar-werk' && verdict === 'discrepancy').length;
  expect(await page.locator('section[data-oordeel=discrepancy] h2').innerText()).toBe(`Rekenfouten ${own} van ${count('discrepancy')}`);
  await expect.poll(() => page.evaluate(() => document.querySelector('[data-filter-form]')!.getBoundingClientRect().top)).toBeLessThan(200);
  await page.getByRole('button', { name: 'Wis de filters' }).click();
  await expect.poll(() => page.locator('section[data-oordeel=discrepancy] h2').innerText()).toBe(`Rekenfouten ${count('discrepancy')}`);
  expect(trouble).toEqual([]);
  await close();
});

test('rival readings stand as such, what is certain apart from what is not, and claims that are not checked are listed', async () => {
  const { page, close } = await open(browser(), address, { javaScriptEnabled: false, until: 'load' });
  const entry = page.locator('.doubt-entry').filter({ has: page.locator('[id="uitstroom-naar-werk.to-work-of-outflow.tabel-7:21:7"]') });
  const text = await entry.innerText();
  expect(text).toMatch(/Twee lezingen, en geen van beide is zeker\.[\s\S]*De onze:[\s\S]*Die van de computer:/);
  expect(text).toContain('Dat er een fout is: zeker · Waar ze zit: waarschijnlijk · Hoe ze ontstond: onzeker');
  expect(await page.locator('#niet-nagerekend li').count()).toBeGreaterThan(20);
  await close();
});

test('a filter in a link that is not offered is named, until the next choice', async () => {
  const { page, trouble, close } = await open(browser(), `${address}?dataset=onzin`);
  const told = page.locator('[data-filter-count]');
  await expect.poll(() => told.innerText()).toContain('“onzin” (dataset)');
  await page.locator('[data-filter-form] select').first().selectOption({ index: 1 });
  expect(await told.innerText()).not.toContain('onzin');
  expect(trouble).toEqual([]);
  await close();
});
