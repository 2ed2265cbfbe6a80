import Papa from 'papaparse';
import { DataError } from '../errors.ts';

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
  if (text.includes('\r')) throw new DataError({ file, line: lineOf(text, '\r') }, 'The line ends in CRLF.', 'Save the file with line feeds (LF) only.');
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n' });
  const [error] = errors;
  if (error) throw new DataError({ file, line: (error.row ?? 0) + 1 }, `${error.message}.`, 'Put a cell that holds a comma or a quote between double quotes, and double the quotes inside it.');
  checkShape(data, file);
  return { file, rows: data };
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new DataError({ file, line: 1, column: 1 }, 'The file starts with a byte order mark.', 'Save it as UTF-8 without BOM.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError({ file }, 'The file is not UTF-8.', 'Save it as UTF-8 without BOM.');
  }
}

const lineOf = (text: string, mark: string): number => text.slice(0, text.indexOf(mark)).split('\n').length;

function checkShape(rows: readonly (readonly string[])[], file: string): void {
  const width = rows[0]!.length;
  if (width === 1 && rows.some(([cell]) => cell!.includes(';'))) {
    throw new DataError({ file, line: 1 }, 'The cells are separated by semicolons.', 'Save the file with commas between the cells; a cell with a decimal comma goes between double quotes.');
  }
  rows.forEach((row, index) => {
    const line = index + 1;
    const broken = row.findIndex((cell) => cell.includes('\n'));
    if (broken >= 0) throw new DataError({ file, line, column: broken + 1 }, 'The cell runs over a line end.', 'Write a label that is printed over two lines on one line, with a space.');
    if (row.length === 1 && row[0] === '') throw new DataError({ file, line }, 'The line is empty.', 'Remove it: each line is a printed row.');
    if (row.length > width) throw new DataError({ file, line, column: width + 1 }, `The row has ${row.length} cells and the first row has ${width}.`, 'Remove the extra column, or put a cell that holds a comma between double quotes.');
    if (row.length < width) throw new DataError({ file, line, column: row.length }, `The row has ${row.length} cells and the first row has ${width}.`, 'Add the missing cell; a cell that is printed empty stays empty between its commas.');
  });
}
