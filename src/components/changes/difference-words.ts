/** A difference between two versions, in words and as rows of a table. */
import type { Row, TableDifference } from '../../difference.ts';
import { changes } from '../../i18n/messages/changes.ts';
import type { Locale } from '../../model/text.ts';
import type { Difference } from './versions.ts';

export interface DifferenceRow {
  /** Which row of the table: its labels and period, or its first fields. */
  readonly what: string;
  /** `<table>:<line>:<field>`, where the row is one printed cell that still stands. */
  readonly cell?: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** "3 cellen gewijzigd sinds versie 1.0.0", and what else changed, as sentences without a full stop. */
export function summaryOf({ from, tables, fields }: Difference, locale: Locale): readonly string[] {
  const words = changes[locale];
  const count = (of: (table: TableDifference) => readonly unknown[]) => tables.reduce((sum, table) => sum + of(table).length, 0);
  const names = (of: (table: TableDifference) => readonly string[]) => [...new Set(tables.flatMap(of))].join(', ');
  return [
    words.changedCells(count(({ cells }) => cells), from),
    count(({ added }) => added) > 0 && words.addedRows(count(({ added }) => added)),
    count(({ removed }) => removed) > 0 && words.removedRows(count(({ removed }) => removed)),
    count((table) => table.words) > 0 && words.changedWords(count((table) => table.words)),
    names(({ columnsAdded }) => columnsAdded) !== '' && words.columnsAdded(names(({ columnsAdded }) => columnsAdded)),
    names(({ columnsRemoved }) => columnsRemoved) !== '' && words.columnsRemoved(names(({ columnsRemoved }) => columnsRemoved)),
    fields.length > 0 && words.fields(fields.join(', ')),
  ].filter((sentence) => sentence !== false);
}

/** One row a changed field, then the rows that came and went. */
export function rowsOf({ tables }: Difference, locale: Locale): readonly DifferenceRow[] {
  const words = changes[locale];
  const whole = (row: Row) => row['as_published'] ?? Object.values(row).filter(Boolean).slice(0, 4).join(' · ');
  return tables.flatMap(({ cells, words: others, added, removed }) => [
    ...[...cells, ...others].flatMap(({ before, after, columns }) => columns.map((column) => ({ ...placed(after), column, before: before[column] || words.empty, after: after[column] || words.empty }))),
    ...added.map((row) => ({ ...placed(row), column: words.rowAdded, before: '', after: whole(row) })),
    ...removed.map((row) => ({ what: nameOf(row), column: words.rowRemoved, before: whole(row), after: '' })),
  ]);
}

const placed = (row: Row) => ({ what: nameOf(row), ...(row['published_cell'] !== undefined && { cell: `${row['published_table']}:${row['published_cell']}` }) });

function nameOf(row: Row): string {
  const labels = Object.entries(row).filter(([column, value]) => (column.endsWith('_label') || column === 'time_period') && value !== '').map(([, value]) => value);
  return 'published_cell' in row ? labels.join(' · ') : Object.values(row).find((value) => value !== '') ?? '';
}
