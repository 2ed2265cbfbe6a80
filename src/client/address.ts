/**
 * How what a reader does stands in the address, everywhere by one rule: a choice is an entry of the history, to come back from;
 * what is typed, and what the page puts right by itself, changes the entry it stands in.
 */

/** `search` as in `location.search`: empty, or with its question mark. */
export const choose = (search: string, hash = location.hash): void => write('pushState', search, hash);

export const amend = (search: string, hash = location.hash): void => write('replaceState', search, hash);

function write(how: 'pushState' | 'replaceState', search: string, hash: string): void {
  const address = new URL(`${location.pathname}${search}${hash}`, location.href).href;
  if (address !== location.href) history[how](null, '', address);
}
