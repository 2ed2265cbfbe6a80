/** How the scripts of pages are cut. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS, TOGETHER } from '../src/script-parts.ts';

test.each(Object.entries(PARTS))('each module of the part %s is there, and goes into that part only', (part, modules) => {
  const files = modules.map((name) => `src/${name}.ts`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  for (const file of files) expect(TOGETHER.filter(({ test: own }) => own.test(`/x/${file}`)).map(({ name }) => name)).toEqual([part]);
});

test('other modules are in no part', () => {
  expect(TOGETHER.filter(({ test: own }) => own.test('/x/src/client/search.ts'))).toEqual([]);
});
