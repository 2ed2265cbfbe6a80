import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  for (const name of ['codelists', 'sources', 'x']) mkdirSync(join(folder, 'data', name), { recursive: true });
  write('audit.ts', 'export default { checks: [] };');
  write('corrections.ts', 'export default [];');
  write('x/dataset.ts', "export default { id: 'x' };");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, 'data', name), text);

/** In a Node of its own: Vitest would read the files its own way, and give other errors. */
function load(): string {
  const code = `import { loadInputs } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/lib/load.ts')).href)};
    await loadInputs(new URL(${JSON.stringify(pathToFileURL(`${folder}/`).href)})).then(() => console.log('fine'), ({ name, message }) => console.log(name + ': ' + message));`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).stdout.trim();
}

test('files as they should be are read', () => expect(load()).toBe('fine'));

test.each([
  ['a lost comma', 'x/dataset.ts', "export default {\n  id: 'x'\n  version: 1,\n};", /^DataError: data\/x\/dataset\.ts:3 {2}The file cannot be read: .+\n {2}Look there and just above for a lost comma/],
  ['a misspelt word', 'x/dataset.ts', 'export default {\n  id: foo,\n};', /^DataError: data\/x\/dataset\.ts:2 {2}The file cannot be read: foo is not defined\.\n/],
  ['a wrong import', 'x/dataset.ts', "import { a } from '../nowhere.ts';\nexport default a;", /^DataError: data\/x\/dataset\.ts {2}The file cannot be read: Cannot find module '[^']+'\.\n {2}A file under data\/ imports one thing/],
  ['no default export', 'x/dataset.ts', "export const a = { id: 'x' };", /^DataError: data\/x\/dataset\.ts {2}The field "export default" is missing\.\n {2}Let it say/],
  ['a code list without default export', 'codelists/q.ts', "export const q = { id: 'q' };", /^DataError: data\/codelists\/q\.ts {2}The field "export default" is missing\./],
  ['a code list with another id', 'codelists/q.ts', "export default { id: 'r' };", /^DataError: data\/codelists\/q\.ts {2}The code list's id is "r"/],
])('%s is said with its file and what to do', (_what, file, text, said) => {
  write(file, text);
  expect(load()).toMatch(said);
});
