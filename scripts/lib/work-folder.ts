/** A folder beside the site, `<out>.next`, in which one build at a time works; nothing that is not ours is ever touched. */
import { constants, copyFileSync, existsSync, linkSync, lstatSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { SITE_NAME } from '../../src/site.ts';
import { UserError } from './errors.ts';
import { HOST_FILES } from './hosting/index.ts';
import { isRunning, OWN_SIGN } from './processes.ts';
import { ROOT } from './tools.ts';

/** Names the process that works in the folder. */
const LOCK = 'lock';
/** The same, before it has that name. */
const IN_THE_MAKING = /^lock\.\d+-\d+$/;

/** The new site, the one it replaces, and what Astro keeps while it builds: two builds at once never share that. */
const PARTS = ['site', 'old', 'cache'];

/** Runs `work` in the work folder of `out`, and takes the folder away whatever comes of it. */
export async function inWorkFolder(out: string, work: (folder: string) => Promise<void>): Promise<void> {
  assertReplaceable(out);
  const folder = `${out}.next`;
  await claim(folder, out);
  try {
    await work(folder);
  } finally {
    await clear(folder, out);
    await remove(folder);
  }
}

/** The new site in its place; the old one comes back when that fails. */
export async function swap(next: string, out: string, aside: string): Promise<void> {
  const replaces = existsSync(out);
  if (replaces) await rename(out, aside);
  try {
    await rename(next, out);
  } catch (error) {
    if (replaces) await rename(aside, out);
    throw error;
  }
}

/** A build replaces nothing, an empty folder, or a site that an earlier build made. */
export function assertReplaceable(out: string): void {
  const real = realOf(out);
  const inside = relative(real, realOf(ROOT));
  if (inside === '' || !inside.startsWith('..')) throw new UserError(`The site cannot stand in ${out}: that folder holds the project itself. Name another one, for example --out ../site.`);
  const there = lstatSync(out, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (!there.isDirectory()) throw new UserError(`The site cannot stand in ${out}: that is no folder. Name another one.`);
  const names = readdirSync(out);
  if (names.length > 0 && !isOurs(out, names)) throw new UserError(`The folder ${out} holds something else than an earlier build, and would be replaced. Empty it, or name another one.`);
}

/** Of hidden names, `.git` for one, a build makes only those for web hosts. */
const isOurs = (folder: string, names: readonly string[]): boolean =>
  names.includes('index.html') && !names.some((name) => name.startsWith('.') && !HOST_FILES.includes(name)) && readFileSync(join(folder, 'index.html'), 'utf8').includes(`property="og:site_name" content="${SITE_NAME}"`);

/** The real path of what there is, links followed; what is not there yet keeps its name. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path));
}

async function claim(folder: string, out: string): Promise<void> {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw needed(folder);
  await mkdir(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => !IN_THE_MAKING.test(name));
  const lock = join(folder, LOCK);
  if (names.length > 0 && !lstatSync(lock, { throwIfNoEntry: false })?.isFile()) throw needed(folder);
  if (names.length > 0) {
    if (isRunning(readFileSync(lock, 'utf8'))) throw taken(lock, out);
    await clear(folder, out);
    await remove(lock);
  }
  const own = `${lock}.${OWN_SIGN}`;
  try {
    writeFileSync(own, OWN_SIGN);
    giveName(own, lock);
  } catch (error) {
    await remove(own);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(lock, out);
    // Of a full disk nothing is left; another build's folder is not empty.
    await rmdir(folder).catch(() => undefined);
    throw error;
  }
  await remove(own);
}

const WITHOUT_LINKS: readonly unknown[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * A lock is there with its text, or not at all: one without is taken for left behind. On a disk without hard links there is a
 * moment between the two, in which another build may take it over.
 */
function giveName(own: string, lock: string): void {
  try {
    linkSync(own, lock);
  } catch (error) {
    if (!WITHOUT_LINKS.includes((error as NodeJS.ErrnoException).code)) throw error;
    copyFileSync(own, lock, constants.COPYFILE_EXCL);
  }
}

/** Ends what is left half done: the site that was moved aside comes back first, the parts go, and the lock stays; without one the folder is not ours. */
async function clear(folder: string, out: string): Promise<void> {
  const aside = join(folder, 'old');
  if (!existsSync(out) && existsSync(aside)) await rename(aside, out);
  for (const name of PARTS) await remove(join(folder, name));
}

const needed = (folder: string): UserError =>
  new UserError(`The build needs the folder ${folder}, and it holds something else. Move that away, or name another folder for the site.`);

/** Never advises to remove the folder: the only site may be in it. */
const taken = (lock: string, out: string): UserError =>
  new UserError(`Another build is making ${out}. Wait until it is done, or name another folder; if there is none, empty the file ${lock} and build again.`);

const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 3 });
