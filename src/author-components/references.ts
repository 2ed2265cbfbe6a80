import type { Locale } from '../model/text.ts';
import { getSource } from '../catalog.ts';
import { messages } from '../i18n/index.ts';

/** One place in a source that a text refers to. */
export interface Reference {
  readonly number: number;
  readonly source: string;
  readonly text: string;
}

/** What `Bron` collects while a text renders, so that `References` can list it below. */
export type ReferenceList = Reference[];

/** The reference to this place; two sentences from one place share a number. Throws on a source that does not exist. */
export function refer(list: ReferenceList, source: string, place: string, line: number | undefined, locale: Locale): Reference {
  const { site } = messages(locale);
  const text = [getSource(source).shortTitle[locale], place, ...(line === undefined ? [] : [site.lineOfCopy(line)])].join(', ');
  const known = list.find((reference) => reference.text === text);
  if (known) return known;
  const added = { number: list.length + 1, source, text };
  list.push(added);
  return added;
}
