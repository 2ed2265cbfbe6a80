/**
 * How what a reader does stands in the address, everywhere by one rule: a choice is an entry of the history, to come back from;
 * what is typed, and what the page puts right by itself, changes the entry it stands in.
 */

/** `search` as in `location.search`: empty, or with its question mark. */
const writing =
  (how: 'pushState' | 'replaceState') =>
  (search: string, hash = location.hash): void => {
    // Never of parts put together: a path of two slashes would be the name of a host.
    const address = new URL(location.href);
    Object.assign(address, { search, hash });
    if (address.href !== location.href) history[how](null, '', address.href);
  };

export const choose = writing('pushState');
export const amend = writing('replaceState');
