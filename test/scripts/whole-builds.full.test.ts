/** What only whole builds can show. They take minutes, so only `npm run test:full` makes them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../lib/project-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const MINUTES = 60_000;

function build(project: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['scripts/build.ts'], { cwd: project, env: { ...process.env, SITE_URL: '', BASE_PATH: '', OUT_DIR: '', ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
}
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => { child.once('close', resolve); });

const filesOf = (site: string): Record<string, string> =>
  Object.fromEntries(readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(site.length), createHash('sha256').update(readFileSync(file)).digest('hex')] as const;
  }).toSorted());

const [one, other] = ['een', 'map met spatie/twee'].map((name) => join(folder, name));

test('two builds in different folders, time zones, languages and on different days are equal to the byte', async () => {
  copyProject(one!);
  copyProject(other!);
  const day = pathToFileURL(join(import.meta.dirname, 'whole/another-day.mjs')).href;
  expect(await ended(build(one!, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' }))).toBe(0);
  expect(await ended(build(other!, { TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', NODE_OPTIONS: `--import ${day}` }))).toBe(0);
  const [first, second] = [one, other].map((project) => filesOf(join(project!, 'dist')));
  expect(Object.keys(first!).length).toBeGreaterThan(500);
  expect(second).toEqual(first);
}, 60 * MINUTES);

test('a build that is killed at a random moment leaves the site as it was, and the next one makes it anew', async () => {
  const before = filesOf(join(one!, 'dist'));
  for (let round = 0; round < 5; round += 1) {
    const child = build(one!);
    const done = ended(child);
    await new Promise((resolve) => { setTimeout(resolve, 1000 + Math.random() * 30_000); });
    child.kill('SIGKILL');
    await done;
    if (existsSync(join(one!, 'dist'))) expect(filesOf(join(one!, 'dist'))).toEqual(before);
  }
  expect(await ended(build(one!))).toBe(0);
  expect(filesOf(join(one!, 'dist'))).toEqual(before);
  expect(existsSync(join(one!, 'dist.next'))).toBe(false);
}, 60 * MINUTES);
