/** An entry of Astro's log begins with the time; what follows without one belongs to it. */
const ENTRY = /^(?=\d\d:\d\d:\d\d )/m;
const ERROR = '[ERROR]';

/** Does the log of a build tell of an error? A reference to a missing content entry is one, while Astro ends with code 0. */
export const tellsOfError = (output: string): boolean => output.includes(ERROR);

/** Why a build failed: of a log with hundreds of warnings its errors and its last words, without the way through Astro's own code. */
export function astroErrors(output: string): string {
  const entries = output.split(ENTRY);
  const telling = tellsOfError(output) ? entries.filter((entry, index) => entry.includes(ERROR) || index === entries.length - 1) : entries;
  return telling.join('').split('\n').filter((line) => !/^\s+(at |Stack trace:)/.test(line)).join('\n').trimEnd();
}
