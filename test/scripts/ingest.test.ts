import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'ingest-'));
  for (const name of ['src', 'scripts', 'package.json']) cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
beforeEach(() => cpSync(join(project, 'data'), join(copy, 'data'), { recursive: true }));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const table = () => join(copy, 'data/kans-op-werk/tabel-4.csv');
const generated = () =>
  readdirSync(join(copy, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') || name.endsWith('.tmp'))
    .toSorted()
    .map((name) => [name, readFileSync(join(copy, 'data', name), 'utf8')]);
const change = (from: string, to: string) => writeFileSync(table(), readFileSync(table(), 'utf8').replace(from, to));
const ingest = (...options: string[]) => spawnSync(process.execPath, ['scripts/ingest.ts', ...options], { cwd: copy, encoding: 'utf8' });

describe('npm run ingest', () => {
  it('gives what is committed', () => {
    const before = generated();
    const { status, stdout } = ingest();
    expect(status).toBe(0);
    // A slow machine also hears where it is.
    expect(stdout).toMatch(/^Reading the tables … [\d.]+ s\nWorking out and checking \d+ datasets … (?:reading \S+ … )*[\d.]+ s\nWriting the JSON … [\d.]+ s\n\ndataset +observations  checks  findings\n/);
    expect(stdout).toMatch(/^kans-op-werk +\d+ +\d+ +\d+$/m);
    expect(stdout).toMatch(/^total +\d+ +\d+ +\d+\n\n\d+ datasets, \d+ checks: .* discrepancies \(\d+ ms\)\n$/m);
    expect(generated()).toEqual(before);
  });
  it('--check accepts what is committed, and names the file that is not what the tables give', () => {
    expect(ingest('--check').status).toBe(0);
    change('"19,1"', '"19,2"');
    const { status, stderr } = ingest('--check');
    expect(status).toBe(1);
    expect(stderr).toContain('data/kans-op-werk/dataset.json  The file is not what the tables give.\n  Run npm run ingest and commit the result.');
  });
  it('leaves the generated JSON as it was when a table is wrong, and prints no stack', () => {
    const before = generated();
    change('"19,1"', '"19,1x"');
    const { status, stderr } = ingest();
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "data/kans-op-werk/tabel-4.csv:12:3  The cell reads "19,1x", which is neither a number nor a declared status mark.
        Compare it with the print; if it stands for a missing value, add it to statusMarks in dataset.ts with the publisher's meaning.
      "
    `);
    expect(generated()).toEqual(before);
  });
  it('carries a changed digit into the JSON', () => {
    change('"19,1"', '"19,2"');
    expect(ingest().status).toBe(0);
    const observations = readFileSync(join(copy, 'data/kans-op-werk/observations.json'), 'utf8');
    expect(observations).toContain('"asPublished":"19,2"');
    expect(observations).not.toContain('"asPublished":"19,1"');
  });
});
