import Papa from 'papaparse';
import { DataError, type Where } from '../errors.ts';
import { codePointAt, UNPRINTED } from '../model/unprinted.ts';

const AS_UTF_8 = 'Save it as UTF-8 without BOM: in Excel "CSV UTF-8", then remove the mark with an editor.';

/** The text of an as-printed CSV. Any other encoding, line end or invisible character is a DataError at its place. */
export function decode(bytes: Uint8Array, file: string): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) throw new DataError({ file, line: 1, column: 1 }, 'The file starts with a byte order mark.', 'Save it as UTF-8 without BOM.');
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new DataError({ file, line: 1, column: 1 }, 'The file is UTF-16.', AS_UTF_8);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = text.search(UNPRINTED);
  if (at >= 0) throw new DataError(placeAt(text, at, file), ...problem(text, at));
  return text;
}

function problem(text: string, at: number): [what: string, hint: string] {
  const character = text[at];
  if (character === '\uFFFD') return ['The file is not UTF-8 here, or lost a character before.', `Compare the cell with the print. ${AS_UTF_8}`];
  if (character === '\r') return [`The line ends in ${text[at + 1] === '\n' ? 'CRLF' : 'CR'}.`, 'Save the file with line feeds (LF) only.'];
  if (character === '\t') return ['The cell holds a tab.', 'Save the file with commas between the cells; inside a cell, write a space.'];
  return [`The cell holds the invisible character ${codePointAt(text, at)}.`, 'Remove it: only what is printed is transcribed.'];
}

/** Line and column of a character; lines end as the file ends them. */
export function placeAt(text: string, at: number, file: string): Where {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const cells = Papa.parse<string[]>(before.at(-1)!, { delimiter: ',' }).data[0];
  return { file, line: before.length, column: cells?.length ?? 1 };
}
