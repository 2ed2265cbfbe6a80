/** The generated files: compared with what is on disk, and replaced all together or not at all. */
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { UserError } from './errors.ts';
import { isRunning, OWN_SIGN } from './processes.ts';

/** Path under the root → text, in pieces. */
export type Files = ReadonlyMap<string, Iterable<string>>;

const WORK = '.cache/ingest/';
/** Complete files on their way to their places; a folder of this name is only ever there whole. */
const READY = `${WORK}ready/`;
/** Beside those files: what they were made from and what they replace, as checksums. */
const MADE_FOR = 'made-for.json';

interface MadeFor {
  readonly inputs: string;
  readonly replaces: Readonly<Record<string, string>>;
}

/** The paths whose text on disk is another, or absent. */
export const changedFiles = (files: Files, root: URL): string[] => [...files].filter(([path, text]) => !isOnDisk(new URL(path, root), text)).map(([path]) => path);

/**
 * Replaces what differs. All of it is written elsewhere first; one rename then makes it count. Who is killed before that
 * rename changes nothing, and what is left to do after it is done by the next command, in `finishWriting`.
 */
export function writeFiles(files: Files, root: URL): void {
  finishWriting(root);
  const changed = changedFiles(files, root);
  if (changed.length === 0) return;
  assertWritable(changed, root);
  const own = new URL(`${WORK}${OWN_SIGN}/`, root);
  try {
    for (const path of changed) writePieces(new URL(path, own), files.get(path)!);
    const madeFor: MadeFor = { inputs: inputsOf(changed, root), replaces: Object.fromEntries(changed.map((path) => [path, sumOf(new URL(path, root))])) };
    writeFileSync(new URL(MADE_FOR, own), JSON.stringify(madeFor));
    renameSync(own, new URL(READY, root));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  finishWriting(root);
}

/** Ends what a command that was killed left half done, unless somebody changed its place since; takes away what it never completed. */
export function finishWriting(root: URL): void {
  const work = new URL(WORK, root);
  const ready = new URL(READY, root);
  if (existsSync(ready)) {
    const left = filesIn(ready).filter((name) => name !== MADE_FOR);
    if (isStillMeant(left, ready, root)) {
      assertWritable(left, root);
      for (const path of left) move(new URL(path, ready), new URL(path, root));
    }
    rmSync(ready, { recursive: true, force: true });
  }
  for (const name of existsSync(work) ? readdirSync(work) : []) {
    if (/^\d+(-\d+)?$/.test(name) && !isRunning(name)) rmSync(new URL(`${name}/`, work), { recursive: true, force: true });
  }
}

const filesIn = (folder: URL): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => statSync(new URL(name, folder), { throwIfNoEntry: false })?.isFile());

/** Are the tables and the files in the way what they were? Restored from Git, for one, they are newer than what was left. What is gone another command has moved. */
function isStillMeant(left: readonly string[], ready: URL, root: URL): boolean {
  const record = new URL(MADE_FOR, ready);
  // Of a command before there was such a record; or another command is just done with it.
  if (!existsSync(record)) return false;
  const { inputs, replaces } = JSON.parse(readFileSync(record, 'utf8')) as MadeFor;
  return inputs === inputsOf(Object.keys(replaces), root) && left.every((path) => replaces[path] === sumOf(new URL(path, root)) || !existsSync(new URL(path, ready)));
}

/** Of all that stands with the generated files, but for what is kept as it was published. */
function inputsOf(generated: readonly string[], root: URL): string {
  const sum = createHash('sha256');
  for (const top of new Set(generated.map((path) => `${path.split('/', 1)[0]}/`))) {
    const folder = new URL(top, root);
    for (const name of filesIn(folder).filter((file) => !file.includes('/releases/') && !generated.includes(top + file)).toSorted()) sum.update(`${name} ${sumOf(new URL(name, folder))}\n`);
  }
  return sum.digest('hex');
}

/** Empty where there is no file. */
const sumOf = (file: URL): string => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '');

/** Before any of them is replaced. */
function assertWritable(paths: readonly string[], root: URL): void {
  for (const folder of new Set(paths.map((path) => fileURLToPath(new URL('.', new URL(path, root)))))) {
    try {
      if (existsSync(folder)) accessSync(folder, constants.W_OK);
    } catch {
      throw new UserError(`The generated files in ${folder} must be replaced, and you may not write there. Nothing was changed. Make that folder yours, or work in a copy of the project, and run npm run ingest.`);
    }
  }
}

/** Another command may have moved it in the meantime, or somebody removed the dataset. */
function move(from: URL, to: URL): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isOnDisk(file: URL, text: Iterable<string>): boolean {
  if (!existsSync(file)) return false;
  const handle = openSync(file, 'r');
  try {
    for (const piece of text) {
      const bytes = Buffer.from(piece);
      const there = Buffer.alloc(bytes.length);
      if (readSync(handle, there) !== bytes.length || !there.equals(bytes)) return false;
    }
    return readSync(handle, Buffer.alloc(1)) === 0;
  } finally {
    closeSync(handle);
  }
}

function writePieces(file: URL, text: Iterable<string>): void {
  mkdirSync(new URL('.', file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    for (const piece of text) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}
