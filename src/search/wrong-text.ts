/** What is said of a figure that the audit has a doubt at, in the results and under a box alike. */
import { suggestions } from '../i18n/messages/suggestions.ts';
import type { Locale } from '../model/text.ts';
import type { Wrong } from './entry.ts';

export function wrongText(printed: string, wrong: Wrong | undefined, locale: Locale): string | undefined {
  const words = suggestions[locale];
  return wrong && (wrong.differs ? words.differs : wrong.corrected ? words.corrected(printed, wrong.corrected.text) : words.wrong);
}
