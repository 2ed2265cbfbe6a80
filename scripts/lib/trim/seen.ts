/** What a page consists of, and what its scripts may add to it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scriptsIn, withImports } from '../page-scripts.ts';

export interface Seen {
  /** Whether a class, an id or the name of an attribute is on the page or in a script. */
  readonly word: (name: string) => boolean;
  /** Whether a script may set the class. */
  readonly scripted: (name: string) => boolean;
}
type Words = ReadonlySet<string>;

const WORD = /[\w-]+/g;
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);

/** `dataset.noCell` is the attribute `data-no-cell`. */
const asAttribute = (name: string): string => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function wordsOfScript(text: string): Words {
  const words = all(text, WORD);
  return new Set([...words, ...words.map(asAttribute)]);
}

const known = new Map<string, { readonly words: Words; readonly imports: readonly string[] }>();

function scriptAt(file: string) {
  const text = known.has(file) ? '' : readFileSync(file, 'utf8');
  // Vite names what a script may load later by its path from the root of the site.
  const read = known.get(file) ?? { words: wordsOfScript(text), imports: all(text, /["'`](?:[\w./-]*\/)?([\w.-]+\.js)["'`]/g).map((name) => join(dirname(file), name)) };
  known.set(file, read);
  return read;
}

/** The words of a page's scripts, with all that they load at once or later. */
const scriptedOn = (html: string, folder: string): Words[] =>
  [...all(html, /<script(?: type="module")?>([\s\S]*?)<\/script>/g).map(wordsOfScript), ...[...withImports(scriptsIn(html, folder), (file) => scriptAt(file).imports)].map((file) => scriptAt(file).words)];

/** Of a page only what stands inside its tags: a word of its text names no class. */
const OPENING = /<[a-z](?:"[^"]*"|[^"<>])*>/g;
const wordsOf = (html: string): Words => new Set(all(all(html, OPENING).join('\n'), WORD));

/** Pages of which a script puts parts into this one, by the links that say so. */
const fetchedBy = (html: string, file: string): string[] =>
  all(html, /<a href="([^"#]+)"[^>]* data-fetched[ >]/g).map((address) => readFileSync(join(dirname(file), address, 'index.html'), 'utf8').replace(STYLE, ''));

export const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** `html` is the text of `file`, in the site in `folder`. */
export function seenOn(html: string, file: string, folder: string): Seen {
  const unstyled = html.replace(STYLE, '');
  const own = [unstyled, ...fetchedBy(unstyled, file)].map(wordsOf);
  const scripts = scriptedOn(unstyled, folder);
  return {
    word: (name) => [...own, ...scripts].some((words) => words.has(name)),
    scripted: (name) => scripts.some((words) => words.has(name)),
  };
}
