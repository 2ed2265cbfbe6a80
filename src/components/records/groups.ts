/** Rows that stand together under one heading. */
import { getCode } from '../../catalog.ts';
import { records as messages } from '../../i18n/messages/records.ts';
import type { DataRecord, RecordTable } from '../../model/records.ts';
import type { Locale } from '../../model/text.ts';
import { columnOf } from './views.ts';

export interface Group {
  /** `groep=2012`, unique on the page. */
  readonly anchor: string;
  readonly title: string;
  readonly text?: string;
  readonly records: readonly DataRecord[];
}

/** The groups in the order of the file; rows without a date come together at the end. `prefix` keeps the anchors of a second table apart. */
export function groupsOf(table: RecordTable, records: readonly DataRecord[], field: string, locale: Locale, prefix = ''): readonly Group[] {
  const column = columnOf(table, field, locale);
  const keyOf = ({ values }: DataRecord) => (column.kind === 'date' ? values[column.id]!.slice(0, 4) : values[column.id]!);
  const keys = [...new Set(records.map(keyOf))].toSorted((a, b) => Number(a === '') - Number(b === ''));
  return keys.map((key) => ({ anchor: `groep=${prefix}${key || '0'}`, ...headingOf(key, column.codelist, locale), records: records.filter((record) => keyOf(record) === key) }));
}

function headingOf(key: string, codelist: string | undefined, locale: Locale): Pick<Group, 'title' | 'text'> {
  if (codelist === undefined) return { title: key || messages[locale].undated };
  const { label, definition } = getCode(codelist, key);
  return { title: label[locale], ...(definition && { text: definition[locale] }) };
}
