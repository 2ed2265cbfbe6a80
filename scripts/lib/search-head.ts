/** Names in the head of the search page all that its first search waits for: a browser then asks for it at once, and not for each file after the one that mentions it. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { scriptsIn, withImports } from './page-scripts.ts';

/** Ours, in the order in which an answer needs them. */
const FILES = ['begin', 'ook', 'paginas', 'cijfers'];

export async function preloadSearch(folder: string): Promise<void> {
  const page = join(folder, 'zoeken', 'index.html');
  const html = await readFile(page, 'utf8');
  const base = /<script type="module" src="([^"]*\/)_astro\//.exec(html)?.[1];
  if (base === undefined) throw new Error(`${page} has no script.`);
  const lang = /<html lang="(\w+)"/.exec(html)![1]!;
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8')) as { readonly languages: Readonly<Record<string, { readonly hash: string }>> };
  const { hash } = languages[lang]!;
  const links = [
    ...[...withImports(scriptsIn(html, folder))].map((path) => module(`${base}_astro/${basename(path)}`)),
    ...FILES.map((name) => file(`${base}zoeken/${name}.json`)),
    module(`${base}pagefind/pagefind.js`),
    // The name of the index, so that an old answer from a cache is never taken for it.
    file(`${base}pagefind/pagefind-entry.json?ts=${hash}`),
    file(`${base}pagefind/pagefind.${hash}.pf_meta`),
    file(`${base}pagefind/wasm.${lang}.pagefind`),
  ];
  await writeFile(page, html.replace('<title>', () => `${links.join('')}<title>`));
}

const module = (address: string): string => `<link rel="modulepreload" href="${address}">`;
const file = (address: string): string => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${address}">`;
