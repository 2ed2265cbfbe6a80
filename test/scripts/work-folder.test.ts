import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRunning, OWN_SIGN } from '../../scripts/lib/processes.ts';
import { assertReplaceable, inWorkFolder, swap } from '../../scripts/lib/work-folder.ts';
import { ROOT } from '../../scripts/lib/tools.ts';
import { SITE_NAME } from '../../src/site.ts';

/** Of no process: greater than any system gives. */
const DEAD = '999999999';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const site = (name: string, text: string): void => write(`${name}/index.html`, `<meta property="og:site_name" content="${SITE_NAME}">${text}`);
const served = () => (existsSync(out) ? readFileSync(join(out, 'index.html'), 'utf8').replace(/^<meta[^>]*>/, '') : 'nothing');

/** A build that does what ours does, with one page. */
const build = (text = 'new') =>
  inWorkFolder(out, async (work) => {
    writeFileSync(join(work, '.keep'), '');
    mkdirSync(join(work, 'site'));
    writeFileSync(join(work, 'site/index.html'), text);
    await swap(join(work, 'site'), out, join(work, 'old'));
  });

describe('a build', () => {
  test('takes the place of the old site and leaves nothing beside it', async () => {
    site('dist', 'old');
    await build();
    expect(served()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('the first has no old one', async () => {
    await build();
    expect(served()).toBe('new');
  });

  test('that fails leaves the old site, and nothing beside it', async () => {
    site('dist', 'old');
    await expect(inWorkFolder(out, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(served()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('whose last step fails puts the old site back', async () => {
    site('dist', 'old');
    await expect(inWorkFolder(out, (work) => swap(join(work, 'not-there'), out, join(work, 'old')))).rejects.toThrow('ENOENT');
    expect(served()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('does not begin while another is at it', async () => {
    await inWorkFolder(out, async () => {
      await expect(build()).rejects.toThrow(/^Another build is making .+dist\. Wait until it is done/);
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['while it was building', { dist: 'old', 'dist.next/site': 'half' }, 'old'],
    ['between the two renames', { 'dist.next/old': 'old', 'dist.next/site': 'new' }, 'old'],
    ['before the old one was deleted', { dist: 'new', 'dist.next/old': 'old' }, 'new'],
    ['in the very first build', { 'dist.next/site': 'half' }, 'nothing'],
    ['while Astro kept something', { dist: 'old', 'dist.next/cache': 'half' }, 'old'],
  ])('after one that died %s finds a whole site, and works', async (_when, before, whole) => {
    for (const [name, text] of Object.entries(before)) site(name, text);
    write('dist.next/lock', DEAD);
    let found = '';
    await inWorkFolder(out, async (work) => {
      found = served();
      expect(readdirSync(work)).toEqual(['lock']);
    });
    expect(found).toBe(whole);
    await build('newest');
    expect(served()).toBe('newest');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('a lock', () => {
  const LOCKS: [string, string][] = [
    ['that was never filled', ''],
    ['with no number', 'abc'],
    ['of nobody', '0'],
    ['of everybody', '-1'],
    ['of a process that is gone', DEAD],
    ['of a process of our own number that began at another time', `${process.pid}-1`],
    ['of our own number alone', String(process.pid)],
  ];
  // Where the system tells when that one began.
  if (existsSync('/proc/self/stat')) LOCKS.push(['of a number that another process has now', `${process.ppid}-1`]);

  test.each(LOCKS)('%s stops nobody, and the only site comes back', async (_what, text) => {
    site('dist.next/old', 'old');
    write('dist.next/lock', text);
    let found = '';
    await inWorkFolder(out, async () => { found = served(); });
    expect(found).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('of a process that runs stops the build, which takes nothing away and says what is safe', async () => {
    site('dist.next/old', 'old');
    write('dist.next/lock', String(process.ppid));
    const message = await build().then(() => '', (error: Error) => error.message);
    expect(message.replaceAll(folder, '')).toBe('Another build is making /dist. Wait until it is done, or name another folder; if there is none, empty the file /dist.next/lock and build again.');
    expect(readdirSync(join(folder, 'dist.next')).toSorted()).toEqual(['lock', 'old']);
    write('dist.next/lock', '');
    await build();
    expect(served()).toBe('new');
  });

  test('that is a folder, or a file in place of the work folder, is said before the build', async () => {
    mkdirSync(join(folder, 'dist.next/lock'), { recursive: true });
    await expect(build()).rejects.toThrow(/^The build needs the folder .+dist\.next, and it holds something else/);
    rmSync(join(folder, 'dist.next'), { recursive: true });
    write('dist.next', 'mine');
    await expect(build()).rejects.toThrow(/^The build needs the folder .+dist\.next, and it holds something else/);
    expect(readFileSync(join(folder, 'dist.next'), 'utf8')).toBe('mine');
  });

  test('that a full disk cannot hold leaves nothing behind', async () => {
    const original = fs.writeFileSync;
    fs.writeFileSync = ((path: string) => {
      original(path, '');
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    }) as typeof fs.writeFileSync;
    syncBuiltinESMExports();
    try {
      await expect(build()).rejects.toThrow('ENOSPC');
    } finally {
      fs.writeFileSync = original;
      syncBuiltinESMExports();
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['link', 'copy'] as const)('has its name once its text is written elsewhere, and one that was never finished stops nobody: by %s', async (way) => {
    write('dist.next/lock.999999999-1', '');
    const [{ writeFileSync: original }, link] = [fs, fs.linkSync];
    const seen: boolean[] = [];
    fs.writeFileSync = ((path: string, text: string) => {
      original(path, '');
      seen.push(existsSync(join(folder, 'dist.next/lock')));
      original(path, text);
    }) as typeof fs.writeFileSync;
    if (way === 'copy') fs.linkSync = () => { throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' }); };
    syncBuiltinESMExports();
    try {
      await inWorkFolder(out, async (work) => {
        expect(readFileSync(join(work, 'lock'), 'utf8')).toBe(OWN_SIGN);
        await expect(inWorkFolder(out, async () => {})).rejects.toThrow(/^Another build is making/);
      });
    } finally {
      Object.assign(fs, { writeFileSync: original, linkSync: link });
      syncBuiltinESMExports();
    }
    expect(seen).toEqual([false]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('knows its own process, and another by when it began', () => {
    expect(isRunning(OWN_SIGN)).toBe(true);
    expect(isRunning(String(process.ppid))).toBe(true);
  });
});

describe('what is not ours', () => {
  test.each(['dist.old/thesis.txt', 'dist.next.txt', 'dist2/a'])('beside the site stays: %s', async (path) => {
    write(path, 'mine');
    await build();
    expect(readFileSync(join(folder, path), 'utf8')).toBe('mine');
  });

  test('in the work folder stops the build', async () => {
    write('dist.next/thesis.txt', 'mine');
    await expect(build()).rejects.toThrow(/^The build needs the folder .+dist\.next, and it holds something else/);
    expect(readFileSync(join(folder, 'dist.next/thesis.txt'), 'utf8')).toBe('mine');
  });

  test.each([
    ['a file', { 'dist/thesis.txt': 'mine' }],
    ['another site', { 'dist/index.html': '<h1>mine</h1>' }],
    ['our site with a history of its own', { 'dist/index.html': `property="og:site_name" content="${SITE_NAME}"`, 'dist/.git/HEAD': 'x' }],
  ])('in the folder of the site stops the build: %s', async (_what, files) => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    await expect(build()).rejects.toThrow(/^The folder .+dist holds something else than an earlier build/);
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });

  test('a file is no folder, nor is a link to nowhere', () => {
    write('dist', 'mine');
    expect(() => assertReplaceable(out)).toThrow(/that is no folder/);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    expect(() => assertReplaceable(join(folder, 'link'))).toThrow(/that is no folder/);
  });

  test('an empty folder is free', async () => {
    mkdirSync(out);
    await build();
    expect(served()).toBe('new');
  });

  test('the project and what holds it are refused, by whatever name', () => {
    symlinkSync(ROOT, join(folder, 'link'), 'junction');
    for (const path of [ROOT, join(ROOT, '..'), '/', join(folder, 'link')]) expect(() => assertReplaceable(path), path).toThrow(/holds the project itself/);
  });
});
