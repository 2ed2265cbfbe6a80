/** The project's files and what each imports, for the tests that guard the architecture. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Made by a command, never by hand. */
const GENERATED = new Set(['node_modules', 'dist', 'dist.next', 'dist.old', '.astro', '.cache', '.git']);

export const topLevel = (): string[] => readdirSync(ROOT).filter((name) => !GENERATED.has(name));

/** Every file under these folders or files of the project, relative to it, with forward slashes. */
export const filesUnder = (...paths: readonly string[]): string[] => paths.flatMap((path) => {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).filter((name) => !GENERATED.has(name)).flatMap((name) => filesUnder(posix.join(path, name)));
});

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const isCode = (file: string): boolean => /\.(ts|astro|mjs|js|mdx)$/.test(file);

export interface Import {
  readonly file: string;
  /** As written. */
  readonly specifier: string;
  /** The project's file it leads to; a package keeps its specifier. */
  readonly target: string;
}

/** Static, dynamic and type imports and re-exports, and the patterns of `import.meta.glob`. */
export function importsOf(file: string): Import[] {
  const code = scriptOf(file);
  const specifiers = [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...code.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*'([^']+)'/g)].map((match) => match[1]!),
  ];
  return specifiers.map((specifier) => ({ file, specifier, target: specifier.startsWith('.') ? inProject(file, specifier) : specifier }));
}

const inProject = (file: string, specifier: string): string =>
  relative(ROOT, resolve(ROOT, dirname(file), specifier.replace(/[?#].*$/, ''))).split(sep).join('/');

/** The scripts of a file: all of a module, the frontmatter and `<script>` blocks of an Astro component. */
function scriptOf(file: string): string {
  const text = read(file);
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]!)].join('\n');
}
