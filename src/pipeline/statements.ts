import { DataError, type Where } from '../errors.ts';
import type { StatementsLayout } from '../model/dataset.ts';
import { QUALIFIERS, type Qualifier } from '../model/observation.ts';
import type { NormalTable, PrintedCell } from './normalise.ts';
import type { Grid } from './read.ts';

const HEADER = ['regel', 'uitspraak', 'waarde'];
const WORDING = ['nauwkeurigheid', 'ondergrens', 'bovengrens'];
/** The words a transcriber writes, and the codes they stand for. */
const QUALIFIER_WORDS = ['exact', 'ongeveer', 'minstens', 'bijna', 'bereik'];

/** Figures in running text: the line of the document, what the figure says, the figure as written and how exact that is. */
export function normaliseStatements({ file, rows }: Grid, table: string, layout: StatementsLayout): NormalTable {
  const header = rows[0]!.join();
  if (![HEADER.join(), [...HEADER, ...WORDING].join()].includes(header)) throw new DataError({ file, line: 1 }, `The header reads "${header}".`, `Make it "${HEADER.join()}" or "${[...HEADER, ...WORDING].join()}".`);
  const cells = rows.slice(1).map((row, index) => statement(row, table, layout, { file, line: index + 2 }));
  const lost = Object.keys(layout.statements).find((known) => !rows.some((row) => row[1] === known));
  if (lost !== undefined) throw new DataError({ file }, `The statement "${lost}" of dataset.ts stands in no row.`, 'Look in the document for the lost figure, or remove the statement from dataset.ts.');
  const grid = { table, labelColumns: 2, rows: rows.map((row, index) => ({ line: index + 1, kind: index === 0 ? ('header' as const) : ('body' as const), cells: row })) };
  return { cells, grid };
}

function statement(row: readonly string[], table: string, layout: StatementsLayout, where: Where & { line: number }): PrintedCell {
  const [place, name, text] = row as [string, string, string];
  if (!/^\d+$/.test(place)) throw new DataError({ ...where, column: 1 }, `The line of the document reads "${place}".`, 'Give the number of the line in the extracted text.');
  if (!Object.hasOwn(layout.statements, name)) throw new DataError({ ...where, column: 2 }, `The statement "${name}" is not described.`, 'Add it to statements in dataset.ts with its coordinates.');
  return { cell: { table, line: where.line, field: 3 }, text, row: { ...layout.at, ...layout.statements[name]! }, column: {}, notes: [], header: [], ...(row.length > HEADER.length && { wording: wordingOf(row, where) }) };
}

function wordingOf(row: readonly string[], where: Where): { qualifier: Qualifier; lower: string; upper: string } {
  const [word, lower, upper] = row.slice(HEADER.length) as [string, string, string];
  const qualifier = QUALIFIERS[QUALIFIER_WORDS.indexOf(word)];
  if (!qualifier) throw new DataError({ ...where, column: 4 }, `The exactness reads "${word}".`, `Write one of ${QUALIFIER_WORDS.join(', ')}.`);
  const bounds = [lower, upper].filter((bound) => /^\d+(\.\d+)?$/.test(bound)).length;
  if (qualifier === 'range' && bounds !== 2) throw new DataError({ ...where, column: 5 }, `The range has the ends "${lower}" and "${upper}".`, 'Give both ends in plain digits: 80000,90000.');
  if (qualifier === 'range' && Number(lower) >= Number(upper)) throw new DataError({ ...where, column: 5 }, `The range runs from ${lower} to ${upper}.`, 'Give the lower end first.');
  const absent = [lower, upper].find((bound) => bound !== '' && !row[2]!.replace(/\D/g, '').includes(bound.replace(/\D|0+$/g, '')));
  if (absent !== undefined) throw new DataError({ ...where, column: 5 }, `The end ${absent} is not in the words "${row[2]}".`, 'Compare the ends with the words.');
  if (qualifier !== 'range' && (lower !== '' || upper !== '')) throw new DataError({ ...where, column: 5 }, `The figure is no range and has the ends "${lower}" and "${upper}".`, 'Leave both empty, or write "bereik".');
  return { qualifier, lower, upper };
}
