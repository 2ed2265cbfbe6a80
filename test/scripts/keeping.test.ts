/** Files are kept for the code that made them, and for no other. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeHash, isMaker } from '../../scripts/lib/code-hash.ts';
import { keepingFiles } from '../../scripts/lib/keeping.ts';
import { kept } from '../../src/kept.ts';
import { importsOf } from '../lib/modules.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'keeping-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const CODE = 'src/formats/a.ts';
const project = () => {
  write(CODE, 'a');
  write('package-lock.json', '{}');
};
const folders = () => readdirSync(join(folder, '.cache/kept'));

test('builds of one code share a folder, another code has its own, and what no build used for a week goes', async () => {
  project();
  const used: string[] = [];
  const build = () => keepingFiles(async ({ KEPT }) => { used.push(KEPT); }, folder);
  await build();
  await build();
  expect(used[0]).toBe(used[1]);
  write(CODE, 'b');
  await build();
  expect(folders()).toHaveLength(2);
  const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  utimesSync(used[0]!, longAgo, longAgo);
  await build();
  expect(folders().map((name) => join(folder, '.cache/kept', name))).toEqual([used[2]]);
});

test('of the files in that folder those go that no build used for a week', async () => {
  project();
  const build = (...used: string[]) => keepingFiles(async ({ KEPT }) => {
    vi.stubEnv('KEPT', KEPT);
    for (const name of used) await kept([name], async () => Buffer.from(name));
    vi.unstubAllEnvs();
  }, folder);
  const files = () => folders().flatMap((name) => readdirSync(join(folder, '.cache/kept', name)).map((file) => join(folder, '.cache/kept', name, file)));
  await build('used', 'unused');
  const left = `${files()[0]!}.12`;
  writeFileSync(left, 'half');
  const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  const age = () => files().forEach((file) => utimesSync(file, longAgo, longAgo));
  age();
  // Another program's build finds them old, and uses one.
  vi.stubEnv('KEPT', join(folder, '.cache/kept', folders()[0]!));
  await kept(['used'], () => Promise.reject(new Error('made anew')));
  vi.unstubAllEnvs();
  await build();
  expect(files()).toHaveLength(1);
  age();
  await build();
  expect(files()).toEqual([]);
});

test.each<[string, () => void]>([
  ['changed', () => write(CODE, 'b')],
  ['went', () => rmSync(join(folder, 'package-lock.json'))],
])('what was kept while the code %s goes, also when the build fails, and its error is told', async (_how, change) => {
  project();
  let used = '';
  await expect(keepingFiles(async ({ KEPT }) => {
    used = KEPT;
    change();
    throw new Error('broken');
  }, folder)).rejects.toThrow('broken');
  expect(existsSync(used)).toBe(false);
});

test('the hash of the code changes with each file that may change a file for readers, and with no page', () => {
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
