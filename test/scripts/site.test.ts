import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recover, swap } from '../../scripts/lib/site.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'swap-')); });
afterEach(() => rmSync(folder, { recursive: true }));

/** Folders with an index page that says which site it is. */
const sites = (all: Record<string, string>): void => {
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), text);
  }
};
const served = () => existsSync(join(folder, 'dist')) ? readFileSync(join(folder, 'dist/index.html'), 'utf8') : 'nothing';

test('a finished site takes the place of the old one and leaves nothing beside it', async () => {
  sites({ dist: 'old', 'dist.next': 'new' });
  await swap(join(folder, 'dist.next'), join(folder, 'dist'));
  expect(served()).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the first site has no old one', async () => {
  sites({ 'dist.next': 'new' });
  await swap(join(folder, 'dist.next'), join(folder, 'dist'));
  expect(served()).toBe('new');
});

test.each([
  ['while it was building', { dist: 'old', 'dist.next': 'half' }, 'old'],
  ['between the two renames', { 'dist.old': 'old', 'dist.next': 'new' }, 'old'],
  ['before the old one was deleted', { dist: 'new', 'dist.old': 'old' }, 'new'],
  ['in the very first build', { 'dist.next': 'half' }, 'nothing'],
])('after a build that died %s the next command finds a whole site', async (_when, before, after) => {
  sites(before);
  await recover(join(folder, 'dist'));
  expect(served()).toBe(after);
  expect(readdirSync(folder)).toEqual(after === 'nothing' ? [] : ['dist']);
});
