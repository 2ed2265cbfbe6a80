/** From any number one step leads to where it was printed, how it was read and how to quote it: by mouse, by keyboard, without JavaScript. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { open, useBrowser, type Visit } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
let visit: Visit | undefined;
afterEach(async () => { await visit?.close(); visit = undefined; });

async function at(path: string, options: Parameters<typeof open>[2] = {}) {
  visit = await open(browser(), new URL(path, site.url).href, { permissions: ['clipboard-read', 'clipboard-write'], until: 'load', ...options });
  return visit.page;
}
const ROUNDED = 'cijfers/uitstroom-naar-werk/#cel=tabel-7:6:8';
const CORRECTED = 'cijfers/vacatures-naar-soort/#cel=invoegbedrijven:10:2';
const STOCK = 'cijfers/bereik-en-rotatie/#cel=tabel-5:5:2';

async function checksumOf(file: string): Promise<string> {
  return createHash('sha256').update(new Uint8Array(await (await fetch(new URL(file, site.url))).arrayBuffer())).digest('hex');
}

test('a link to a cell shows row and column as printed, each step to the value, and the checksum of the transcription', async () => {
  const page = await at(STOCK);
  const panel = page.locator('#celpaneel:popover-open');
  await panel.waitFor();
  expect(await panel.locator('[data-panel=printed]').innerText()).toBe('15.955');
  const where = await panel.locator('dd:has([data-panel=where])').innerText();
  expect(where).toContain('Tabel 5');
  expect(where).toContain('rij “Beschutte werkplaatsen*”, kolom “31/12/2010 (n)”');
  await panel.getByText('Van druk naar waarde, overschrijving').click();
  expect(await panel.locator('[data-panel=steps]').innerText()).toBe('15.955 → 15955 (teken tussen duizendtallen weg)');
  expect(await panel.locator('[data-panel=transcription] code').innerText()).toBe(await checksumOf('data/bereik-en-rotatie/published/tabel-5.csv'));
  expect(visit!.trouble).toEqual([]);
});

test('where it is printed comes first, in sight without scrolling', async () => {
  const page = await at(STOCK, { viewport: { width: 390, height: 740 } });
  const panel = page.locator('#celpaneel:popover-open');
  await panel.waitFor();
  expect(await panel.locator('dt').first().innerText()).toBe('Waar gedrukt');
  const [place, frame] = [await panel.locator('[data-panel=place]').boundingBox(), await panel.boundingBox()];
  expect(place!.y + place!.height).toBeLessThan(frame!.y + frame!.height);
  // Its figure stays in sight above it, and Back closes it.
  await page.keyboard.press('Escape');
  const figure = page.locator('[id="cel=tabel-5:8:2"]');
  await figure.evaluate((cell) => cell.scrollIntoView({ block: 'end' }));
  await figure.locator('> a').click();
  await panel.waitFor();
  const [cell, over] = [await figure.boundingBox(), await panel.boundingBox()];
  expect(cell!.y).toBeGreaterThan(0);
  expect(cell!.y + cell!.height).toBeLessThanOrEqual(over!.y);
  await page.goBack();
  await expect.poll(() => panel.count()).toBe(0);
  expect(new URL(page.url()).hash).toBe('');
});

test('a corrected figure shows print and correction, with reason and status, in panel, row, sentence and finding', async () => {
  const page = await at(CORRECTED);
  const panel = page.locator('#celpaneel:popover-open');
  await panel.waitFor();
  expect(await panel.locator('[data-panel=printed]').innerText()).toBe('479');
  const rest = (await page.locator('[id="bron=invoegbedrijven:10:2"], #wat-klopt-niet').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
  const told = [await panel.locator('[data-panel=correction]').innerText(), ...rest].map((text) => text.replace(/\s+/g, ' '));
  expect(told).toHaveLength(3);
  for (const text of told) expect(text).toMatch(/Gedrukt staat 479, juist is 639\. ?Reden: De rijen tellen samen op tot 639\..*Status: door ons verbeterd, niet bevestigd door de uitgever, sinds versie/);
  expect(await panel.locator('[data-panel=sentence]').innerText()).toMatch(/: 639\sarbeidsplaatsen \(gedrukt: 479; verbeterd door Maatwerk in cijfers\)\. Bron: /);
  expect(rest.join(' ')).toContain('laten we staan; bij 1 getal geven we er de verbetering naast');
  await page.evaluate(() => { location.hash = '#cel=invoegbedrijven:2:2'; });
  await expect.poll(() => panel.locator('[data-panel=printed]').innerText()).not.toBe('479');
  expect(await panel.locator('[data-panel-if=correction]').isVisible()).toBe(false);
});

test('the panel names each check that fails with the figure, and what we suspect, as the sentence does', async () => {
  const page = await at('cijfers/uitstroom-naar-werk/#cel=tabel-7:19:3');
  const checks = page.locator('#celpaneel:popover-open [data-panel=checks]');
  await checks.waitFor();
  const told = (await checks.innerText()).replace(/\s+/g, ' ');
  for (const part of ['mag hoogstens 1.366 zijn', 'verwisseld met 1.191', 'gedrukt 25,7 %; uit 306 / 1.731 × 100 volgt 17,7 %', 'telt mee in 5 controles, waarvan er 2 niet kloppen']) expect(told).toContain(part);
  expect(await page.locator('[data-panel=sentence]').innerText()).toContain('verwisseld met 1.191');
});

test('by keyboard: Enter on a figure opens the panel, which stands right behind it for the Tab key; Escape closes it and returns to the figure', async () => {
  const page = await at('cijfers/bereik-en-rotatie/');
  const figure = page.locator('[id="cel=tabel-5:5:2"] > a');
  await figure.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('#celpaneel:popover-open');
  await panel.waitFor();
  const focus = () => page.evaluate(() => (document.activeElement!.closest('#celpaneel') ? 'panel' : (document.activeElement!.closest('td')?.id ?? 'elsewhere')));
  await page.keyboard.press('Shift+Tab');
  expect(await focus()).toBe('cel=tabel-5:5:2');
  await page.keyboard.press('Tab');
  const walk: string[] = [];
  for (let at = await focus(); at === 'panel'; at = await focus()) {
    walk.push(await page.evaluate(() => document.activeElement!.outerHTML));
    await page.keyboard.press('Tab');
  }
  expect(walk[0]).toContain('class="close"');
  expect(walk.at(-1)).toContain('<summary');
  // On from the figure, in the order of the page.
  expect(await page.locator('[id="cel=tabel-5:5:2"]').evaluate((cell) => cell.compareDocumentPosition(document.activeElement!))).toBe(4);
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await focus()).toBe('panel');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.count()).toBe(0);
  await expect.poll(focus).toBe('cel=tabel-5:5:2');
});

test('without JavaScript a figure leads to the same lines, and from there back', async () => {
  const page = await at('cijfers/bereik-en-rotatie/', { javaScriptEnabled: false });
  await page.locator('[id="cel=tabel-5:5:2"] > a').click();
  await page.locator('[id="bron=tabel-5:5:2"]:target').waitFor();
  const row = (await page.locator('[id="bron=tabel-5:5:2"]').textContent())!.replace(/\s+/g, ' ');
  expect(row).toContain('rij “Beschutte werkplaatsen*”, kolom “31/12/2010 (n)”');
  expect(row).toContain('15.955 → 15955 (teken tussen duizendtallen weg)');
  expect(await page.locator('#herkomst caption').first().textContent()).toContain(await checksumOf('data/bereik-en-rotatie/published/tabel-5.csv'));
  await page.locator('[id="bron=tabel-5:5:2"] th a').click();
  await page.locator('[id="cel=tabel-5:5:2"]:target').waitFor();
});

describe('the sentence to quote', () => {
  test('says what is printed and what follows, with source, version and link; in English on request', async () => {
    const page = await at(ROUNDED);
    const quote = page.locator('[data-panel=sentence]');
    await quote.waitFor();
    expect(await quote.innerText()).toMatch(/3,0\s%.*volgens de gedrukte tabel; herberekend: 2,9\s% \(de fout zit waarschijnlijk in dit getal\)\..* Bron: Vlaams Parlement, Beleidsbrief.*, \[2012\], Tabel 7; via .*versie \d+\.\d+\.\d+, \S+#cel=tabel-7:6:8 \(vaste kopie van de versie: \S+\/data\/uitstroom-naar-werk\/v\d+\.\d+\.\d+\/#cel=tabel-7:6:8\)$/);
    await page.getByRole('button', { name: 'In het Engels' }).click();
    await expect.poll(() => quote.innerText()).toMatch(/3\.0.*according to the printed table.*2\.9.*probably in this number.*Source: .*version/);
    expect(await quote.getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'In het Engels' }).click();
    await expect.poll(() => quote.getAttribute('lang')).toBe('nl');
    expect(visit!.trouble).toEqual([]);
  });

  test('goes along as BibTeX and RIS, to copy and to keep', async () => {
    const page = await at(ROUNDED);
    await page.getByText('BibTeX en RIS').click();
    await page.getByRole('button', { name: 'Kopieer RIS' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^TY {2}- DATA\r?\nTI {2}- .*[\s\S]*UR {2}- \S+#cel=tabel-7:6:8\r?\n[\s\S]*ER {2}- /);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download .bib' }).click()]);
    expect(file.suggestedFilename()).toBe('uitstroom-naar-werk-tabel-7-6-8.bib');
    expect(visit!.trouble).toEqual([]);
  });

  test('says that there is no number, and why', async () => {
    const page = await at('cijfers/werkzaamheidsgraad/#cel=tabel-1:8:2');
    await expect.poll(() => page.locator('[data-panel=sentence]').innerText()).toContain('geen getal; in de bron staat “n.b.” (niet beschikbaar)');
  });
});

test.each([
  ['werkzaamheidsgraad', '…', 'niet beschikbaar'],
  ['bereik-en-rotatie', '∅', 'niet gemeten'],
  ['managementtools', '×', 'niet van toepassing'],
  ['hoorzitting-2021', '?', 'niet leesbaar'],
])('a gap in %s has its sign and word in the table and below it', async (id, glyph, word) => {
  const page = await at(`cijfers/${id}/`, { javaScriptEnabled: false });
  const signs = page.locator('.printed td .gap');
  expect(await signs.first().innerText()).toBe(glyph);
  expect(await signs.first().getAttribute('aria-label')).toBe(word);
  expect(await page.locator('.printed .legend').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining(`${glyph} ${word}`)]));
});

test.each(['cijfers/werkzaamheidsgraad/', 'uitleg/kansengroepen/'])('a point of the chart on /%s leads to its cell, by keyboard', async (path) => {
  const page = await at(path, { until: 'networkidle' });
  await page.locator('live-chart .surface').first().focus();
  await page.locator('live-chart[data-live]').first().waitFor();
  await page.keyboard.press('ArrowRight');
  const said = await page.locator('live-chart [aria-live]').first().textContent();
  await page.keyboard.press('Enter');
  await page.locator('#celpaneel:popover-open').waitFor();
  expect(await page.locator('td.open').count()).toBe(1);
  if (!path.startsWith('cijfers/')) return;
  // Back where the reader was: at the same point.
  await page.keyboard.press('Escape');
  await page.locator('live-chart .surface:focus').first().waitFor();
  await page.locator('live-chart .tip:visible').first().waitFor();
  expect(await page.locator('live-chart [aria-live]').first().textContent()).toBe(said);
});

/** The first figure of a page, and where its link leads. */
test.each([
  ['', 'main a[href*="#cel="]'],
  ['uitleg/doorstroom-en-uitstroom/', 'main a[href*="#cel="]'],
  ['verkenner/kans-op-werk/', 'main a[href*="#cel="]'],
  ['rekencontrole/', 'main .top a[href*="#cel="]'],
])('a figure on /%s leads to its cell in one step', async (path, figure) => {
  const page = await at(path);
  await page.locator(figure).first().click();
  await page.locator('#celpaneel:popover-open').waitFor();
  expect(await page.locator('td.open').count()).toBe(1);
});
