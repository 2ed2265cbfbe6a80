/** What a page consists of, and what its scripts may add to it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scriptsIn, withImports } from '../page-scripts.ts';
import { quotedIn } from './strings.ts';

export interface Seen {
  /** Whether an element of this name is on the page or may come there. */
  readonly tag: (name: string) => boolean;
  /** Whether an attribute is on the page, or its name in a script. */
  readonly attribute: (name: string) => boolean;
  /** Whether a class or an id is on the page or in a script. */
  readonly name: (name: string) => boolean;
  /** Whether a script may set the class. */
  readonly scripted: (name: string) => boolean;
  /** Whether the page, a script or what a script loads asks for a custom property of our styles. */
  readonly property: (name: string) => boolean;
}
type Words = ReadonlySet<string>;

const WORD = /[\w-]+/g;
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const wordsIn = (text: string): Words => new Set(text.match(WORD));

/** `dataset.noCell` is the attribute `data-no-cell`. */
const asAttribute = (name: string): string => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

interface Script {
  readonly words: Words;
  readonly attributes: Words;
  /** A name that is written as code, like that of a variable, is no class. */
  readonly names: Words;
}
const scripts = new Map<string, Script>();

function scriptOf(text: string): Script {
  const known = scripts.get(text);
  if (known) return known;
  const words = wordsIn(text);
  const read = { words, attributes: new Set([...words, ...[...words].map(asAttribute)]), names: wordsIn(quotedIn(text).join('\n')) };
  scripts.set(text, read);
  return read;
}

interface File {
  readonly text: string;
  /** Files that it names; Vite does so by their path from the root of the site where they come later. */
  readonly mentions: readonly string[];
}
const files = new Map<string, File>();

function fileAt(path: string): File {
  const known = files.get(path);
  if (known) return known;
  const text = readFileSync(path, 'utf8');
  const read = { text, mentions: all(text, /["'`](?:[\w./-]*\/)?([\w.-]+\.(?:js|css))["'`]/g).map((name) => join(dirname(path), name)) };
  files.set(path, read);
  return read;
}

/** Of a page only what stands inside its tags: a word of its text names no class. */
const OPENING = /<[a-z](?:"[^"]*"|[^"<>])*>/g;
const wordsOf = (html: string): Words => wordsIn((html.match(OPENING) ?? []).join('\n'));

/** What a script puts into this page of those that links name as fetched: their cells and their panel. */
const fetchedBy = (html: string, file: string): string[] =>
  all(html, /<a href="([^"#]+)"[^>]* data-fetched[ >]/g).flatMap((address) => all(readFileSync(join(dirname(file), address, 'index.html'), 'utf8'), /<(?:td|caption)[ >][\s\S]*?<\/(?:td|caption)>|<div [^>]*popover[ >][\s\S]*<\/main>/g));

export const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** `html` is the text of `file`, in the site in `folder`. */
export function seenOn(html: string, file: string, folder: string): Seen {
  const unstyled = html.replace(STYLE, '');
  const own = [unstyled, ...fetchedBy(unstyled, file)].map(wordsOf);
  const loaded = [...withImports(scriptsIn(html, folder), (path) => fileAt(path).mentions)];
  const code = [...all(unstyled, /<script(?: type="module")?>([\s\S]*?)<\/script>/g), ...loaded.filter((path) => path.endsWith('.js')).map((path) => fileAt(path).text)].map(scriptOf);
  const styles = loaded.filter((path) => path.endsWith('.css')).map((path) => wordsIn(fileAt(path).text));
  const has = (sets: readonly Words[]) => (name: string) => sets.some((words) => words.has(name));
  const names = code.map((script) => script.names);
  return {
    tag: has([...own, ...names]),
    attribute: has([...own, ...code.map(({ attributes }) => attributes)]),
    name: has([...own, ...names]),
    scripted: has(names),
    property: has([...own, ...styles, ...code.map(({ words }) => words)]),
  };
}
