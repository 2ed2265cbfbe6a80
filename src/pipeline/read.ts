import Papa from 'papaparse';
import { DataError } from '../errors.ts';
import { FORMULA } from '../model/formula.ts';
import { decode, placeAt } from './decode.ts';

/** A published CSV as it stands: strings only, rows and fields counted from 1 in messages. */
export interface Grid {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the bytes of an as-printed CSV. The format is fixed, so nothing is guessed: UTF-8 without a byte order mark, line
 * feeds, commas, one printed row a line, every row as wide as the first. Anything else is a DataError.
 */
export function read(bytes: Uint8Array, file: string): Grid {
  const text = decode(bytes, file);
  if (text.trim() === '') throw new DataError({ file }, 'The file is empty.', 'Transcribe the printed table: one line a printed row, commas between cells.');
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n' });
  const [error] = errors;
  if (error) throw new DataError(placeAt(text, error.index ?? 0, file), `${error.message}.`, 'Put a cell that holds a comma or a quote between double quotes, and double the quotes inside it.');
  checkShape(data, file);
  return { file, rows: data };
}

function checkShape(rows: readonly (readonly string[])[], file: string): void {
  const width = rows[0]!.length;
  if (width === 1 && rows.some(([cell]) => cell!.includes(';'))) {
    throw new DataError({ file, line: 1, column: 1 }, 'The cells are separated by semicolons.', 'Save the file with commas between the cells; a cell with a decimal comma goes between double quotes.');
  }
  rows.forEach((row, index) => {
    const line = index + 1;
    const broken = row.findIndex((cell) => cell.includes('\n'));
    if (broken >= 0) throw new DataError({ file, line, column: broken + 1 }, 'The cell runs over a line end.', 'Write a label that is printed over two lines on one line, with a space.');
    if (row.length === 1 && row[0] === '') throw new DataError({ file, line, column: 1 }, 'The line is empty.', 'Remove it: each line is a printed row.');
    if (row.length > width) throw new DataError({ file, line, column: width + 1 }, `The row has ${row.length} cells and the first row has ${width}.`, 'Remove the extra column, or put a cell that holds a comma between double quotes.');
    if (row.length < width) throw new DataError({ file, line, column: row.length }, `The row has ${row.length} cells and the first row has ${width}.`, 'Add the missing cell; a cell that is printed empty stays empty between its commas.');
    const formula = row.findIndex((cell) => FORMULA.test(cell));
    if (formula >= 0) throw new DataError({ file, line, column: formula + 1 }, `The cell reads "${row[formula]}", which a spreadsheet would run as a formula.`, 'The file is published as it stands: leave out the mark before the text, and tell of it in a footnote when it is printed.');
  });
}
