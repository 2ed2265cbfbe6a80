/** What an earlier build made of the same, and need not be made again: whole, or not at all. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => parts.reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256')).digest();

/** Whether anything is kept: `KEPT` names the folder, which belongs to one state of the code. */
export const isKept = (): boolean => Boolean(process.env.KEPT);

/** The bytes that `make` makes of `from`, which with the code must be all that they depend on. */
export async function kept(from: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = process.env.KEPT;
  if (!folder) return make();
  const file = join(folder, sha256(...from.flatMap((part) => [`${part.length}\n`, part])).toString('hex'));
  const known = unlessGone(() => read(file));
  if (known !== undefined) return known;
  const bytes = await make();
  unlessGone(() => {
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([sha256(bytes), bytes]));
    renameSync(`${file}.${process.pid}`, file);
  });
  return bytes;
}

/** Length of a checksum. */
const SUM = 32;

/** The bytes behind their checksum; nothing when they are not those that were written. */
function read(file: string): Uint8Array | undefined {
  const whole = readFileSync(file);
  const bytes = whole.subarray(SUM);
  if (!sha256(bytes).equals(whole.subarray(0, SUM))) return undefined;
  // What is used stays.
  const now = new Date();
  utimesSync(file, now, now);
  return bytes;
}

/** The file may not be there, and another build may remove the folder at any moment. */
function unlessGone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
