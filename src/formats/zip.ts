import { zipSync } from 'fflate';

/** The same bytes each time: every file carries the first moment that a zip can name, in the time zone of this machine. What `stored` names is not packed. */
export function zip(files: Readonly<Record<string, Uint8Array>>, stored: readonly string[] = []): Uint8Array<ArrayBuffer> {
  const packed = Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: stored.includes(name) ? 0 : 6 }]] as const);
  return zipSync(Object.fromEntries(packed) as Parameters<typeof zipSync>[0], { mtime: new Date(1980, 0, 1) });
}
