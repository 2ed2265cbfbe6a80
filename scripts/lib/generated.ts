/** The generated files: compared with what is on disk, and replaced all together or not at all. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isRunning } from './processes.ts';

/** Path under the root → text, in pieces. */
export type Files = ReadonlyMap<string, Iterable<string>>;

const WORK = '.cache/ingest/';
/** Complete files on their way to their places; a folder of this name is only ever there whole. */
const READY = `${WORK}ready/`;

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
  const own = new URL(`${WORK}${process.pid}/`, root);
  try {
    for (const path of changed) writePieces(new URL(path, own), files.get(path)!);
    renameSync(own, new URL(READY, root));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  finishWriting(root);
}

/** Ends what a command that was killed left half done, and takes away what it never completed. */
export function finishWriting(root: URL): void {
  const work = new URL(WORK, root);
  const ready = new URL(READY, root);
  if (existsSync(ready)) {
    for (const path of filesIn(ready)) move(new URL(path, ready), new URL(path, root));
    rmSync(ready, { recursive: true, force: true });
  }
  for (const name of existsSync(work) ? readdirSync(work) : []) {
    if (/^\d+$/.test(name) && !isRunning(Number(name))) rmSync(new URL(`${name}/`, work), { recursive: true, force: true });
  }
}

const filesIn = (folder: URL): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => statSync(new URL(name, folder), { throwIfNoEntry: false })?.isFile());

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
