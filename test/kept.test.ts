/** What builds keep of each other is used whole, or not at all. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeHash, isMaker } from '../scripts/lib/code-hash.ts';
import { forgetOld, kept, keptByCode } from '../src/kept.ts';
import { importsOf } from './lib/modules.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  vi.stubEnv('KEPT', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const MADE = new Uint8Array([1, 2, 3, 4]);
const make = vi.fn(async () => MADE);
beforeEach(() => make.mockClear());
const keep = async (...from: string[]) => Buffer.from(await kept(from, make)).toString('hex');
const only = () => join(folder, readdirSync(folder)[0]!);

test('the same is made once, another thing anew', async () => {
  expect([await keep('a'), await keep('a')]).toEqual(['01020304', '01020304']);
  expect(make).toHaveBeenCalledTimes(1);
  await keep('b');
  expect(make).toHaveBeenCalledTimes(2);
  expect(readdirSync(folder)).toHaveLength(2);
});

test.each<[string, (whole: Buffer) => Uint8Array]>([
  ['cut short', (whole) => whole.subarray(0, -1)],
  ['empty', () => new Uint8Array()],
  ['changed in one bit', (whole) => whole.map((byte, at) => (at === whole.length - 1 ? byte ^ 1 : byte))],
  ['made longer', (whole) => Buffer.concat([whole, MADE])],
])('what was %s on disk is made anew, and is whole again', async (_how, damage) => {
  await keep('a');
  writeFileSync(only(), damage(readFileSync(only())));
  expect(await keep('a')).toBe('01020304');
  expect(make).toHaveBeenCalledTimes(2);
  await keep('a');
  expect(make).toHaveBeenCalledTimes(2);
});

test('without a folder nothing is kept', async () => {
  vi.stubEnv('KEPT', '');
  await keep('a');
  await keep('a');
  expect(make).toHaveBeenCalledTimes(2);
  expect(readdirSync(folder)).toEqual([]);
});

test('what no build used for a month goes, what one used stays', async () => {
  await keep('a');
  const file = only();
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  utimesSync(file, longAgo, longAgo);
  await keep('a');
  forgetOld(folder);
  expect(existsSync(file)).toBe(true);
  utimesSync(file, longAgo, longAgo);
  forgetOld(folder);
  expect(existsSync(file)).toBe(false);
});

test('parts that read the same put together are not the same', async () => {
  await keep('ab', 'c');
  await keep('a', 'bc');
  expect(make).toHaveBeenCalledTimes(2);
});

test('what our code makes is made anew by other code, and not kept by code that nobody names', async () => {
  const keepByCode = async (code: string) => {
    vi.stubEnv('KEPT_CODE', code);
    await keptByCode(['a'], make);
  };
  await keepByCode('one');
  await keepByCode('one');
  expect(make).toHaveBeenCalledTimes(1);
  await keepByCode('other');
  await keepByCode('');
  await keepByCode('');
  expect(make).toHaveBeenCalledTimes(4);
});

test('the hash of the code changes with each file that may change a file for readers, and with no page', () => {
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const after = (file: string) => {
    write(file, 'b');
    return codeHash(folder);
  };
  const files = ['src/charts/draw/a.ts', 'src/formats/a.ts', 'src/i18n/a.ts', 'src/model/a.ts', 'src/site.ts', 'package-lock.json'];
  for (const file of [...files, 'src/pages/a.ts']) write(file, 'a');
  const first = codeHash(folder);
  expect(after('src/pages/a.ts')).toBe(first);
  const hashes = [...files, 'src/formats/new.ts'].map(after);
  expect(new Set([first, ...hashes]).size).toBe(hashes.length + 1);
});

test('all that makes the files of datasets, pictures and zip is in that hash', () => {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file) || !file.startsWith('src/')) return;
    found.add(file);
    importsOf(file).forEach(({ target }) => follow(target));
  };
  ['src/published.ts', 'src/bulk.ts', 'src/formats/chart-card.ts'].forEach(follow);
  expect(found.size).toBeGreaterThan(50);
  expect([...found].filter((file) => !isMaker(file))).toEqual([]);
});
