/** How the tables of records are laid out: which fields share a column, what the rows are grouped by. */
import type { Locale } from '../../model/text.ts';
import type { RecordColumn, RecordTable } from '../../model/records.ts';

export interface View {
  /** Fields that share a column of the page, the one that names it first. `text` stands for `text_nl` or `text_en`. */
  readonly columns: readonly (readonly string[])[];
  /** The field whose value heads a group of rows; of a date only its year. */
  readonly group?: string;
  /** Two fields against each other, and the code where they meet. */
  readonly matrix?: { readonly rows: string; readonly columns: string; readonly value: string };
  /** The code that rows of one contradiction share. */
  readonly contradiction?: string;
}

const VIEWS: Readonly<Record<string, View>> = {
  standpunten: { columns: [['theme'], ['stance'], ['summary'], ['lines']], group: 'actor', matrix: { rows: 'theme', columns: 'actor', value: 'stance' } },
  vragen: { columns: [['question', 'lines'], ['answered_by', 'answer_status'], ['answer', 'answer_lines']], group: 'actor' },
  determinanten: { columns: [['determinant', 'effect'], ['said_by', 'spread'], ['description'], ['source', 'lines']], group: 'phase' },
  respondenten: { columns: [['role'], ['employer_type'], ['respondents', 'count_status'], ['note'], ['source', 'lines']] },
  gebeurtenissen: { columns: [['date', 'status'], ['title', 'description', 'contradiction'], ['kind', 'theme'], ['source', 'lines']], group: 'date', contradiction: 'contradiction' },
};

/** The column a field of a view stands for, in the language of the page. */
export function columnOf(table: RecordTable, field: string, locale: Locale): RecordColumn {
  const found = table.columns.find(({ id }) => id === `${field}_${locale}`) ?? table.columns.find(({ id }) => id === field);
  if (!found) throw new Error(`The table '${table.id}' has no column '${field}'. Correct src/components/records/views.ts.`);
  return found;
}

/** A table that nobody laid out shows each of its columns, but for its id and the other language. */
export function viewOf(table: RecordTable, locale: Locale): View {
  const plain = () => table.columns.filter((column) => column.kind !== 'id' && (column.locale ?? locale) === locale).map(({ id }) => [id]);
  return VIEWS[table.id] ?? { columns: plain() };
}

/** How a stance is drawn, besides its word: never by colour alone. */
export const SIGNS: Readonly<Record<string, { readonly sign: string; readonly tone: string }>> = {
  for: { sign: '+', tone: 'yes' },
  for_if: { sign: '(+)', tone: 'yes' },
  worried: { sign: '!', tone: 'doubt' },
  against: { sign: '−', tone: 'no' },
  no_stance: { sign: '○', tone: 'none' },
  no_statement: { sign: '·', tone: 'none' },
};
