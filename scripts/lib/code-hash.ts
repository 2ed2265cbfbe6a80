/** One hash of all that makes files for readers of data: what an earlier build made with another is made anew. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tools.ts';

/** The formats, what they are written with, and what hands them their data. */
const MAKERS = /^src\/((charts|formats|i18n|model)\/.+|[\w-]+)\.ts$/;

export const isMaker = (file: string): boolean => MAKERS.test(file);

/** Of the project in `root`: its code, its packages, and the Node that runs now. */
export function codeHash(root = ROOT): string {
  const modules = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => `src/${name.replaceAll('\\', '/')}`).filter(isMaker);
  const hash = createHash('sha256').update(process.version);
  for (const file of [...modules.toSorted(), 'package-lock.json']) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
