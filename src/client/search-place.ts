/** Where a reader is on the page of results stays with its entry of the history: a browser that kept no page in memory makes the list anew, and then brings whoever comes back to where they were. */

interface Place {
  /** How many results were shown. */
  readonly shown?: number;
  /** How far down the page. */
  readonly top?: number;
  /** The result that was opened, and how far from the top of the screen it stood. */
  readonly at?: string | undefined;
  readonly under?: number;
}

/** Results that are shown at once. */
export const PAGE_SIZE = 10;

/** Longer than between two steps of one movement. */
const STILL = 150;

export const place = (): Place => (history.state as Place | null) ?? {};

/** How many results there should be for whoever comes back; none for whoever is new. */
export const shownAt = ({ shown, top, at }: Place): number => shown ?? (top === undefined && at === undefined ? 0 : PAGE_SIZE);

export const keep = (part: Place): void => history.replaceState({ ...place(), ...part }, '');

export function keepPlace(list: HTMLElement): void {
  // The browser's own would come before the list does.
  history.scrollRestoration = 'manual';
  let moving: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(moving);
    moving = setTimeout(() => keep({ top: Math.round(scrollY), at: undefined }), STILL);
  });
  list.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (!link) return;
    clearTimeout(moving);
    keep({ at: link.href, under: link.getBoundingClientRect().top });
  });
  // What was on its way belongs to the entry that was left.
  addEventListener('popstate', () => clearTimeout(moving));
}

/** To the place, and to the result that was opened there. */
export function comeBack(list: HTMLElement, { top, at, under }: Place): void {
  if (top !== undefined) scrollTo({ top, behavior: 'instant' });
  const link = [...list.querySelectorAll('a')].find(({ href }) => href === at);
  if (!link || under === undefined) return;
  // The texts above it may be longer than they were, or not there yet.
  scrollBy({ top: link.getBoundingClientRect().top - under, behavior: 'instant' });
  link.focus({ preventScroll: true });
}
