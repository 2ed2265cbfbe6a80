/** Whoever is killed, at whatever moment, leaves a whole site and one set of generated data, which the next command finds. */
import { spawn, spawnSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishWriting } from '../../scripts/lib/generated.ts';
import { ROOT } from '../../scripts/lib/tools.ts';
import { inWorkFolder } from '../../scripts/lib/work-folder.ts';
import { build, DATA, ingest } from './killed/programs.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'killed-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KILL_AT = pathToFileURL(join(import.meta.dirname, 'killed/kill-at.mjs')).href;
/** Runs a program that is killed before its change number `moment`; false when it was done before. */
function isKilled(program: 'ingest' | 'build', place: string, moment: number): boolean {
  const { status, signal, stderr } = spawnSync(process.execPath, ['--import', KILL_AT, join(import.meta.dirname, 'killed/run.ts'), program, place, 'new'], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, KILL_AT: String(moment) } });
  if (status !== 0 && signal === null) throw new Error(stderr);
  return signal === 'SIGKILL';
}

/** No program gets this far. One that ends by itself leaves its compiled code behind for the next, which a killed one does not. */
const NEVER = 0;

const filesIn = (root: string): string[] => (existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) : []);
const textsIn = (root: string): string[] => [...new Set(filesIn(root).map((file) => readFileSync(file, 'utf8').trim()))];

test('ingest, killed before each of its changes on disk: the data are all old or all new, and nothing is left over', () => {
  const seen = new Set<string>();
  for (const path of DATA) mkdirSync(join(folder, dirname(path)), { recursive: true });
  expect(isKilled('ingest', folder, NEVER)).toBe(false);
  for (let moment = 1, killed = true; killed; moment += 1) {
    ingest(folder, 'old');
    killed = isKilled('ingest', folder, moment);
    finishWriting(pathToFileURL(`${folder}/`));
    const texts = textsIn(join(folder, 'data'));
    expect(texts, `killed before change ${moment}`).toHaveLength(1);
    expect(filesIn(folder)).toHaveLength(DATA.length);
    seen.add(texts[0]!);
  }
  expect([...seen]).toEqual(['old', 'new']);
}, 120_000);

/** Work of a killed ingest that is complete, of which nothing has reached its place. */
function leaveReady(): void {
  for (const path of DATA) mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, 'data/a/table.csv'), 'changed');
  ingest(folder, 'old');
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    if (!String(to).endsWith('/ready/')) throw new Error('killed');
    rename(from, to);
  };
  syncBuiltinESMExports();
  try {
    expect(() => ingest(folder, 'new')).toThrow('killed');
  } finally {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  }
  expect(existsSync(join(folder, '.cache/ingest/ready'))).toBe(true);
}

const finish = () => finishWriting(pathToFileURL(`${folder}/`));
const dataNow = () => DATA.map((path) => readFileSync(join(folder, path), 'utf8').trim());

test.each([
  ['nothing was touched since', () => {}, ['new', 'new', 'new']],
  ['one of the files was restored', () => writeFileSync(join(folder, DATA[0]!), 'restored'), ['restored', 'old', 'old']],
  ['its table was restored', () => writeFileSync(join(folder, 'data/a/table.csv'), 'restored'), ['old', 'old', 'old']],
  ['it was left by a program without a record', () => rmSync(join(folder, '.cache/ingest/ready/made-for.json')), ['old', 'old', 'old']],
] as const)('unfinished work when %s', (_when, since, expected) => {
  leaveReady();
  since();
  finish();
  expect(dataNow()).toEqual(expected);
  expect(readdirSync(join(folder, '.cache/ingest'))).toEqual([]);
});

test('a folder that may not be written to: nothing is changed, and the message says what to do', () => {
  leaveReady();
  const access = fs.accessSync;
  fs.accessSync = (path) => { if (String(path).endsWith('/data/b/')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' }); };
  syncBuiltinESMExports();
  try {
    expect(finish).toThrow(/^The generated files in .+\/data\/b\/ must be replaced, and you may not write there\. Nothing was changed\./);
    expect(dataNow()).toEqual(['old', 'old', 'old']);
  } finally {
    fs.accessSync = access;
    syncBuiltinESMExports();
  }
});

test('what a killed ingest of the same number left behind is not taken for its own', () => {
  for (const path of DATA) mkdirSync(join(folder, dirname(path)), { recursive: true });
  const left = join(folder, `.cache/ingest/${process.pid}`);
  mkdirSync(join(left, 'data/a'), { recursive: true });
  writeFileSync(join(left, 'data/a/dataset.json'), 'stale');
  ingest(folder, 'new');
  expect(dataNow()).toEqual(['new', 'new', 'new']);
  expect(readdirSync(join(folder, '.cache/ingest'))).toEqual([]);
});

test('a build, killed before each of its changes on disk: the next one finds a whole site and takes its place', async () => {
  const out = join(folder, 'dist');
  const seen = new Set<string>();
  expect(isKilled('build', out, NEVER)).toBe(false);
  for (let moment = 1, killed = true; killed; moment += 1) {
    await build(out, 'old');
    killed = isKilled('build', out, moment);
    await inWorkFolder(out, async () => {
      expect(readdirSync(out).toSorted(), `killed before change ${moment}`).toEqual(['index.html', 'page.html']);
      seen.add(readFileSync(join(out, 'page.html'), 'utf8'));
    });
    expect(readdirSync(folder)).toEqual(['dist']);
  }
  expect([...seen]).toEqual(['old', 'new']);
}, 120_000);

test('a tool ends with the command that started it, and nothing is left over', async () => {
  const sign = join(folder, 'sign');
  const tool = join(folder, 'tool.mjs');
  writeFileSync(tool, `import { writeFileSync } from 'node:fs'; setInterval(() => writeFileSync(${JSON.stringify(sign)}, String(Date.now())), 20);`);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const command = spawn(process.execPath, ['--input-type=module', '--eval', `import { run } from './scripts/lib/tools.ts'; await run(${JSON.stringify(tool)});`], { cwd: ROOT, env: { ...process.env, TMPDIR: temporary } });
  await expect.poll(() => existsSync(sign), { timeout: 20_000 }).toBe(true);
  command.kill('SIGKILL');
  await expect.poll(async () => {
    rmSync(sign, { force: true });
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    return existsSync(sign);
  }, { timeout: 20_000 }).toBe(false);
  expect(readdirSync(temporary)).toEqual([]);
});
