/** No undefined jargon: every abbreviation is a term of the glossary. */
import { CITING } from '../collections.ts';
import type { Check, Known } from '../check.ts';

/** Two capitals in a row. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{L}*\p{Lu}{2}[\p{L}\p{N}²]*/gu;
const ROMAN = /^[IVX]+$/;

/** The spellings that open a definition, of every term. */
const formsOf = ({ texts }: Known): ReadonlySet<string> =>
  new Set(texts.filter(({ collection }) => collection === 'begrippen').flatMap(({ front }) => (front.forms as string[] | undefined) ?? []).flatMap((form) => [form, ...form.split(/[\s-]/)]));

export const checkAbbreviations: Check = function* ({ file, collection, blocks }, known) {
  if (!CITING.includes(collection)) return;
  const forms = formsOf(known);
  const seen = new Set<string>();
  for (const { text, line, column } of blocks.flatMap(({ pieces }) => pieces)) {
    for (const { 0: found, index } of text.matchAll(ABBREVIATION)) {
      if (ROMAN.test(found) || forms.has(found) || seen.has(found)) continue;
      seen.add(found);
      yield { where: { file, line, column: column + index }, what: `"${found}" is an abbreviation that the glossary does not explain.`, hint: 'Write it out, or add it to the forms of a term in content/nl/begrippen/.' };
    }
  }
};
