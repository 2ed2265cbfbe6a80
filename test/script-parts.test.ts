/** How the scripts of pages are cut. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ON_EVERY_PAGE, SHARED } from '../src/script-parts.ts';

test('each module that every page loads is there, and goes into their one file', () => {
  const files = SHARED.map((name) => `src/${name}.ts`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.filter((file) => !ON_EVERY_PAGE.test.test(`/x/${file}`))).toEqual([]);
  expect(ON_EVERY_PAGE.test.test('/x/src/client/search.ts')).toBe(false);
});
