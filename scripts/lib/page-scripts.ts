/** Which scripts a built page loads. */
import { parse } from 'es-module-lexer/js';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files of the scripts that a page names, in the site in `folder`, whatever its base path. */
export const scriptsIn = (html: string, folder: string): string[] =>
  [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => join(folder, address!.includes('/_astro/') ? '_astro' : '', basename(address!)));

/** What a script imports before it runs. */
const importedAtOnce = (file: string): string[] =>
  parse(readFileSync(file, 'utf8'), file)[0].flatMap(({ n: name, d: dynamic }) => (dynamic === -1 && name?.startsWith('./') ? [join(dirname(file), name)] : []));

/** Scripts with all that they import, through others too: before they run, or as `imported` says. */
export function withImports(files: readonly string[], imported: (file: string) => readonly string[] = importedAtOnce): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    imported(file).forEach(follow);
  };
  files.forEach(follow);
  return found;
}
