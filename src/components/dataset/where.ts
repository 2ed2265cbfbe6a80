/** Where a table stands, for whoever speaks of it: one place that knows what a source record may lack. */
import { getSource } from '../../catalog.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { dataset as messages } from '../../i18n/messages/dataset.ts';
import type { Source } from '../../model/source.ts';
import type { Locale } from '../../model/text.ts';
import { tableName, type Table } from './describe.ts';

/** The parts there are, between commas. */
const joined = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

/** A document as a citation names it: its title, and its number where it has one. */
export const documentName = ({ title, number }: Source): string => joined(title, number);

/** What follows a document's title where it is described: number, publisher, date. */
export const documentFacts = ({ number, publisher, issued }: Source, locale: Locale): string => joined(number, publisher, formatDate(issued, locale));

/** A table with its document, and who published it when, for a sentence that stands alone; a year that we inferred stands between brackets. */
export function quotedAs(table: Table): string {
  const { title, number, authors, publisher, issued, issuedNote } = getSource(table.source);
  const year = issued.slice(0, 4);
  return joined(authors.join(', '), publisher, title, number, issuedNote ? `[${year}]` : year, tableName(table));
}

/** "Tabel 5, Beleidsbrief Sociale Economie 2012-2013, §3.4, bladzijde 12": where to look, in the fewest words. */
export const placeText = (table: Table, locale: Locale): string =>
  joined(tableName(table), getSource(table.source).shortTitle[locale], sectionOf(table), `${messages[locale].sourcePage.toLowerCase()} ${table.page ?? messages[locale].pageUnknown}`);

/** The documents of a dataset with their tables, each document once. */
export function citedTogether(tables: readonly Table[], locale: Locale): string {
  const documents = [...new Set(tables.map(({ source }) => source))];
  return documents
    .map((source) => {
      const names = [...new Set(tables.filter((table) => table.source === source).map(tableName))];
      return joined(documentName(getSource(source)), formatList(names, locale));
    })
    .join('; ');
}

/** "Beleidsbrief Sociale Economie 2012-2013, Tabel 5": enough beside a figure. */
export const shortPlace = (table: Table, locale: Locale): string => joined(getSource(table.source).shortTitle[locale], tableName(table));

/** The section, unless the table is already called by it. */
export const sectionOf = (table: Table): string => (tableName(table).includes(table.section) ? '' : table.section);

/** Where a table stands and what is printed as its source, in one line. */
export function whereText(table: Table, locale: Locale): string {
  const words = messages[locale];
  const page = `${words.sourcePage.toLowerCase()} ${table.page ?? words.pageUnknown}`;
  const place = joined(tableName(table), documentName(getSource(table.source)), sectionOf(table), page, words.lines(...table.lines));
  return `${place}. ${table.sourceLine ?? `${words.sourceLine}: ${words.noSourceLine}`}.`;
}
