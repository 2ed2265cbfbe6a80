/** No undefined jargon: every abbreviation is a term of the glossary. */
import type { Check, Known } from '../check.ts';
import { CITING } from '../collections.ts';
import { stretchesOf } from '../stretches.ts';
import { patternOf } from '../terms.ts';

/** Two capitals in a row, also with full stops. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])(?:\p{L}*\p{Lu}{2}[\p{L}\p{N}²]*|(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}]))/gu;
/** Up to 39, in the one way to write it. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** What opens a definition, whole: "VN-verdrag" explains no "VN", but "LDE" also explains "LDE-decreet". */
function explained({ texts }: Known): (text: string) => string {
  const forms = texts.filter(({ collection }) => collection === 'begrippen').flatMap(({ front }) => (front.forms as string[] | undefined) ?? []).filter((form) => /\p{Lu}/u.test(form));
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patternOf(forms)})(?![\\p{L}\\p{N}²])`, 'gu');
  return (text) => text.replace(pattern, (form) => ' '.repeat(form.length));
}

export const checkAbbreviations: Check = function* (prose, known) {
  const { file, collection } = prose;
  if (!CITING.includes(collection)) return;
  const without = explained(known);
  const seen = new Set<string>();
  for (const { text, placeOf } of stretchesOf(prose)) {
    for (const { 0: found, index } of without(text).matchAll(ABBREVIATION)) {
      if (ROMAN.test(found) || seen.has(found)) continue;
      seen.add(found);
      yield { where: { file, ...placeOf(index) }, what: `"${found}" is an abbreviation that the glossary does not explain.`, hint: 'Write it out, or add it to the forms of a term in content/nl/begrippen/.' };
    }
  }
};
