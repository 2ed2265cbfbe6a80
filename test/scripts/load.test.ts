/** A file of `data/` that cannot be used is named, with what is wrong in it and what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/tools.ts';

const CASES = [
  ['a lost comma', 'x/dataset.ts', "export default {\n  id: 'x'\n  version: 1,\n};", /^DataError: data\/x\/dataset\.ts:3 {2}The file cannot be read: .+\n {2}Look there and just above for a lost comma/],
  ['a misspelt word', 'x/dataset.ts', 'export default {\n  id: foo,\n};', /^DataError: data\/x\/dataset\.ts:2 {2}The file cannot be read: foo is not defined\.\n/],
  ['a wrong import', 'x/dataset.ts', "import { a } from '../nowhere.ts';\nexport default a;", /^DataError: data\/x\/dataset\.ts {2}The file cannot be read: Cannot find module '[^']+'\.\n {2}A file under data\/ imports one thing/],
  ['no default export', 'x/dataset.ts', "export const a = { id: 'x' };", /^DataError: data\/x\/dataset\.ts {2}The field "export default" is missing\.\n {2}Let it say/],
  ['an empty default export', 'x/dataset.ts', 'export default null;', /^DataError: data\/x\/dataset\.ts {2}The field "export default" is missing\./],
  ['a code list without default export', 'codelists/q.ts', "export const q = { id: 'q' };", /^DataError: data\/codelists\/q\.ts {2}The field "export default" is missing\./],
  ['a code list with another id', 'codelists/q.ts', "export default { id: 'r' };", /^DataError: data\/codelists\/q\.ts {2}The code list's id is "r"/],
  ['a source with another id', 'sources/q.ts', "export default { id: 'r' };", /^DataError: data\/sources\/q\.ts {2}The source's id is "r"/],
  ['a mark of direction in a dataset', 'x/dataset.ts', "export default { id: 'x', tables: [{ sourceLine: 'a\\u202eb' }] };", /^DataError: data\/x\/dataset\.ts {2}The text tables\[0\]\.sourceLine holds U\+202E/],
  ['NUL in a code list', 'codelists/q.ts', "export default { id: 'q', codes: [{ label: { nl: '\\0' } }] };", /^DataError: data\/codelists\/q\.ts {2}The text codes\[0\]\.label\.nl holds U\+0000/],
  ['a formula in a source', 'sources/q.ts', "export default { id: 'q', title: '=A1' };", /^DataError: data\/sources\/q\.ts {2}The text title reads "=A1"/],
  ['half a character in the checks', 'audit.ts', "export default { checks: [{ title: { en: '\\ud800' } }] };", /^DataError: data\/audit\.ts {2}The text checks\[0\]\.title\.en holds U\+D800/],
  ['a line end in a correction', 'corrections.ts', "export default [{ reason: { nl: 'a\\nb' } }];", /^DataError: data\/corrections\.ts {2}The text \[0\]\.reason\.nl runs over a line end/],
  ['a soft hyphen in what is not checked', 'unchecked/q.ts', "export default [{ words: 'a\\u00adb' }];", /^DataError: data\/unchecked\/q\.ts {2}The text \[0\]\.words holds U\+00AD/],
] as const;
const FINE = { 'audit.ts': 'export default { checks: [] };', 'corrections.ts': 'export default [];', 'x/dataset.ts': "export default { id: 'x' };" };

let folder: string;
let said: readonly string[];

/** A project with the files that all have, and these. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  for (const part of ['codelists', 'sources', 'unchecked', 'x']) mkdirSync(join(folder, name, 'data', part), { recursive: true });
  for (const [file, text] of Object.entries({ ...FINE, ...files })) writeFileSync(join(folder, name, 'data', file), text);
  return pathToFileURL(`${join(folder, name)}/`).href;
}

/** In one Node of their own: Vitest would read the files its own way, and give other errors. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  const projects = [project('fine', {}), ...CASES.map(([, file, text], index) => project(String(index), { [file]: text }))];
  const code = `import { loadInputs } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/lib/load.ts')).href)};
    const said = [];
    for (const one of ${JSON.stringify(projects)}) said.push(await loadInputs(new URL(one)).then(() => 'fine', ({ name, message }) => name + ': ' + message));
    console.log(JSON.stringify(said));`;
  said = JSON.parse(spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).stdout) as string[];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('files as they should be are read', () => expect(said[0]).toBe('fine'));

test.each(CASES.map(([what, , , expected], index) => [what, index + 1, expected] as const))('%s is said with its file and what to do', (_what, index, expected) => {
  expect(said[index]).toMatch(expected);
});
