/** No number in prose is typed by hand. */
import { TENS as TEN_WORDS, UNDER_TWENTY } from '../../model/number-words.ts';
import type { Check } from '../check.ts';
import { stretchesOf } from '../stretches.ts';

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** Without "een", which is an article too. */
const ONES = UNDER_TWENTY.slice(2, 10).join('|');
const TO_TWELVE = UNDER_TWENTY.slice(10, 13).join('|');
const TEENS = UNDER_TWENTY.slice(13).join('|');
const TENS = TEN_WORDS.join('|');
/** "vijfentwintig", "tweeëndertig". */
const JOINED = `(?:een|één|${ONES})(?:en|ën)(?:${TENS})`;
const UNDER_HUNDRED = `(?:${JOINED}|${TENS}|${TEENS}|${TO_TWELVE}|${ONES})`;
/** "tweehonderd", "honderdvijftig", "twaalfhonderd", "tweeduizend driehonderd". */
const HUNDREDS = `(?:${UNDER_HUNDRED}(?:honderd|duizend)+(?:en)?${UNDER_HUNDRED}?|(?:honderd|duizend)(?:en)?${UNDER_HUNDRED})`;
const NUMBER = `(?:${HUNDREDS}|honderd|duizend|${UNDER_HUNDRED})`;
/** From thirteen: nobody counts so many things that stand in the same sentence. */
const LARGE = `(?:${HUNDREDS}|honderd|duizend|${JOINED}|${TENS}|${TEENS})`;

const TIMES = '(?:\\p{L}*(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren)|mnd|kwartaal|kwartalen|semesters?)';
const UNITS = `(?:${TIMES}|procent|procentpunt(?:en)?|%|euro|vte|voltijds\\p{L}*|keer|maal|miljoen|miljard)`;
const NOUNS = `(?:mensen|personen|plaatsen|(?:doelgroep)?(?:werknemers|medewerkers)|werkzoekenden|werklozen|deelnemers|organisaties|bedrijven|(?:werk|arbeids)plaatsen|jobs|vacatures|vrouwen|mannen|contracten)`;
const ORDINALS = '(?:derden?|vierden?|vijfden?|zesden?|zevenden?|achtsten?|negenden?|tienden?|twintigsten?|honderdsten?)';

/** What no name is followed by: "in 2012" is a year, "2012 uren" and "2012 mensen" are not. */
const NO_UNIT = `(?![\\d.,]*\\d)(?!\\s*%)(?!\\s+${UNITS}(?!\\p{L}))`;
const NO_NOUN = `(?!\\s+${NOUNS}(?!\\p{L}))`;
const SHORT = '\\d{1,2}(?:[.,]\\d{1,2})*';
const YEAR = '(?:19|20)\\d{2}';

/** Numbers that are names or places, not figures: a date, a year, an article, a table, an ordinal, a name with a digit in it. */
const NAMES = [
  `(?<!\\p{L})(?:VIA\\s?\\d|(?:ISO|WCAG|CC BY|CC0|versie)\\s\\d+(?:\\.\\d+)*|CC0|${YEAR}/\\d{1,4})${NO_UNIT}${NO_NOUN}`,
  `(?<!\\d)\\d{1,2}(?:\\s(?:en|tot|of)\\s\\d{1,2})?\\s(?:${MONTHS})(?:\\s${YEAR})?${NO_UNIT}${NO_NOUN}`,
  `(?<![\\d.,])${YEAR}(?:[-–/](?:19|20)?\\d{2})?\\*?${NO_UNIT}${NO_NOUN}`,
  `(?:§|(?<!\\p{L})(?:artikel(?:en)?|art\\.|tabel(?:len)?|hoofdstuk|deel|noot|bijlage|regel|nr\\.)\\s)\\s?${SHORT}(?:(?:,|\\sen|\\stot)\\s§?\\s?${SHORT})*${NO_UNIT}${NO_NOUN}`,
  `(?<!\\d)\\d{1,2}(?:ste|de|e)(?!\\p{L})`,
  // "in 2006 mensen in dienst" and "telt in §4.2.5 mensen": nobody counts behind these.
  `(?<=(?<!\\p{L})in\\s)${YEAR}${NO_UNIT}`,
  `§\\s?${SHORT}${NO_UNIT}`,
].map((name) => new RegExp(name, 'giu'));

const START = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}])';
const typed = (pattern: string, what: string) => ({ pattern: new RegExp(pattern, 'giu'), what });

/**
 * In this order; what one has taken, the next does not see.
 *
 * A small count in words of things the sentence itself names stays allowed: "vier organisaties", "twee pijlers". The reader
 * counts them there, and a reference stands behind it. So does "een jaar", where "een" is an article, and a group that is
 * called by an age, "ouder dan vijftig", and "één" but before per cents and euros: it mostly says that there are not two. A
 * measure (a duration, money, a share, a ratio) never is such a count.
 */
const TYPED = [
  typed(`${START}(?:een|één|\\d+|${NUMBER})\\s+op\\s+(?:de\\s+)?(?:\\d+|${NUMBER})${END}`, 'is a share or ratio, typed by hand'),
  typed(`${START}(?:(?<!(?:eerste|tweede)\\s)helft|(?:(?:een|één|${ONES})\\s?)kwart|(?:${ONES})\\s?${ORDINALS}|(?:een|één)\\s${ORDINALS}(?=\\s+(?:van|deel)${END}))${END}`, 'is a share or ratio, typed by hand'),
  typed(`${START}(?:(?:dubbel|half)\\s+zo\\p{L}*|verdubbel\\p{L}*|ver${NUMBER}voudig\\p{L}*|halveer\\p{L}*|gehalveerd\\p{L}*|${NUMBER}(?:maal|voud(?:ige?)?))${END}`, 'is a share or ratio, typed by hand'),
  typed(`${START}(?:een|één)\\s+(?:procent|procentpunt|%|euro)${END}`, 'is a number with its unit, typed by hand'),
  typed(`${START}(?:anderhalf|anderhalve|half|halve|miljoen|miljard|${NUMBER})\\s+${UNITS}${END}`, 'is a number with its unit, typed by hand'),
  typed(`${START}${NUMBER}(?:jarig\\p{L}*|tal(?:len)?)${END}`, 'is a number with its unit, typed by hand'),
  typed(`${START}${LARGE}\\s+${NOUNS}${END}`, 'is a number with its unit, typed by hand'),
  typed(`${START}(?:${JOINED}|${HUNDREDS})${END}`, 'is typed by hand'),
  typed('\\d+(?:[.,]\\d+)*(?:\\s?%)?|[¼-¾⅐-⅞]', 'is typed by hand'),
];

const hint = 'Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.';

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => '\uFFFC'.repeat(match.length));

export const checkFigures: Check = function* (prose) {
  const { file } = prose;
  for (const { text, field, placeOf } of stretchesOf(prose)) {
    for (const { text: found, at, what } of typedIn(text)) {
      const said = found.replace(/\s+/g, ' ');
      if (field === undefined) yield { where: { file, ...placeOf(at) }, what: `"${said}" ${what}.`, hint };
      else yield { where: { file, ...placeOf(at) }, what: `The number "${said}" in the field ${field} is typed by hand.`, hint: 'Say it without a number there.' };
    }
  }
};

/** Numbers in a text that are no name, with where they begin. */
export function typedIn(text: string): readonly { readonly text: string; readonly at: number; readonly what: string }[] {
  let rest = NAMES.reduce(blank, text);
  return TYPED.flatMap(({ pattern, what }) => {
    const found = [...rest.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index, what }));
    rest = blank(rest, pattern);
    return found;
  }).toSorted((a, b) => a.at - b.at);
}
