/** The page that recognises a file, by choosing, by dropping, and without JavaScript. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = new URL('./data/controleer/', site.url).href;
const csv = readFileSync(join(site.folder, 'data/kans-op-werk/kans-op-werk.csv'));
const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

test('several files at once are told apart, aloud too, and nothing leaves the computer', async () => {
  const { page, trouble, requests, close } = await open(browser(), address);
  const before = requests.length;
  const zipped = unzipSync(readFileSync(join(site.folder, 'data/all.zip')));
  await page.getByLabel('Kies een of meer bestanden').setInputFiles([
    file('van-een-collega.csv', csv),
    file('linux.csv', csv.toString().replaceAll('\r\n', '\n')),
    file('kans-op-werk-1.0.0.csv', csv.toString().replace('19.1', '91.1')),
    file('audit.json', readFileSync(join(site.folder, 'data/audit.json'))),
    file('vakantie.csv', 'dag,weer\n1,zon\n'),
    file('SHA256SUMS', readFileSync(join(site.folder, 'data/SHA256SUMS'))),
    file('CITATION.cff', readFileSync(join(site.folder, 'CITATION.cff'))),
    file('LEESMIJ.txt', zipped['LEESMIJ.txt']!),
    file('SHA256SUMS', zipped['SHA256SUMS']!),
  ]);
  const results = page.locator('[data-verify-results] li');
  await expect.poll(() => results.count()).toBe(9);
  expect(await results.evaluateAll((items) => items.map((item) => item.getAttribute('data-verdict')))).toEqual(['same', 'lines', 'named', 'portal', 'unknown', 'portal', 'portal', 'portal', 'portal']);
  // The sign before each must not say of a strange file that it is ours.
  expect(await results.evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content.replaceAll(/[" ]/g, '')))).toEqual(['✓', '≈', '✗', '✓', '✗', '✓', '✓', '✓', '✓']);
  expect(await results.nth(0).innerText()).toMatch(/van-een-collega\.csv Dit is kans-op-werk\.csv uit versie \d+\.\d+\.\d+ van “Kans op werk van kansengroepen”, ongewijzigd\. Dat is de huidige versie\./);
  expect(await results.nth(2).innerText()).toContain('Niet van ons, of gewijzigd.');
  expect(await page.getByRole('status').filter({ hasText: 'nagekeken' }).innerText()).toBe('9 nagekeken: 6 ongewijzigd, 3 niet.');
  expect(requests.slice(before).filter((request) => !request.endsWith('/data/SHA256SUMS'))).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});

test('a dropped file is recognised', async () => {
  const { page, close } = await open(browser(), address, { until: 'load' });
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'gesleept.csv'));
    return data;
  }, csv.toString());
  // Beside the box too: a browser would open it in place of the page.
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
  await expect.poll(() => page.locator('[data-verdict=same]').count()).toBe(1);
  await close();
});

test('a file that is dragged may be dropped anywhere, and text is left alone', async () => {
  const { page, close } = await open(browser(), address, { until: 'load' });
  const isOurs = (data: string) => page.evaluate((kind) => {
    const dataTransfer = new DataTransfer();
    if (kind === 'file') dataTransfer.items.add(new File(['x'], 'x.csv'));
    else dataTransfer.setData('text/plain', 'x');
    return !document.querySelector('h1')!.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  }, data);
  expect([await isOurs('file'), await isOurs('text')]).toEqual([true, false]);
  await close();
});

test('where the browser may not compute, the page says so', async () => {
  const { page, close } = await open(browser(), 'about:blank', { until: 'load' });
  await page.addInitScript(() => Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined }));
  await page.goto(address, { waitUntil: 'load' });
  expect(await page.getByLabel('Kies een of meer bestanden').isDisabled()).toBe(true);
  expect(await page.locator('[data-verify-status]').innerText()).toContain('alleen over https');
  await close();
});

test('without JavaScript the commands and the sums are there', async () => {
  const { page, close } = await open(browser(), address, { until: 'load', javaScriptEnabled: false });
  expect(await page.locator('input[type=file]').isVisible()).toBe(false);
  const main = await page.locator('main').textContent();
  for (const command of ['sha256sum', 'shasum -a 256', 'certutil -hashfile']) expect(main).toContain(command);
  const listed = new Set(await page.locator('li[data-sum]').evaluateAll((items) => items.map((item) => item.getAttribute('data-sum'))));
  const sums = readFileSync(join(site.folder, 'data/SHA256SUMS'), 'utf8').trimEnd().split('\n').filter((line) => /  kans-op-werk\/kans-op-werk(\.en)?\.(csv|json|svg|png)$/.test(line));
  expect(sums.filter((line) => !listed.has(line.slice(0, 64)))).toEqual([]);
  await close();
});
