import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/tools.ts';

const PARTS = ['src', 'scripts', 'data', 'content', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The project in another folder, with the same packages; without what `leaveOut` says. */
export function copyProject(to: string, leaveOut: (path: string) => boolean = () => false): void {
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(to, part), { recursive: true, filter: (path) => !leaveOut(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'junction');
}
