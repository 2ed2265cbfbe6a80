import { getSource, type AnyDataset } from '../../catalog.ts';
import { messages } from '../../i18n/index.ts';
import type { Locale } from '../../model/text.ts';
import { SITE_NAME } from '../../site.ts';
import { citedTogether, documentName } from './where.ts';

/** How to cite a version of a dataset: what stands before its title, and after. */
export function citationOf(dataset: AnyDataset, { version, date }: { readonly version: string; readonly date: string }, address: string, locale: Locale): { readonly before: string; readonly after: string } {
  const words = messages(locale);
  const printedIn = dataset.kind === 'cube' ? citedTogether(dataset.tables, locale) : dataset.sources.map((id) => documentName(getSource(id))).join('; ');
  const cite = dataset.kind === 'cube' ? words.dataset.citation : words.records.citation;
  return cite(SITE_NAME, date.slice(0, 4), version, address, printedIn);
}
