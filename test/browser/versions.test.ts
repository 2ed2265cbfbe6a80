/** Versions, corrections and changes as readers meet them, and the files that keep them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { byVersion } from '../../src/model/revision.ts';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const moved = inject('moved');
const browser = useBrowser();
const address = (path: string) => new URL(`.${path}`, site.url).href;
const html = (path: string) => readFileSync(join(site.folder, path, 'index.html'), 'utf8');
const text = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const shaOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const sums = (folder: string) => readFileSync(join(folder, 'data/SHA256SUMS'), 'utf8').trimEnd().split('\n').map((line) => line.split('  ') as [string, string]);
const ids = readdirSync(join(site.folder, 'cijfers'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const releases = ids.flatMap((id) => (existsSync(`data/${id}/releases`) ? readdirSync(`data/${id}/releases`) : []).map((version) => ({ id, version })));

describe('the files', () => {
  test.each(['site', 'moved'] as const)('of the %s have the checksums that SHA256SUMS gives, and none is left out', (name) => {
    const { folder } = inject(name);
    const listed = sums(folder);
    expect(listed.filter(([sum, file]) => shaOf(join(folder, 'data', file)) !== sum)).toEqual([]);
    const there = readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.html') && entry.name !== 'SHA256SUMS').map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'data').length + 1).replaceAll('\\', '/'));
    expect(listed.map(([, file]) => file)).toEqual(there.toSorted());
  });

  test('of a version are served as they are kept, the same wherever the portal stands', () => {
    expect(releases).not.toEqual([]);
    for (const { id, version } of releases) {
      const kept = `data/${id}/releases/${version}`;
      for (const name of readdirSync(kept)) {
        for (const { folder } of [site, moved]) expect(shaOf(join(folder, `data/${id}/v${version}`, name)), `${id} ${name}`).toBe(shaOf(join(kept, name)));
      }
    }
  });

  test('that are kept are the same bytes under any address', () => {
    for (const { id, version } of releases) {
      for (const name of readdirSync(`data/${id}/releases/${version}`)) expect(shaOf(join(site.folder, 'data', id, name)), `${id} ${name}`).toBe(shaOf(join(moved.folder, 'data', id, name)));
    }
  });

  test('build.json names commit, lock file, tools, sources and versions, and each page footer leads to it', () => {
    const facts = JSON.parse(text('data/build.json'));
    expect(facts.lock_file.sha256).toBe(shaOf('package-lock.json'));
    expect(facts.tools).toMatchObject({ node: process.versions.node, astro: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(facts.sources.every(({ copy_sha256: sum }: { copy_sha256: string }) => /^[0-9a-f]{64}$/.test(sum))).toBe(true);
    expect(facts.datasets.map(({ id }: { id: string }) => id)).toEqual(ids.toSorted());
    for (const { path, sha256 } of facts.datasets.flatMap((one: { transcriptions: { path: string; sha256: string }[] }) => one.transcriptions)) expect(sha256, path).toBe(shaOf(path));
    expect(html('/')).toContain('href="/data/build.json"');
  });

  test('the feed is found from every page and leads to places that exist', () => {
    expect(html('/over/')).toMatch(/<link rel="alternate" type="application\/atom\+xml" href="\/data\/feed\.atom"/);
    const links = [...text('data/feed.atom').matchAll(/<link href="([^"]+)"/g)].map((match) => new URL(match[1]!));
    expect(links.length).toBeGreaterThan(ids.length);
    expect(links.filter(({ pathname, hash }) => !html(pathname).includes(`id="${hash.slice(1)}"`)).map(String)).toEqual([]);
  });
});

describe('a dataset page', () => {
  test.each(ids)('%s leads to each of its versions, whose page has files, checksums and a citation', (id) => {
    const markup = html(`/cijfers/${id}/`);
    const own = releases.filter((one) => one.id === id);
    expect(own).not.toEqual([]);
    for (const { version } of own) {
      expect(markup).toContain(`href="/data/${id}/v${version}/"`);
      const page = html(`/data/${id}/v${version}/`);
      expect(page).toContain(`href="/data/${id}/v${version}/${id}.csv" download="${id}-${version}.csv"`);
      expect(page).toContain(shaOf(`data/${id}/releases/${version}/${id}.csv`));
      expect(page).toMatch(new RegExp(`\\(versie ${version}\\) \\[Dataset\\]\\..* ${site.address}data/${id}/v${version}/`));
    }
  });

  test('says what a version brought, and leads to the page that gives its citation and its picture to copy', async () => {
    const { page, trouble, close } = await open(browser(), address('/cijfers/kans-op-werk/'), { permissions: ['clipboard-read', 'clipboard-write'] });
    const versions = page.locator('#versies');
    expect(await versions.innerText()).toContain('Geen cel gewijzigd sinds versie 1.0.0');
    expect(await versions.getByRole('link', { name: 'Toon elk verschil' }).getAttribute('href')).toBe('/data/kans-op-werk/v1.0.1/#verschillen');
    await versions.getByRole('link', { name: 'Versie 1.0.1' }).click();
    await page.waitForURL('**/v1.0.1/');
    await page.getByRole('button', { name: 'Kopieer verwijzing' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/Kans op werk van kansengroepen \(versie 1\.0\.1\) .* \S+\/data\/kans-op-werk\/v1\.0\.1\//);
    const code = await page.locator('#beeld code').textContent();
    const picture = /<img src="([^"]+)" alt="[^"]+" width="(\d+)" height="(\d+)"/.exec(code!)!;
    const answer = await fetch(picture[1]!.replace(site.address, site.url));
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
    expect(await answer.text()).toContain(`width="${picture[2]}" height="${picture[3]}"`);
    expect(trouble).toEqual([]);
    await close();
  });

  test('leads to the page of a version, which shows each difference', () => {
    const differences = html('/data/kans-op-werk/v1.0.1/').split('id="verschillen"')[1]!;
    expect(differences).toMatch(/href="\/cijfers\/kans-op-werk\/#cel=tabel-4:[^>]*>[^<]*<\/a><\/th>\s*<td[^>]*>audit<\/td>\s*<td[^>]*>niet nagerekend<\/td>\s*<td[^>]*>Klopt<\/td>/);
  });

  test('tells of a corrected number above everything, the printed one beside it', async () => {
    const { page, close } = await open(browser(), address('/cijfers/vacatures-naar-soort/'), { until: 'load', javaScriptEnabled: false });
    const banner = page.getByRole('region', { name: 'Verbeterd getal' });
    expect(await banner.innerText()).toMatch(/gedrukt 479, juist 639/);
    const link = await banner.getByRole('link').first().getAttribute('href');
    expect(await page.locator(`[id="${link!.split('#cel=')[1]}"], [id="cel=${link!.split('#cel=')[1]}"]`).innerText()).toContain('479');
    expect(text('data/vacatures-naar-soort/vacatures-naar-soort.csv')).toMatch(/corrected_value\r\n[\s\S]*,479,invoegbedrijven,10:2,discrepancy,639,639\r\n/);
    await close();
  });
});

describe('two versions of one dataset', () => {
  test('an old one says that there is a newer, the new one what changed, each with its own bytes and its corrections', async () => {
    const old = html('/data/vacatures-naar-soort/v1.0.0/');
    const { version: newest } = releases.filter(({ id }) => id === 'vacatures-naar-soort').toSorted((a, b) => byVersion(a.version, b.version)).at(-1)!;
    expect(old).toContain(`Er is een nieuwere versie: ${newest}.`);
    for (const page of [old, html('/data/vacatures-naar-soort/v1.0.1/')]) expect(page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toMatch(/Verbeterd getal .*gedrukt 479, juist 639/);
    expect(html('/data/vacatures-naar-soort/v1.0.1/')).toContain('Geen cel gewijzigd sinds versie 1.0.0');
    const csv = (version: string) => text(`data/vacatures-naar-soort/v${version}/vacatures-naar-soort.csv`);
    expect(csv('1.0.0')).not.toBe(csv('1.0.1'));
    expect(csv(newest)).toBe(text('data/vacatures-naar-soort/vacatures-naar-soort.csv'));
  });

  test('a link to a figure of the old one shows it as it was: printed, its value, its row in the file', async () => {
    const { page, trouble, close } = await open(browser(), address('/data/vacatures-naar-soort/v1.0.0/#cel=invoegbedrijven:10:2'), { until: 'load' });
    const row = page.locator('tr:target');
    const cells = await row.locator('td').allInnerTexts();
    const lines = text('data/vacatures-naar-soort/v1.0.0/vacatures-naar-soort.csv').split('\r\n');
    expect(lines[Number(cells[2]) - 1]).toContain(',479,invoegbedrijven,10:2,');
    expect(cells.slice(0, 2).map((cell) => cell.replace(/\s+/g, ' '))).toEqual(['479', '479 verbeterd: 639']);
    expect(await row.locator('th').innerText()).toContain('2005');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.evaluate(() => { location.hash = '#cel=tabel-1:1:1'; });
    expect(await page.getByRole('alert').innerText()).toContain('In versie 1.0.0 staat niets met het adres “tabel-1:1:1”');
    expect(trouble).toEqual([]);
    await close();
  });

  test('a file of the old one is recognised as such', async () => {
    const { page, close } = await open(browser(), address('/data/controleer/'), { until: 'load' });
    await page.getByLabel('Kies een of meer bestanden').setInputFiles({ name: 'oud.csv', mimeType: 'text/csv', buffer: readFileSync('data/kans-op-werk/releases/1.0.0/kans-op-werk.csv') });
    await expect.poll(() => page.locator('[data-verdict=older]').innerText()).toContain('uit versie 1.0.0 van “Kans op werk van kansengroepen”, ongewijzigd. Er is intussen een nieuwere versie.');
    await close();
  });
});

describe('/wijzigingen/', () => {
  test('tells what changed, and of one dataset when asked', async () => {
    const { page, trouble, close } = await open(browser(), address('/wijzigingen/'));
    const items = page.locator('[data-filter-item]:visible');
    const all = await items.count();
    await page.getByLabel('Dataset').selectOption('vacatures-naar-beroep');
    expect(await items.count()).toBeLessThan(all);
    expect(await page.locator('main').innerText()).toMatch(/479\s+Juist 639/);
    expect(new URL(page.url()).search).toBe('?dataset=vacatures-naar-beroep');
    await page.getByRole('button', { name: 'Wis de filter' }).click();
    await expect.poll(() => items.count()).toBe(all);
    expect(trouble).toEqual([]);
    await close();
  });

  test('has each correction of corrections.json under its own address', () => {
    const log = JSON.parse(text('data/corrections.json')) as { id: string }[];
    expect(log.filter(({ id }) => !html('/wijzigingen/').includes(`id="${id}"`))).toEqual([]);
  });
});
