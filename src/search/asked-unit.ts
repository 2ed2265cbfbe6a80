/** What a question wants counted: people, organisations, money, a share, or how much it changed. */
import type { FigureRow, FigureSet } from './entry.ts';

export type Counted = 'people' | 'organisations' | 'money' | 'share' | 'change';

const AMOUNT = /^(hoeveel|aantal|how|many|much|number)$/;
/** They ask for an amount, and are no subject: the page with the figure need not say them. */
const SHARE = /^(percentage|procent|aandeel|deel|percent|share|proportion)$/;
const KINDS: readonly (readonly [RegExp, Counted])[] = [
  [/^(geld|budget|euro|subsidies?|money)$/, 'money'],
  [/(bedrijf|bedrijven|werkplaats|werkplaatsen|organisaties?|ondernemingen|winkels|centra|companies|enterprises|workshops|organisations)$/, 'organisations'],
  [/(mensen|personen|werknemers|werklozen|werkzoekenden|jongeren|vrouwen|mannen|people|workers|employees|persons)$/, 'people'],
];
/** Who asks what something costs names no noun. */
const COST = /^(kost|kosten|kostte|cost|costs)$/;
const CHANGE = /^(stijgt|steeg|gestegen|daalt|daalde|gedaald|evolutie|toename|afname|groei|increase|decrease|change|growth)$/;
/** The noun after "hoeveel" is what is counted; words that tell it apart may stand between. */
const BETWEEN = 3;

export const asksShare = (word: string): boolean => SHARE.test(word);

export function countedIn(words: readonly string[]): Counted | undefined {
  if (words.some(asksShare)) return 'share';
  if (words.some((word) => COST.test(word))) return 'money';
  if (words.some((word) => CHANGE.test(word))) return 'change';
  const from = words.findIndex((word) => AMOUNT.test(word));
  if (from === -1) return undefined;
  return words.slice(from + 1, from + 1 + BETWEEN).map((word) => KINDS.find(([pattern]) => pattern.test(word))?.[1]).find((kind) => kind !== undefined);
}

const UNITS: Readonly<Record<Exclude<Counted, 'change'>, RegExp>> = { people: /^personen$/, organisations: /^organisaties$/, money: /^euro$/, share: /^%$/ };

/** A figure that tells two periods apart. */
const isChange = (label: string): boolean => /\b(tegenover|against)\b/.test(label);

/** Whether a figure counts it; a change is no share of anything, nor an amount. */
export const counts = (counted: Counted, set: FigureSet, [, , label, , measure]: FigureRow): boolean => (counted === 'change' ? isChange(label) : UNITS[counted].test(set.measures[measure]!.unit) && !isChange(label));
