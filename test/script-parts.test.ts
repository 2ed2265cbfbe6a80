/** How the scripts of pages are cut. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ON_EVERY_PAGE, SHARED, SMALL, SMALL_PARTS } from '../src/script-parts.ts';

test.each([
  ['that every page loads', SHARED, ON_EVERY_PAGE],
  ['of a few lines', SMALL, SMALL_PARTS],
])('each module %s is there, and goes into their one file', (_name, names, part) => {
  const files = names.map((name) => `src/${name}.ts`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.filter((file) => !part.test.test(`/x/${file}`))).toEqual([]);
  expect(part.test.test('/x/src/client/search.ts')).toBe(false);
});
