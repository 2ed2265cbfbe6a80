/**
 * How what a reader does stands in the address, everywhere by one rule: a choice is an entry of the history, to come back from;
 * what is typed, and what the page puts right by itself, changes the entry it stands in.
 */

/** `search` as in `location.search`: empty, or with its question mark. */
const writing =
  (how: 'pushState' | 'replaceState') =>
  (search: string, hash = location.hash): void => {
    const { href } = new URL(location.pathname + search + hash, location.href);
    if (href !== location.href) history[how](null, '', href);
  };

export const choose = writing('pushState');
export const amend = writing('replaceState');
