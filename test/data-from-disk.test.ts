/** Which files a build leaves on disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, normalizePath, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFromDisk } from '../src/data-from-disk.ts';

let root: string;
const FILES: Readonly<Record<string, string>> = {
  'data/x/own.json': '{"where":"own json"}',
  'data/x/own.csv': 'own csv',
  'data/bench.json': '{"where":"another depth"}',
  'other/data/x/taken.json': '{"where":"a package"}',
  'src/all.js': `import a from '../data/x/own.json'; import b from '../data/x/own.csv?raw'; import c from '../data/bench.json'; import d from '../other/data/x/taken.json'; import e from '/data/x/own.json'; console.log(a, b, c, d, e);`,
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'disk-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function built(ssr: boolean): Promise<string> {
  const result = await build({ root, configFile: false, logLevel: 'silent', plugins: [dataFromDisk], build: { ssr, write: false, minify: false, rolldownOptions: { input: join(root, 'src/all.js') } } });
  return (result as Rolldown.RolldownOutput).output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

test('pages read the data of the project themselves, wherever the build was started, and nothing else', async () => {
  const code = await built(true);
  const read = [...code.matchAll(/readFileSync\("([^"]+)"/g)].map(([, file]) => file);
  expect(read.toSorted()).toEqual(['data/x/own.csv', 'data/x/own.json'].map((name) => normalizePath(join(root, name))));
  expect(code).toMatch(/another depth/);
  expect(code).toMatch(/a package/);
  expect(code).not.toMatch(/own (json|csv)/);
});

test('a browser gets them in its script', async () => {
  const code = await built(false);
  expect(code).not.toContain('readFileSync');
  for (const text of ['own json', 'own csv']) expect(code).toContain(text);
});
