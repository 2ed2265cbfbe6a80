/** The files of a dataset: what an earlier build kept is what would be made now. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sha256Of, type PublishedFile } from '../src/published.ts';

const ID = 'doorstroomdeterminanten';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'published-')); });
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** As another build: it knows nothing but what is on disk. */
async function build(...ids: readonly string[]): Promise<readonly PublishedFile[]> {
  vi.resetModules();
  const { filesOf } = await import('../src/published.ts');
  return (await Promise.all([ID, ...ids].map(filesOf))).flat();
}
const said = (files: readonly PublishedFile[]) => files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));

test('files are the same when they are made, kept, read again or found damaged', async () => {
  const made = await build();
  vi.stubEnv('KEPT', folder);
  expect(said(await build())).toEqual(said(made));
  const entries = () => readdirSync(folder).map((name) => join(folder, name));
  expect(entries()).toHaveLength(made.length);
  const again = await build();
  expect(said(again)).toEqual(said(made));
  expect(entries()).toHaveLength(made.length);
  for (const entry of entries()) writeFileSync(entry, readFileSync(entry).subarray(0, -1));
  for (const { bytes, size, sha256 } of again) expect([(await bytes()).length, sha256Of(await bytes())]).toEqual([size, sha256]);
});

test('a changed table makes the files of its own dataset anew, and those of no other', async () => {
  vi.stubEnv('KEPT', folder);
  const files = await build('managementtools');
  const before = new Set(readdirSync(folder));
  vi.doMock('../src/catalog.ts', async (original) => {
    const catalog = await original<typeof import('../src/catalog.ts')>();
    const [first, ...rest] = catalog.getRecords(ID);
    const changed = [{ ...first!, values: { ...first!.values, description_nl: 'Anders.' } }, ...rest];
    return { ...catalog, getRecords: (id: string) => (id === ID ? changed : catalog.getRecords(id)) };
  });
  await build('managementtools');
  vi.doUnmock('../src/catalog.ts');
  const own = files.filter(({ path }) => path.startsWith(`/data/${ID}/`));
  expect(own.length).toBeLessThan(files.length);
  expect(readdirSync(folder).filter((name) => !before.has(name))).toHaveLength(own.length);
});
