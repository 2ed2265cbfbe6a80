/** Terms of the glossary in running text. */

/** A term and the spellings that open its definition. */
export interface TermForms {
  readonly slug: string;
  readonly forms: readonly string[];
}

export type TermPart = { readonly text: string } | { readonly text: string; readonly slug: string };

/** Cuts a text at terms; those in `seen` are left alone, those found are added to it. */
export type FindTerms = (text: string, seen: Set<string>) => readonly TermPart[];

/** An abbreviation, or a name within a word, is told by its capitals. */
const isAbbreviation = (form: string): boolean => /\p{Lu}.*\p{Lu}|\d|²/u.test(form);

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern that takes any of these spellings, the longest first. */
export const patternOf = (forms: Iterable<string>): string => [...forms].toSorted((a, b) => b.length - a.length).map(escaped).join('|');

/** Longest spelling first, whole words only; abbreviations with their own capitals, words with any. */
export function termFinder(terms: readonly TermForms[]): FindTerms {
  const slugs = new Map(terms.flatMap(({ slug, forms }) => forms.map((form) => [isAbbreviation(form) ? form : form.toLowerCase(), slug] as const)));
  if (slugs.size === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patternOf(slugs.keys())})(?![\\p{L}\\p{N}])`, 'giu');
  return (text, seen) => {
    const parts: TermPart[] = [];
    let from = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const slug = slugs.get(found) ?? slugs.get(found.toLowerCase());
      if (slug === undefined || seen.has(slug)) continue;
      seen.add(slug);
      if (index > from) parts.push({ text: text.slice(from, index) });
      parts.push({ text: found, slug });
      from = index + found.length;
    }
    if (from < text.length) parts.push({ text: text.slice(from) });
    return parts;
  };
}
