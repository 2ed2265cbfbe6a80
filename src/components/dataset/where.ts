import { getSource } from '../../catalog.ts';
import { dataset as messages } from '../../i18n/messages/dataset.ts';
import type { Locale } from '../../model/text.ts';
import { tableName, type Table } from './describe.ts';

/** Where a table stands and what is printed as its source, in one line. */
export function whereText(table: Table, locale: Locale): string {
  const words = messages[locale];
  const { title, number } = getSource(table.source);
  const page = `${words.sourcePage.toLowerCase()} ${table.page ?? words.pageUnknown}`;
  const place = [tableName(table), title, number, !tableName(table).includes(table.section) && table.section, page, words.lines(...table.lines)].filter(Boolean).join(', ');
  return `${place}. ${table.sourceLine ?? `${words.sourceLine}: ${words.noSourceLine}`}.`;
}
