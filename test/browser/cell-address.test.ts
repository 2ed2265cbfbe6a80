/** The address of a cell, right or wrong, and the buttons that copy it. */
import { afterEach, expect, inject, test } from 'vitest';
import { open, useBrowser, type Visit } from './lib/browser.ts';

const browser = useBrowser();
let visit: Visit | undefined;
afterEach(async () => { await visit?.close(); visit = undefined; });

async function at(hash: string) {
  visit = await open(browser(), new URL(`./cijfers/werkzaamheidsgraad/${hash}`, inject('site').url).href, { permissions: ['clipboard-read', 'clipboard-write'] });
  return visit.page;
}

test.each(['#%', '#cel=%', '#cel=tabel-1:99:2', '#cel=', '#onzin'])('%s breaks nothing', async (hash) => {
  const page = await at(hash);
  expect(visit!.trouble).toEqual([]);
  expect(await page.locator('#celpaneel:popover-open').count()).toBe(0);
  const told = page.getByRole('alert');
  if (hash === '#cel=') expect(await told.innerText()).toContain('zegt niet welk cijfer');
  else if (hash.startsWith('#cel=')) expect(await told.innerText()).toContain('staat geen cijfer met het adres');
  else expect(await told.count()).toBe(0);
});

test('a panel is one entry of the history: closed by hand it leaves nothing in the address, and Back passes over it', async () => {
  const page = await at('');
  const panel = page.locator('#celpaneel:popover-open');
  const figure = (cell: string) => page.locator(`[id="cel=${cell}"] > a`);
  const hash = () => new URL(page.url()).hash;
  await page.evaluate(() => { location.hash = '#definities'; });
  for (const cell of ['tabel-1:2:4', 'tabel-1:3:4']) {
    await figure(cell).click();
    await panel.waitFor();
    expect(hash()).toBe(`#cel=${cell}`);
    await page.keyboard.press('Escape');
    await expect.poll(hash).toBe('#definities');
    expect(await panel.count()).toBe(0);
  }
  await figure('tabel-1:2:4').click();
  await panel.waitFor();
  await figure('tabel-1:2:2').click();
  await expect.poll(hash).toBe('#cel=tabel-1:2:2');
  expect(await page.locator('td.open').count()).toBe(1);
  await page.goBack();
  await expect.poll(() => panel.count()).toBe(0);
  expect(hash()).toBe('#definities');
  await page.goForward();
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(hash).toBe('#definities');
  await page.goBack();
  await expect.poll(hash).toBe('');
});

test('an address that was encoded on its way opens its panel', async () => {
  const page = await at('#cel%3Dtabel-1:2:4');
  await page.locator('#celpaneel:popover-open').waitFor();
});

test('the message goes when the address names a cell that is there', async () => {
  const page = await at('#cel=tabel-1:99:2');
  expect(await page.getByRole('alert').isVisible()).toBe(true);
  await page.evaluate(() => { location.hash = '#cel=tabel-1:2:4'; });
  await page.locator('#celpaneel:popover-open').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('an address that is not there closes the panel that was open, and leads on', async () => {
  const page = await at('#cel=tabel-1:2:4');
  const panel = page.locator('#celpaneel:popover-open');
  await panel.waitFor();
  await page.evaluate(() => { location.hash = '#cel=tabel-1:99:2'; });
  await expect.poll(() => panel.count()).toBe(0);
  const told = page.getByRole('alert');
  expect(await told.innerText()).toMatch(/^In deze versie \(\d+\.\d+\.\d+\) staat geen cijfer met het adres “tabel-1:99:2”\./);
  for (const link of await told.getByRole('link').all()) expect(await page.locator((await link.getAttribute('href'))!).count()).toBe(1);
});

test('a dataset of records says so too', async () => {
  visit = await open(browser(), new URL('./cijfers/standpunten-2021/#cel=tabel-1:2:2', inject('site').url).href);
  expect(await visit.page.getByRole('alert').innerText()).toContain('staat geen cijfer met het adres “tabel-1:2:2”');
  expect(visit.trouble).toEqual([]);
});

test('a second click on a copy button keeps its label, and is told once', async () => {
  const page = await at('#cel=tabel-1:2:4');
  const button = page.locator('#celpaneel button[data-copy]').first();
  const label = (await button.innerText()).trim();
  await button.click();
  await page.waitForTimeout(300);
  const done = (await button.innerText()).trim();
  expect(done).not.toBe(label);
  const told = page.locator('[role=status]').filter({ hasText: done });
  expect(await told.count()).toBe(1);
  await button.click();
  await page.waitForTimeout(300);
  expect((await button.innerText()).trim()).toBe(done);
  await page.waitForTimeout(2700);
  expect((await button.innerText()).trim()).toBe(label);
  expect(await told.count()).toBe(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
});

test('what does not come is said above the table, the page stays, and a second click tries again', async () => {
  const page = await at('');
  await page.route('**/herkomst/', (route) => route.abort());
  const cell = page.locator('[id="cel=tabel-1:2:4"] > a');
  await cell.click();
  const told = page.getByRole('alert');
  await told.waitFor();
  expect(await told.innerText()).toContain('kon niet geladen worden');
  expect(await told.getByRole('link').getAttribute('href')).toContain('/herkomst/');
  expect(new URL(page.url()).pathname).toBe('/cijfers/werkzaamheidsgraad/');
  await page.unroute('**/herkomst/');
  await cell.click();
  await page.locator('#celpaneel:popover-open').waitFor();
  expect(await told.count()).toBe(0);
});
