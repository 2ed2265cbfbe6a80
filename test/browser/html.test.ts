/** Every page is valid HTML. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesToTest } from './lib/pages.ts';

const { folder } = inject('site');
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    // All scripts are ours, from our own host.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
);

test.each(pagesToTest(folder))('%s', async (path) => {
  const { results } = await validator.validateString(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8'), path);
  expect(results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`))).toEqual([]);
});

test('the validator sees what is wrong', async () => {
  const { results } = await validator.validateString('<!doctype html><html lang="nl"><head><title>t</title></head><body><p><div></div></p><b id="a"></b><i id="a"></i></body></html>');
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(expect.arrayContaining(['close-order', 'no-dup-id']));
});
