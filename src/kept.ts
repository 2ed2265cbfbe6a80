/** What an earlier build made of the same, and need not be made again: whole, or not at all. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => parts.reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The bytes that `make` makes of `from`, which must be all that they depend on. `KEPT` names the folder; without it nothing is kept. */
export async function kept(from: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = process.env.KEPT;
  if (!folder) return make();
  const file = join(folder, sha256(...from.flatMap((part) => [`${part.length}\n`, part])).toString('hex'));
  const known = read(file);
  if (known !== undefined) return known;
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([sha256(bytes), bytes]));
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}

/** The same of what our code makes: other code, other packages or another Node make it anew. `KEPT_CODE` tells them apart. */
export const keptByCode = (from: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> =>
  process.env.KEPT_CODE ? kept([process.env.KEPT_CODE, ...from], make) : make();

/** Whether that is kept for this build at all. */
export const isKept = (): boolean => Boolean(process.env.KEPT && process.env.KEPT_CODE);

/** Length of a checksum. */
const SUM = 32;

/** The bytes behind their checksum; nothing when they are not those that were written. */
function read(file: string): Uint8Array | undefined {
  if (!existsSync(file)) return undefined;
  const whole = readFileSync(file);
  const bytes = whole.subarray(SUM);
  if (!sha256(bytes).equals(whole.subarray(0, SUM))) return undefined;
  const now = new Date();
  utimesSync(file, now, now);
  return bytes;
}

const A_MONTH = 30 * 24 * 60 * 60 * 1000;

/** Removes what no build used for a month, and what a killed one left half written. */
export function forgetOld(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    // Another build may have given it its name meanwhile.
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > A_MONTH) rmSync(file, { force: true });
  }
}
