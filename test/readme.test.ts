/** The README tells the truth: every command, path, package and variable it names is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, read, ROOT, topLevel } from './lib/modules.ts';

const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));
const quoted = [...readme.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
const inTable = (heading: string) => readme.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|')[1]!);

test('each path leads somewhere', () => {
  const starts = topLevel().filter((name) => !name.startsWith('.git'));
  const paths = quoted.filter((text) => starts.some((start) => text === start || text.startsWith(`${start}/`)) && !/[<*]/.test(text));
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('each script is explained, and each explained script exists', () => {
  const told = inTable('Scripts').flatMap((cell) => /`npm (?:run )?([\w:]+)/.exec(cell)?.[1] ?? []);
  expect(told.toSorted()).toEqual(Object.keys(manifest.scripts).toSorted());
});

test('each dependency has its reason', () => {
  const told = inTable('Dependencies').flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  const used = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(Object.keys);
  expect(told.toSorted()).toEqual(used.toSorted());
});

test('each environment variable that the code reads is explained, and the other way round', () => {
  const told = inTable('Scripts').flatMap((cell) => /^ `([A-Z_]+)`/.exec(cell)?.[1] ?? []);
  const code = [...filesUnder('scripts', 'src'), 'astro.config.mjs', '.ci/run'].map(read).join('\n');
  expect(told.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  const ours = [...code.matchAll(/process\.env\.(\w+)/g)].map((match) => match[1]!);
  expect([...new Set(ours)].filter((name) => !told.includes(name))).toEqual([]);
});
