/** What a question wants counted: people, organisations, money, a share, or how much it changed. */
import { PER_CENT } from './amounts.ts';
import type { FigureRow, FigureSet } from './entry.ts';

export type Counted = 'people' | 'organisations' | 'money' | 'share' | 'change';

const any = (words: string, start = ''): RegExp => new RegExp(`${start}(${words.replaceAll(' ', '|')})$`);

/** They ask for an amount, and are no subject: the page with the figure need not say them. */
const SHARE = any('percentage procent aandeel deel vaak dikwijls percent share proportion often', '^');
const TREND = any('stijgt steeg gestegen daalt daalde gedaald', '^');
const CHANGE = any('evolutie toename afname groei increase decrease change growth', '^');
/** Who asks what something costs names no noun. */
const COST = any('kost kosten kostte cost costs', '^');

/** The noun after "hoeveel" is what is counted; words that tell it apart may stand between. */
const AMOUNT = any('hoeveel aantal many much number', '^');
const BETWEEN = 3;
const NOUNS: readonly (readonly [Counted, RegExp])[] = [
  ['money', any('geld budget euro subsidies? money', '^')],
  ['organisations', any('bedrijf bedrijven werkplaats werkplaatsen organisaties ondernemingen centra companies workshops organisations')],
  ['people', any('mensen personen werknemers werklozen werkzoekenden jongeren vrouwen mannen people workers employees')],
];

/** What only says what is counted, and how, or in which file: "hoeveel werknemers telden", and no group of people, such as jongeren. */
const GENERAL = any('mensen personen werknemers medewerkers people workers employees', '^');
const WORK = any('werk werkt werken werkte werkten', '^');
const COUNTING = any('csv xlsx excel how tel telt tellen telde telden work works worked employ employs employed', '^');

/** Words that tell the unit and no subject, where an amount is asked. */
export const tellsUnit = (typed: string): boolean => {
  const words = typed.split(' ');
  return words.every((word) => AMOUNT.test(word) || GENERAL.test(word) || WORK.test(word) || COUNTING.test(word)) && words.some((word) => !AMOUNT.test(word)) && (words.length === 1 || words.some((word) => AMOUNT.test(word)));
};

/** "… of them works": the share of people at work, and no word of a subject; "work in", "may work" and "work hours" ask something else. */
const OTHERWISE = /^(moet|mag|mog|kan|kun|wil|uur|uren|dag|week|jaar)/;

/** Where a question for an amount ends in people who work; -1 where it does not. */
export function atWorkAt(words: readonly string[]): number {
  const last = words.findLastIndex((word) => !/^(in|\d{4})$/.test(word));
  const asks = words.some((word) => asksAmount(word) || isAmount(word)) && !words.some((word) => OTHERWISE.test(word));
  return asks && words[last] !== 'werk' && saysWork(words[last] ?? '') ? last : -1;
}

/** A noun or a verb of work. */
export const saysWork = (word: string): boolean => WORK.test(word);

const SEEKERS = /werkzoekend|werklo|jobseeker|unemploy/i;
/** People who look for work, as a question or the label of a figure calls them. */
export const saysSeekers = (text: string): boolean => SEEKERS.test(text);

export const isAmount = (word: string): boolean => AMOUNT.test(word);
export const asksAmount = (word: string): boolean => SHARE.test(word) || TREND.test(word);

export function countedIn(words: readonly string[]): Counted | undefined {
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(SHARE)) return 'share';
  if (has(COST)) return 'money';
  if (has(TREND) || has(CHANGE)) return 'change';
  const from = words.findIndex((word) => AMOUNT.test(word)) + 1;
  const nouns = from === 0 ? [] : words.slice(from, from + BETWEEN);
  return nouns.flatMap((word) => NOUNS.find(([, pattern]) => pattern.test(word))?.[0] ?? [])[0];
}

const CODES: Readonly<Record<Exclude<Counted, 'change'>, string>> = { people: 'PER', organisations: 'ORG', money: 'EUR', share: PER_CENT };

/** Whether a figure counts it: one that tells two periods apart is a change, and no amount. */
export const counts = (counted: Counted, set: FigureSet, [, , label, , measure]: FigureRow): boolean =>
  / (tegenover|against) /.test(label) ? counted === 'change' : counted !== 'change' && CODES[counted] === set.measures[measure]!.code;
