/** What a page may weigh, compressed as a host sends it. Bytes are the same on every machine; times are not, and stand in `npm run bench`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { scriptsIn, withImports } from '../../scripts/lib/page-scripts.ts';
import { kindOf, longestPerKind, onePerKind, pagesIn } from './lib/pages.ts';

const { folder } = inject('site');
const all = pagesIn(folder);
const read = (path: string) => readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
const kilobytes = (bytes: Buffer) => brotliCompressSync(bytes).length / 1024;

/** Many pages load the same scripts. */
const known = new Map<string, number>();
function scriptKilobytes(file: string): number {
  const size = known.get(file) ?? kilobytes(readFileSync(file));
  known.set(file, size);
  return size;
}

/** The scripts of a page, with what they import at once: what comes at a reader's first touch is not among them. */
const scriptsOf = (path: string): readonly string[] => [...withImports(scriptsIn(read(path).toString(), folder))];

const kind = (path: string): string => kindOf(folder, path);

/** Kilobytes of a page's HTML with its styles and drawings, and of its scripts: the heaviest of its kind today, with a twentieth of the HTML and a tenth of the scripts to spare. */
const BUDGETS: Readonly<Record<string, readonly [html: number, scripts: number]>> = {
  '/': [7.3, 1],
  '/404.html': [3.9, 1],
  '/begrippen/': [21.1, 2.9],
  '/begrippen/<id>/': [6.9, 1],
  '/bronnen/': [5.2, 1],
  '/bronnen/<id>/': [11.1, 1],
  '/cijfers/': [10.8, 2.9],
  '/cijfers/<id>/': [25.1, 3.7],
  '/cijfers/<id>/ of records': [36.7, 5],
  '/cijfers/<id>/codeboek/': [13.6, 1.5],
  '/cijfers/<id>/embed/': [7, 3.9],
  '/cijfers/<id>/herkomst/': [13.8, 1],
  '/data/': [20.1, 3],
  '/data/<id>/v<version>/': [9.5, 2.3],
  '/data/<id>/v<version>/ of records': [4.8, 2.3],
  '/data/controleer/': [6.5, 2.5],
  '/over/': [8.9, 1],
  '/privacy/': [4.7, 1],
  '/rekencontrole/': [30.5, 3],
  '/standpunten/': [29.9, 2.9],
  '/tijdlijn/': [39.5, 3],
  '/toegankelijkheid/': [5.1, 1],
  '/uitleg/': [5.6, 1],
  '/uitleg/<id>/': [20.7, 2.4],
  '/vergelijk/': [15.3, 2.2],
  '/verkenner/kans-op-werk/': [9.5, 10.9],
  '/verkenner/kansengroepen/': [11.4, 8.8],
  '/verkenner/programmas/': [19, 9.7],
  '/wijzigingen/': [6.8, 2.9],
  '/zoeken/': [11, 24.4],
};

/** Kilobytes of one released file on the page that knows them all: 32 random bytes and what names the file. */
const CHECKSUM = 0.047;
const checksumsIn = (path: string): number => new Set(read(path).toString().match(/\b[0-9a-f]{64}\b/g)).size;

test('every kind of page has its budget', () => {
  expect(Object.keys(BUDGETS).toSorted()).toEqual([...new Set(all.map(kind))].toSorted());
});

describe.each(process.env.TEST_FULL ? all : [...new Set([...onePerKind(folder), ...longestPerKind(folder)])])('%s', (path) => {
  const [html, scripts] = BUDGETS[kind(path)] ?? [0, 0];

  test('keeps to its bytes', () => {
    const checksums = path === '/data/controleer/' ? checksumsIn(path) * CHECKSUM : 0;
    expect(kilobytes(read(path))).toBeLessThanOrEqual(html + checksums);
    expect(scriptsOf(path).reduce((sum, file) => sum + scriptKilobytes(file), 0)).toBeLessThanOrEqual(scripts);
  });

  test('waits for no other file before it is painted', () => {
    const head = read(path).toString().split('</head>')[0]!;
    expect(head).not.toMatch(/<link[^>]* rel="stylesheet"/);
    expect([...head.matchAll(/<script[^>]* src=[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/ type="module"| defer| async/.test(tag))).toEqual([]);
  });
});

test('a page that only reads loads one script', () => {
  expect(scriptsOf('/privacy/')).toHaveLength(1);
});

test('the script of a dataset’s page stands behind its lead, in what the reader came for', () => {
  const html = read('/cijfers/standpunten-2021/').toString();
  const places = ['<main', '<p class="lead"', '<script type="module" src=', '<div class="cols"', '</main>'].map((mark) => html.indexOf(mark));
  expect(places[0]).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
