import { DataError, type Where } from '../errors.ts';
import type { Codelist } from '../model/codelist.ts';
import type { DataRecord, RecordColumn, RecordTable } from '../model/records.ts';
import { isDate } from './date.ts';
import type { Grid } from './read.ts';

/** What records may refer to. */
export interface Known {
  readonly codelists: ReadonlyMap<string, Codelist>;
  readonly sources: ReadonlySet<string>;
}

/** A CSV of records against its declared columns: the header to the letter, every code, source, date and line checked. */
export function readRecords({ file, rows }: Grid, table: RecordTable, known: Known): DataRecord[] {
  const header = table.columns.map(({ id }) => id).join();
  if (rows[0]!.join() !== header) throw new DataError({ file, line: 1 }, `The header reads "${rows[0]!.join()}".`, `Make it "${header}", or mend the columns in dataset.ts.`);
  const names = new Map<string, number>();
  return rows.slice(1).map((row, index) => {
    const line = index + 2;
    table.columns.forEach((column, field) => checkCell(row[field]!, column, { file, line, column: field + 1 }, known, names));
    return { table: table.id, line, values: Object.fromEntries(table.columns.map(({ id }, field) => [id, row[field]!])) };
  });
}

function checkCell(text: string, column: RecordColumn, where: Where & { line: number }, known: Known, names: Map<string, number>): void {
  if (text === '') {
    if (!column.optional) throw new DataError(where, `The column "${column.id}" is empty.`, 'Fill it in, or make the column optional in dataset.ts when the source can be silent.');
    return;
  }
  const wrong = problem(text, column, known);
  if (wrong) throw new DataError(where, ...wrong);
  if (column.kind !== 'id') return;
  if (names.has(text)) throw new DataError(where, `The id "${text}" stands on line ${names.get(text)} too.`, 'Give each row an id of its own.');
  names.set(text, where.line);
}

/** What is wrong with a cell, and what to do; undefined when nothing is. */
function problem(text: string, { kind, codelist = '' }: RecordColumn, { codelists, sources }: Known): [string, string] | undefined {
  if (kind === 'code' && !codelists.get(codelist)?.codes.some(({ id }) => id === text)) return [`The code "${text}" is not in the code list "${codelist}".`, `Add it to data/codelists/${codelist}.ts, or use a code of the list.`];
  if (kind === 'source' && !sources.has(text)) return [`There is no source "${text}".`, `Known sources: ${[...sources].join(', ')}. Add data/sources/${text}.ts or mend the cell.`];
  if (kind === 'date' && !isDate(text)) return [`The date reads "${text}".`, 'Write 2012, 2012-03 or 2012-03-31.'];
  if (kind === 'count' && !/^\d+$/.test(text)) return [`The count reads "${text}".`, 'Write plain digits.'];
  if (kind === 'lines' && !/^\d+(-\d+)?(;\d+(-\d+)?)*$/.test(text)) return [`The lines read "${text}".`, 'Write 27, 27-31 or 27-31;1568.'];
  return undefined;
}
