/** No character that is never printed, written by its number either: `&#x202e;` in a sentence, `\u202e` in the head of the file. */
import { stringsIn } from '../../model/strings.ts';
import { codePointAt, UNPRINTED } from '../../model/unprinted.ts';
import type { Check } from '../check.ts';

const HINT = 'Remove it, or type the character that is meant.';

export const checkPrinted: Check = function* ({ file, front, blocks }) {
  for (const { place, text } of stringsIn(front)) {
    if (text === undefined) yield { where: { file, line: 1 }, what: `The field ${place} holds itself.`, hint: 'Write out what it holds.' };
    else if (UNPRINTED.test(text)) yield { where: { file, line: 1 }, what: `The field ${place} holds ${codePointAt(text, text.search(UNPRINTED))}, which is never printed.`, hint: HINT };
  }
  for (const { text, component, line, column } of blocks.flatMap(({ pieces }) => pieces)) {
    const written = [text, ...Object.values(component?.attributes ?? {})].find((one) => UNPRINTED.test(one));
    if (written !== undefined) yield { where: { file, line, column }, what: `The text holds ${codePointAt(written, written.search(UNPRINTED))}, which is never printed.`, hint: HINT };
  }
};
