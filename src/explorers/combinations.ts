/** Four yes/no characteristics, the sixteen combinations of them that were printed, and what a choice among them adds up to. */
import Big from 'big.js';
import { cellId, type CellRef } from '../model/cell.ts';
import type { Lost } from '../i18n/lost.ts';
import type { Observation } from '../model/observation.ts';
import { lostIn } from './asked.ts';

/** The characteristics, in printed order. */
export const TRAITS = ['foreign_origin', 'work_disability', 'aged_50_plus', 'low_educated'] as const;
export type Trait = (typeof TRAITS)[number];

export const WISHES = ['yes', 'no', 'any'] as const;
export type Wish = (typeof WISHES)[number];

/** How many of the four at the least; 0 asks nothing. */
export const MINIMA = [0, 1, 2] as const;
export type Minimum = (typeof MINIMA)[number];

export interface Choice {
  readonly wishes: Readonly<Record<Trait, Wish>>;
  readonly atLeast: Minimum;
}

/** The people who have these characteristics and not the others. */
export interface Combination {
  readonly has: readonly Trait[];
  /** As an exact whole number. */
  readonly count: string;
  readonly cell: CellRef;
}

export interface Part {
  readonly count: string;
  /** Per cent of the selection. */
  readonly share: string;
}

/** What a choice comes to. */
export interface Answer {
  readonly selection: readonly Combination[];
  readonly count: string;
  /** Per cent of everyone. */
  readonly share: string;
  /** Within the selection, each characteristic that the choice leaves open; empty when nobody is left. */
  readonly also: readonly (Part & { readonly trait: Trait })[];
  /** Those with a characteristic that was not asked for; absent when the choice leaves none open. */
  readonly more?: Part;
}

/** The choice that asks nothing. */
export const EVERYONE: Choice = { wishes: { foreign_origin: 'any', work_disability: 'any', aged_50_plus: 'any', low_educated: 'any' }, atLeast: 0 };

/** The printed counts of exact combinations. Throws unless each of the sixteen is there once, with a value. */
export function combinationsOf(observations: readonly Observation[], measure = 'persons'): readonly Combination[] {
  const found = observations.flatMap((one): readonly Combination[] => {
    if (one.measure !== measure || one.value === null || TRAITS.some((trait) => one.key[trait] !== 'Y' && one.key[trait] !== 'N')) return [];
    return [{ has: TRAITS.filter((trait) => one.key[trait] === 'Y'), count: one.value, cell: one.cell }];
  });
  const different = new Set(found.map(nameOf)).size;
  if (found.length !== 2 ** TRAITS.length || different !== found.length) {
    throw new Error(`The combinations of ${TRAITS.length} characteristics are ${2 ** TRAITS.length}; there are ${found.length}, ${different} of them different (${found.map(({ cell }) => cellId(cell)).join(', ')}).`);
  }
  return found;
}

/** `work_disability+low_educated`; empty for who has none. */
export const nameOf = ({ has }: Pick<Combination, 'has'>): string => has.join('+');

export const select = (all: readonly Combination[], { wishes, atLeast }: Choice): readonly Combination[] =>
  all.filter(({ has }) => has.length >= atLeast && TRAITS.every((trait) => wishes[trait] === 'any' || has.includes(trait) === (wishes[trait] === 'yes')));

export const sum = (combinations: readonly Combination[]): string => combinations.reduce((total, { count }) => total.plus(count), new Big(0)).toFixed();

/** The part in per cent of the whole, rounded half up. The whole is not zero. */
export const percentage = (part: string, whole: string, decimals = 1): string => new Big(part).times(100).div(whole).toFixed(decimals);

export function answer(all: readonly Combination[], choice: Choice): Answer {
  const selection = select(all, choice);
  const count = sum(selection);
  const open = selection.length === 0 ? [] : TRAITS.filter((trait) => choice.wishes[trait] === 'any');
  const asked = TRAITS.filter((trait) => choice.wishes[trait] === 'yes').length;
  const part = (own: readonly Combination[]): Part => ({ count: sum(own), share: percentage(sum(own), count) });
  return {
    selection,
    count,
    share: percentage(count, sum(all)),
    also: open.map((trait) => ({ trait, ...part(selection.filter(({ has }) => has.includes(trait))) })),
    ...(open.length > 0 && { more: part(selection.filter(({ has }) => has.length > asked)) }),
  };
}

/** In the address: `allochtoon=ja`. These stay, whatever the language of the page. */
export const PARAMETERS: Readonly<Record<Trait, string>> = { foreign_origin: 'allochtoon', work_disability: 'arbeidshandicap', aged_50_plus: 'vijftigplus', low_educated: 'kortgeschoold' };
/** In the address: `kenmerken=2`, at least two of them. */
export const MINIMUM_PARAMETER = 'kenmerken';
/** A form sends an empty value for what does not matter. */
export const WRITTEN: Readonly<Record<Wish, string>> = { yes: 'ja', no: 'nee', any: '' };

/** What an address does not say, or says wrongly, does not matter. */
export function readChoice(query: URLSearchParams): Choice {
  const wish = (trait: Trait): Wish => WISHES.find((one) => WRITTEN[one] === query.get(PARAMETERS[trait])) ?? 'any';
  return {
    wishes: { foreign_origin: wish('foreign_origin'), work_disability: wish('work_disability'), aged_50_plus: wish('aged_50_plus'), low_educated: wish('low_educated') },
    atLeast: MINIMA.find((one) => String(one) === query.get(MINIMUM_PARAMETER)) ?? 0,
  };
}

/** What of an address is said wrongly. */
export const lostChoice = (query: URLSearchParams): readonly Lost[] =>
  lostIn(query, { ...Object.fromEntries(TRAITS.map((trait) => [PARAMETERS[trait], Object.values(WRITTEN)])), [MINIMUM_PARAMETER]: MINIMA.map(String) });

/** The query of a choice, with its question mark; empty for everyone. Two equal choices have one query. */
export function writeChoice({ wishes, atLeast }: Choice): string {
  const query = new URLSearchParams(TRAITS.filter((trait) => wishes[trait] !== 'any').map((trait) => [PARAMETERS[trait], WRITTEN[wishes[trait]]]));
  if (atLeast > 0) query.set(MINIMUM_PARAMETER, String(atLeast));
  return query.size === 0 ? '' : `?${query}`;
}
