/** What a page may weigh, compressed as a host sends it. Bytes are the same on every machine; times are not, and stand in `npm run bench`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { scriptsIn, withImports } from '../../scripts/lib/page-scripts.ts';
import { onePerTemplate, pagesIn, templateOf } from './lib/pages.ts';

const { folder } = inject('site');
const all = pagesIn(folder);
const read = (path: string) => readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
const kilobytes = (bytes: Buffer) => brotliCompressSync(bytes).length / 1024;

/** The scripts of a page, with what they import at once: what comes at a reader's first touch is not among them. */
const scriptsOf = (path: string): readonly string[] => [...withImports(scriptsIn(read(path).toString(), folder))];

/** A dataset of rows of text is one long list. */
const kindOf = (path: string): string => (templateOf(path) === '/cijfers/<id>/' && read(path).includes(' data-kind="records"') ? '/cijfers/<id>/ of records' : templateOf(path));

/** Kilobytes of a page's HTML with its styles and drawings, and of its scripts: the heaviest of its kind today, with a twentieth of the HTML and a tenth of the scripts to spare. */
const BUDGETS: Readonly<Record<string, readonly [html: number, scripts: number]>> = {
  '/': [8.5, 2.2],
  '/404.html': [5, 2.2],
  '/begrippen/': [22.5, 3.3],
  '/begrippen/<id>/': [8, 2.2],
  '/bronnen/': [6.5, 2.2],
  '/bronnen/<id>/': [12.5, 2.2],
  '/cijfers/': [12, 3.3],
  '/cijfers/<id>/': [29.5, 6.1],
  '/cijfers/<id>/ of records': [39.5, 6.1],
  '/cijfers/<id>/codeboek/': [13, 2.2],
  '/cijfers/<id>/embed/': [8.5, 3.9],
  '/cijfers/<id>/herkomst/': [14.5, 2.2],
  '/data/': [21, 3.9],
  '/data/<id>/v<version>/': [9.7, 3],
  '/data/controleer/': [7, 2.2],
  '/over/': [7.5, 2.2],
  '/privacy/': [6, 2.2],
  '/rekencontrole/': [31, 4.3],
  '/standpunten/': [31.5, 3.3],
  '/tijdlijn/': [41, 3.9],
  '/toegankelijkheid/': [6.5, 2.2],
  '/uitleg/': [7, 2.2],
  '/uitleg/<id>/': [23, 3.9],
  '/vergelijk/': [17.5, 2.8],
  '/verkenner/kans-op-werk/': [10.5, 12.1],
  '/verkenner/kansengroepen/': [12, 9.9],
  '/verkenner/programmas/': [20, 10.5],
  '/wijzigingen/': [7.5, 3.3],
  '/zoeken/': [12, 18.7],
};

/** Kilobytes of one released file on the page that knows them all: 32 random bytes and what names the file. */
const CHECKSUM = 0.047;
const checksumsIn = (path: string): number => new Set(read(path).toString().match(/\b[0-9a-f]{64}\b/g)).size;

test('every kind of page has its budget', () => {
  expect(Object.keys(BUDGETS).toSorted()).toEqual([...new Set(all.map(kindOf))].toSorted());
});

describe.each(process.env.TEST_FULL ? all : [...new Set([...onePerTemplate(all), ...heaviest()])])('%s', (path) => {
  const [html, scripts] = BUDGETS[kindOf(path)] ?? [0, 0];

  test('keeps to its bytes', () => {
    const checksums = path === '/data/controleer/' ? checksumsIn(path) * CHECKSUM : 0;
    expect(kilobytes(read(path))).toBeLessThanOrEqual(html + checksums);
    expect(scriptsOf(path).reduce((sum, file) => sum + kilobytes(readFileSync(file)), 0)).toBeLessThanOrEqual(scripts);
  });

  test('waits for no other file before it is painted', () => {
    const head = read(path).toString().split('</head>')[0]!;
    expect(head).not.toMatch(/<link[^>]* rel="stylesheet"/);
    expect([...head.matchAll(/<script[^>]* src=[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/ type="module"| defer| async/.test(tag))).toEqual([]);
  });
});

/** The longest page of each kind: the one that would break its budget first. */
function heaviest(): string[] {
  const kinds = Map.groupBy(all, kindOf);
  return [...kinds.values()].map((paths) => paths.map((path) => ({ path, length: read(path).length })).toSorted((a, b) => b.length - a.length)[0]!.path);
}
