/** How the scripts of pages are cut. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { PARTS, shortPreload, TOGETHER } from '../src/script-parts.ts';

test.each(Object.entries(PARTS))('each module of the part %s is there, and goes into that part only', (part, modules) => {
  const files = modules.map((name) => `src/${name}.ts`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  for (const file of files) expect(TOGETHER.filter(({ test: own }) => own.test(`/x/${file}`)).map(({ name }) => name)).toEqual([part]);
});

test('other modules are in no part', () => {
  expect(TOGETHER.filter(({ test: own }) => own.test('/x/src/client/search.ts'))).toEqual([]);
});

test.each([
  ['has the address', `import style from './part.css?url';\nconsole.log(style);`, 'built'],
  ['imports them: the build stops', `import './part.css';\nconsole.log(1);`, expect.stringContaining('part.ts imports styles, and nothing would wait for them.')],
])('styles of which a part of a script %s', async (_how, part, expected) => {
  const root = mkdtempSync(join(tmpdir(), 'parts-'));
  try {
    writeFileSync(join(root, 'entry.ts'), `import('./part.ts');`);
    writeFileSync(join(root, 'part.ts'), part);
    writeFileSync(join(root, 'part.css'), 'p { color: red; }');
    const made = build({ root, configFile: false, logLevel: 'silent', plugins: [shortPreload], build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: join(root, 'entry.ts') } } });
    expect(await made.then(() => 'built', ({ message }: Error) => message)).toEqual(expected);
  } finally {
    rmSync(root, { recursive: true });
  }
});
