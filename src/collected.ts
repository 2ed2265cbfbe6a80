/** What a page collects while it renders, so that a later part of it can list it. */
import { getSource } from './catalog.ts';
import { messages } from './i18n/index.ts';
import type { Locale } from './model/text.ts';

/** One place in a source that a text refers to, and how often. */
export interface Reference {
  readonly number: number;
  readonly source: string;
  readonly line: number | undefined;
  readonly text: string;
  uses: number;
}

export interface Collected {
  readonly references: Reference[];
  /** Datasets a figure or chart was pulled from. */
  readonly datasets: Set<string>;
  /** Notes that open in place, by the id that opens them: they stand at the end of the page, so that no hidden part hides them. */
  readonly notes: Map<string, string>;
  /** Terms that a text without markup has opened already. */
  readonly opened: Set<string>;
  /** How many computed figures there are. */
  computed: number;
  /** Some sentence is our own. */
  own: boolean;
}

/** What the page of these locals has collected so far. */
export const collectedIn = (locals: App.Locals): Collected =>
  (locals.collected ??= { references: [], datasets: new Set(), notes: new Map(), opened: new Set(), computed: 0, own: false });

/** The reference to this place, one use further; two sentences from one place share a number. Throws on a source that does not exist. */
export function refer({ references }: Collected, source: string, place: string, line: number | undefined, locale: Locale): Reference {
  const { site } = messages(locale);
  const text = [getSource(source).shortTitle[locale], place, ...(line === undefined ? [] : [site.lineOfCopy(line)])].join(', ');
  const known = references.find((reference) => reference.text === text);
  if (known) {
    known.uses += 1;
    return known;
  }
  const added = { number: references.length + 1, source, line, text, uses: 1 };
  references.push(added);
  return added;
}

/** The id of the nth use of a reference in the text. */
export const useId = (number: number, use: number): string => `verwijzing-${number}-${use}`;
