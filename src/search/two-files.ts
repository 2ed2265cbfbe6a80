/** The names are in two files: the first key waits only for what each is called. */
import type { Entry, MoreIndex, Names, StartIndex } from './entry.ts';
import { isDeep } from './rank.ts';

export function split({ entries, ...words }: Names): { readonly start: StartIndex; readonly more: MoreIndex } {
  const first = entries.filter(({ path }) => !isDeep(path));
  const parts = first.map(({ kind, path, title, note, ...also }) => ({ called: { kind, path, title, ...(note !== undefined && { note }) }, also }));
  return {
    start: { entries: parts.map(({ called }) => called) },
    more: { ...words, also: Object.fromEntries(parts.filter(({ also }) => Object.keys(also).length > 0).map(({ called, also }) => [called.path, also])), deeper: entries.filter(({ path }) => isDeep(path)) },
  };
}

export const joined = ({ entries }: StartIndex, { also, deeper, ...words }: MoreIndex): Names => ({ ...words, entries: [...entries.map((called): Entry => ({ ...called, ...also[called.path] })), ...deeper] });
