/** Where builds keep files and pictures for each other: a folder for each state of the code that makes them. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { codeHash } from './code-hash.ts';
import { ROOT } from './tools.ts';

/** Runs a build with such a folder. What was kept while somebody changed the code may be made by either, so nothing of it is. */
export async function keepingFiles(build: (env: { readonly KEPT: string }) => Promise<void>, root = ROOT): Promise<void> {
  const all = join(root, '.cache/kept');
  forgetOld(all);
  const code = codeHash(root);
  const folder = join(all, code);
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  utimesSync(folder, now, now);
  forgetOld(folder);
  try {
    await build({ KEPT: folder });
  } finally {
    if (!isStill(code, root)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Code that cannot be read any more is another. */
function isStill(code: string, root: string): boolean {
  try {
    return codeHash(root) === code;
  } catch {
    return false;
  }
}

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** Removes what no build used for a week: the folders of other code, and in its own the files of tables that have changed. */
function forgetOld(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    // Another build may have removed it meanwhile.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > A_WEEK) rmSync(path, { recursive: true, force: true });
  }
}
