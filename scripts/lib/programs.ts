/** Programs that some tests ask for a second opinion. Nobody needs to have them; what is not asked is said at the end. */
import { spawnSync } from 'node:child_process';

const VERSION = ['--version'];
const pythonWith = (module: string) => ['python3', '/usr/bin/python3', 'python'].map((command) => [command, ['-c', `import ${module}`]] as const);

/** How to call each, and how to see that it works: the first that does is taken. */
const CALLS = {
  LibreOffice: [
    ['soffice', VERSION],
    ['/Applications/LibreOffice.app/Contents/MacOS/soffice', VERSION],
  ],
  openpyxl: pythonWith('openpyxl'),
  pandas: pythonWith('pandas'),
  Python: [['python3', VERSION], ['python', VERSION]],
  R: [['Rscript', VERSION]],
  curl: [['curl', VERSION]],
  nginx: [['nginx', ['-v']]],
  Apache: [['apache2', ['-v']]],
} as const satisfies Record<string, readonly (readonly [string, readonly string[]])[]>;

export type Program = keyof typeof CALLS;

const found = new Map<Program, string | undefined>();

/** The command, or nothing where this machine does not have it. */
export function findProgram(name: Program): string | undefined {
  if (!found.has(name)) found.set(name, CALLS[name].find(([command, args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0)?.[0]);
  return found.get(name);
}

/** What the title of a test ends with that only runs where a program is. */
export const needs = (name: Program): string => `[needs ${name}]`;

/** The missing program that excuses a test from running; nothing when it has no such excuse, or the program is there after all. */
export function excuse(title: string, find: (name: Program) => string | undefined = findProgram): Program | undefined {
  return (Object.keys(CALLS) as Program[]).find((name) => title.endsWith(needs(name)) && find(name) === undefined);
}
