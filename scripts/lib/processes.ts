import { readFileSync } from 'node:fs';

/**
 * When a process began, where the system tells it (Linux: ticks since the machine started). Numbers of processes come again, in a
 * container even at each start.
 */
function startOf(pid: number): string | undefined {
  try {
    // The name, between brackets, may hold anything.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19];
  } catch {
    return undefined;
  }
}

/** This process, as no other was or will be: `number-start`, which may be the name of a file. */
export const OWN_SIGN = `${process.pid}-${startOf(process.pid) ?? Math.round(performance.timeOrigin)}`;

/** Does the process of this sign run? What is no sign was written by nobody who is still at it. */
export function isRunning(sign: string): boolean {
  const [, number, start] = /^([1-9]\d*)(?:-(\d+))?$/.exec(sign) ?? [];
  if (number === undefined) return false;
  const pid = Number(number);
  if (pid === process.pid) return sign === OWN_SIGN;
  const began = startOf(pid);
  if (began !== undefined && start !== undefined) return began === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
