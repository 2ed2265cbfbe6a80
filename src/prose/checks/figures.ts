/** No number in prose is typed by hand. */
import type { Check } from '../check.ts';

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const UNITS = 'jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|procent|procentpunt|procentpunten|euro|vte|voltijds\\w*|voltijdse|keer|maal|kwartaal|kwartalen|semester|semesters';
const WORDS = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|miljoen|miljard|anderhalf|half|halve';

/** Numbers that are names or places, not figures: a date, a year, an article, a table, an ordinal, a name with a digit in it. */
const NAMES = [
  /\b(?:VIA\s?\d\b|(?:ISO|WCAG|CC BY|CC0|versie) \d+(?:\.\d+)*|CC0\b|\d{4}\/\d+)/g,
  new RegExp(`\\b\\d{1,2}(?: (?:en|tot|of) \\d{1,2})? (?:${MONTHS})(?: \\d{4})?\\b`, 'gi'),
  /\b(?:19|20)\d{2}(?:[-–/](?:(?:19|20)?\d{2}))?\*?(?![\d.,]*\d)/g,
  /(?:§|\b(?:artikel(?:en)?|art\.|tabel(?:len)?|hoofdstuk|deel|noot|bijlage|regel|nr\.)\s)\s?\d+(?:[.,]\d+)*(?:(?:,| en| tot) §?\s?\d+(?:[.,]\d+)*)*/gi,
  /\b\d+(?:ste|de|e)\b/g,
];

const TYPED = [
  { pattern: /\d[\d.,]*(?:\s?%)?/g, what: 'is typed by hand' },
  { pattern: new RegExp(`(?<![\\p{L}-])(?:${WORDS})(?: (?:${UNITS}))(?![\\p{L}])`, 'giu'), what: 'is a number with its unit, typed by hand' },
  { pattern: /(?<!\p{L})(?:de helft|een derde van|een kwart van|twee ?derde|drie ?kwart|dubbel zo\p{L}*|verdubbel\p{L}*|halveer\p{L}*|gehalveerd)(?!\p{L})/giu, what: 'is a share or ratio, typed by hand' },
] as const;

const hint = 'Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.';

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => ' '.repeat(match.length));

export const checkFigures: Check = function* ({ file, front, blocks }) {
  for (const field of ['title', 'description', 'next', 'asOf', 'short', 'term']) {
    for (const { text } of typedIn(String(front[field] ?? ''))) yield { where: { file, line: 1 }, what: `The number "${text}" in the field ${field} is typed by hand.`, hint: 'Say it without a number there.' };
  }
  for (const { text, line, column } of blocks.flatMap(({ pieces }) => pieces)) {
    for (const typed of typedIn(text)) {
      const before = text.slice(0, typed.at).split('\n');
      const place = { line: line + before.length - 1, column: before.length === 1 ? column + typed.at : before.at(-1)!.length + 1 };
      yield { where: { file, ...place }, what: `"${typed.text}" ${typed.what}.`, hint };
    }
  }
};

/** Numbers in a text that are no name, with where they begin. */
export function typedIn(text: string): readonly { readonly text: string; readonly at: number; readonly what: string }[] {
  const rest = NAMES.reduce(blank, text);
  return TYPED.flatMap(({ pattern, what }) => [...rest.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index, what })));
}
