/** What a page may weigh, compressed as a host sends it. Bytes are the same on every machine; times are not, and stand in `npm run bench`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { scriptsIn, withImports } from '../../scripts/lib/page-scripts.ts';
import { kindOf, onePerKind, pagesIn } from './lib/pages.ts';

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
  '/': [7.5, 2.1],
  '/404.html': [4, 2.1],
  '/begrippen/': [21.5, 3.7],
  '/begrippen/<id>/': [7, 2.1],
  '/bronnen/': [5.5, 2.1],
  '/bronnen/<id>/': [11.5, 2.1],
  '/cijfers/': [10.8, 3.9],
  '/cijfers/<id>/': [27.5, 6.4],
  '/cijfers/<id>/ of records': [37.5, 6.7],
  '/cijfers/<id>/codeboek/': [12, 2.1],
  '/cijfers/<id>/embed/': [8, 4.1],
  '/cijfers/<id>/herkomst/': [14, 2.1],
  '/data/': [20.5, 4.1],
  '/data/<id>/v<version>/': [9.2, 3.2],
  '/data/<id>/v<version>/ of records': [4.8, 3.2],
  '/data/controleer/': [6.5, 2.1],
  '/over/': [7.4, 2.1],
  '/privacy/': [5, 2.1],
  '/rekencontrole/': [30.5, 4.3],
  '/standpunten/': [30, 3.7],
  '/tijdlijn/': [39.5, 4.1],
  '/toegankelijkheid/': [5.5, 2.1],
  '/uitleg/': [6, 2.1],
  '/uitleg/<id>/': [21.5, 3.7],
  '/vergelijk/': [16, 3.2],
  '/verkenner/kans-op-werk/': [9.5, 11.5],
  '/verkenner/kansengroepen/': [11.5, 9.3],
  '/verkenner/programmas/': [19, 10.2],
  '/wijzigingen/': [7, 3.7],
  '/zoeken/': [11, 18.6],
};

/** Kilobytes of one released file on the page that knows them all: 32 random bytes and what names the file. */
const CHECKSUM = 0.047;
const checksumsIn = (path: string): number => new Set(read(path).toString().match(/\b[0-9a-f]{64}\b/g)).size;

test('every kind of page has its budget', () => {
  expect(Object.keys(BUDGETS).toSorted()).toEqual([...new Set(all.map(kind))].toSorted());
});

describe.each(process.env.TEST_FULL ? all : [...new Set([...onePerKind(folder), ...heaviest()])])('%s', (path) => {
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

/** The longest page of each kind: the one that would break its budget first. */
function heaviest(): string[] {
  const kinds = Map.groupBy(all, kind);
  return [...kinds.values()].map((paths) => paths.map((path) => ({ path, length: read(path).length })).toSorted((a, b) => b.length - a.length)[0]!.path);
}
