/** What the build promises of its files, besides the pages themselves. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, expect, inject, test } from 'vitest';
import { pagesIn } from './lib/pages.ts';

const { folder } = inject('site');
const copy = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(async () => {
  await pagefind.close();
  rmSync(copy, { recursive: true, force: true });
});

/** Pagefind names a file after its content. */
async function index(): Promise<string[]> {
  const { index } = await pagefind.createIndex();
  await index!.addDirectory({ path: copy });
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  return files.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`).toSorted();
}

test('the same pages give the same search index, so that two builds are equal to the byte', async () => {
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.startsWith(join(folder, 'pagefind')) });
  const first = await index();
  expect(await index()).toEqual(first);
  expect(await index()).toEqual(first);
  expect(readdirSync(join(folder, 'pagefind'))).toContain('pagefind-entry.json');
});

test('no page lets in pictures, scripts or styles from an address that holds its own content', () => {
  for (const path of pagesIn(folder)) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8'))?.[1];
    expect(policy, path).toContain('default-src');
    expect(policy, path).not.toMatch(/data:|'unsafe-inline'|\*/);
  }
});
