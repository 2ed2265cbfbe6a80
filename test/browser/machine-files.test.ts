/** The files that programs start from, in the built site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { datasetPages, pagesIn } from './lib/pages.ts';

interface Index {
  readonly datasets: readonly { readonly id: string; readonly page: string; readonly files: readonly { readonly path: string; readonly url: string; readonly bytes: number; readonly sha256: string }[] }[];
}
interface Described {
  readonly '@type': string;
  readonly distribution: readonly { readonly contentUrl: string; readonly sha256: string; readonly contentSize: string }[];
  readonly dataset: readonly { readonly url: string }[];
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe.each(['site', 'moved'] as const)('the %s', (name) => {
  const { folder, address, url } = inject(name);
  const pages = pagesIn(folder);
  const jsonLd = (path: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(folder, `${path}index.html`))![1]!) as Described;

  test('index.json lists every dataset, and each file as it is served', () => {
    const { datasets } = JSON.parse(read(folder, 'data/index.json')) as Index;
    expect(datasets.map(({ page }) => page).toSorted()).toEqual(datasetPages(pages).map((path) => `${address}${path.slice(1)}`).toSorted());
    for (const { path, url: told, bytes, sha256: sum } of datasets.flatMap(({ files }) => files)) {
      expect(told).toBe(`${address}data/${path}`);
      expect([readFileSync(join(folder, 'data', path)).length, sha256(join(folder, 'data', path))], path).toEqual([bytes, sum]);
    }
  });

  test('each dataset page tells search engines its files, and the catalogue its datasets', () => {
    for (const path of datasetPages(pages)) {
      const { distribution, ...dataset } = jsonLd(path);
      expect(dataset['@type']).toBe('Dataset');
      expect(distribution.length, path).toBeGreaterThan(2);
      for (const file of distribution) expect(sha256(join(folder, file.contentUrl.slice(address.length))), file.contentUrl).toBe(file.sha256);
    }
    expect(jsonLd('/cijfers/').dataset.map(({ url }) => url).toSorted()).toEqual(datasetPages(pages).map((path) => `${address}${path.slice(1)}`).toSorted());
  });

  test('the sitemap lists every page that wants to be found, with the date of its content', () => {
    const listed = [...read(folder, 'sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc><lastmod>([\d-]+)T/g)].map(([, loc, date]) => `${loc} ${date}`);
    const wanted = pages.flatMap((path) => {
      const html = read(folder, path.endsWith('/') ? `${path}index.html` : path);
      const date = /<meta name="dcterms.modified" content="([\d-]+)"/.exec(html)?.[1];
      return html.includes('content="noindex"') ? [] : [`${address}${path.slice(1)} ${date}`];
    });
    expect(listed.toSorted()).toEqual(wanted.toSorted());
    expect(read(folder, 'sitemap-index.xml')).toContain(`${address}sitemap-0.xml`);
    expect(read(folder, 'robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml`);
  });

  test.each(['CITATION.cff', '.well-known/security.txt', 'robots.txt', 'data/sources.json'])('answers at %s, where others look for it', async (path) => {
    expect((await fetch(new URL(path, url))).status).toBe(200);
  });
});
