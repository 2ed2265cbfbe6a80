import { DataError } from '../errors.ts';
import { FORMULA } from '../model/formula.ts';
import { stringsIn, type Found } from '../model/strings.ts';
import { codePointAt, UNPRINTED } from '../model/unprinted.ts';

/** Can every text of a literal stand in each format as it is: on one line, all of it visible, and no formula? */
export function checkStrings(file: string, literal: unknown): void {
  for (const found of stringsIn(literal)) {
    const wrong = problem(found);
    if (wrong) throw new DataError({ file }, ...wrong);
  }
}

function problem({ place, text, isKey }: Found): [what: string, hint: string] | undefined {
  if (text === undefined) return [`The field ${place} holds itself.`, 'Write out what it holds: the description becomes JSON, which has an end.'];
  const subject = isKey ? `The name of the field ${place}` : `The text ${place}`;
  if (text.includes('\n')) return [`${subject} runs over a line end.`, 'Write it on one line: it becomes a cell, a heading or a paragraph.'];
  const at = text.search(UNPRINTED);
  if (at >= 0) return [`${subject} holds ${codePointAt(text, at)}, which is never printed.`, 'Remove it, or type the character that is meant: a tab becomes a space.'];
  if (FORMULA.test(text)) return [`${subject} reads "${text}", which a spreadsheet would run as a formula.`, 'It is published in spreadsheets: begin with another character, for example a quotation mark.'];
  return undefined;
}
