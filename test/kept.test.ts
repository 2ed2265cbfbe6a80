/** What builds keep of each other is used whole, or not at all. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept } from '../src/kept.ts';

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

test('a folder that another build removes is no failure', async () => {
  make.mockImplementationOnce(async () => {
    rmSync(folder, { recursive: true });
    return MADE;
  });
  expect(await keep('a')).toBe('01020304');
  expect(existsSync(folder)).toBe(false);
});

test('parts that read the same put together are not the same', async () => {
  await keep('ab', 'c');
  await keep('a', 'bc');
  expect(make).toHaveBeenCalledTimes(2);
});
