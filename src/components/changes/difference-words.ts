/** A difference between two versions, in words and as rows of a table. */
import type { Row, TableDifference } from '../../difference.ts';
import { audit } from '../../i18n/messages/audit.ts';
import { changes } from '../../i18n/messages/changes.ts';
import { VERDICTS } from '../../model/audit.ts';
import type { Locale } from '../../model/text.ts';
import type { Difference } from './versions.ts';

/** The years that a printed table counts together, by its id: what its `time_period` cannot say. */
export type Spans = ReadonlyMap<string, string>;

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
export function rowsOf({ tables }: Difference, locale: Locale, spans: Spans = new Map()): readonly DifferenceRow[] {
  const words = changes[locale];
  const placed = (row: Row) => ({ what: nameOf(row, spans), ...(row['published_cell'] !== undefined && { cell: `${row['published_table']}:${row['published_cell']}` }) });
  const whole = (row: Row) => row['as_published'] ?? Object.values(row).filter(Boolean).slice(0, 4).join(' · ');
  return tables.flatMap(({ cells, words: others, added, removed }) => [
    ...[...cells, ...others].flatMap(({ before, after, columns }) => columns.map((column) => ({ ...placed(after), column, before: valueText(column, before[column], locale), after: valueText(column, after[column], locale) }))),
    ...added.map((row) => ({ ...placed(row), column: words.rowAdded, before: '', after: whole(row) })),
    ...removed.map((row) => ({ what: nameOf(row, spans), column: words.rowRemoved, before: whole(row), after: '' })),
  ]);
}

/** What the audit says of a cell in words; any other field as it stands. */
function valueText(column: string, value: string | undefined, locale: Locale): string {
  if (column !== 'audit') return value || changes[locale].empty;
  const verdict = VERDICTS.find((one) => one === value);
  return verdict ? audit[locale].verdicts[verdict].title : value || changes[locale].notChecked;
}

function nameOf(row: Row, spans: Spans): string {
  const labels = Object.entries(row).filter(([column, value]) => (column.endsWith('_label') || column === 'time_period') && value !== '').map(([column, value]) => (column === 'time_period' ? (spans.get(row['published_table'] ?? '') ?? value) : value));
  return 'published_cell' in row ? labels.join(' · ') : Object.values(row).find((value) => value !== '') ?? '';
}
