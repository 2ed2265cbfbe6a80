/** Two groups and their monthly chance of work: what the printed percentage comes to, in exact decimals. */
import Big from 'big.js';
import type { CellRef } from '../model/cell.ts';
import type { Code } from '../model/codelist.ts';
import type { Observation } from '../model/observation.ts';
import type { Localised } from '../model/text.ts';
import type { Lost } from '../i18n/lost.ts';
import { lostIn, type Known } from './asked.ts';

/** A printed percentage: so many of every hundred started work in an average month. */
export interface Chance {
  readonly value: string;
  readonly decimals: number;
  readonly cell: CellRef;
}

export interface ChanceGroup {
  readonly id: string;
  readonly label: Localised;
  /** The code of what the group is told apart by; none for the total. */
  readonly characteristic?: string;
  /** The groups it lies within, nearest first: everyone in it counts there too. */
  readonly within: readonly string[];
  /** By period. */
  readonly chances: Readonly<Record<string, Chance>>;
}

export interface Choice {
  readonly a: string;
  readonly b: string;
  readonly period: string;
}

export const DEFAULT_CHOICE: Choice = { a: 'DIS', b: 'DIS_NO', period: '2011' };

/** What the dots of one drawing stand for; a chance with one decimal fills a whole number of them. */
export const DOTS = 1000;
export const MONTHS = [6, 12] as const;

/** The groups of the printed table in its order, with every chance that has a value. */
export function chanceGroups(observations: readonly Observation[], codes: readonly Code[]): readonly ChanceGroup[] {
  const codeOf = new Map(codes.map((code) => [code.id, code]));
  const broader = (id: string): readonly string[] => {
    const parent = codeOf.get(id)?.parent;
    return parent === undefined ? [] : [parent, ...broader(parent)];
  };
  return [...Map.groupBy(observations, ({ key }) => key['group']!)].map(([id, own]) => {
    const { label, characteristic } = codeOf.get(id)!;
    const chances = own.flatMap(({ timePeriod, value, decimals, cell }) => (value === null ? [] : [[timePeriod, { value, decimals, cell }] as const]));
    return { id, label, ...(characteristic && { characteristic }), within: broader(id), chances: Object.fromEntries(chances) };
  });
}

/** Above this many per cent "1 op 2" would stand for everything between a third and two thirds. */
const LARGEST = 36;

/** Of how many people one starts work in a month, to the nearest whole number. */
export function oneOutOf({ value }: Chance): string {
  if (new Big(value).gt(LARGEST)) throw new Error(`${value} % is too much to be told as one out of so many.`);
  return new Big(100).div(value).toFixed(0);
}

/** How many of the thousand dots are filled. */
export const dotsOf = ({ value }: Chance): number => new Big(value).times(DOTS).div(100).round().toNumber();

/** What was rounded to the printed figure lies between these. */
function bounds({ value, decimals }: Chance): readonly [Big, Big] {
  const half = new Big(5).div(new Big(10).pow(decimals + 1));
  return [new Big(value).minus(half), new Big(value).plus(half)];
}

export interface Gap {
  /** The group with the larger chance; undefined when the two are printed alike. */
  readonly larger: 'a' | 'b' | undefined;
  /** In percentage points, without sign. */
  readonly points: string;
  /** The larger divided by the smaller, and what the rounding in print leaves possible. */
  readonly ratio: string;
  readonly ratioBetween: readonly [string, string];
}

export function gapBetween(a: Chance, b: Chance): Gap {
  const order = new Big(a.value).cmp(b.value);
  const [high, low] = order < 0 ? [b, a] : [a, b];
  const [[highFrom, highTo], [lowFrom, lowTo]] = [bounds(high), bounds(low)];
  return {
    larger: order === 0 ? undefined : order > 0 ? 'a' : 'b',
    points: new Big(high.value).minus(low.value).toFixed(Math.max(a.decimals, b.decimals)),
    ratio: new Big(high.value).div(low.value).toFixed(1),
    ratioBetween: [highFrom.div(lowTo).toFixed(1), highTo.div(lowFrom).toFixed(1)],
  };
}

/**
 * In per cent, whole: who would have started work at least once after `months`, were the chance the same each month and for
 * everyone. More digits than the printed decimal bears would be false precision.
 */
export const afterMonths = ({ value }: Chance, months: number): string => {
  const stays = new Big(1).minus(new Big(value).div(100));
  return new Big(1).minus(stays.pow(months)).times(100).toFixed(0);
};

export type Relation = 'same' | 'total' | 'nested' | 'apart' | 'overlap';

/** How the two groups lie to each other; `nested`: all of the one are in the other. */
export function relationOf(a: ChanceGroup, b: ChanceGroup): Relation {
  if (a.id === b.id) return 'same';
  if (a.characteristic === undefined || b.characteristic === undefined) return 'total';
  if (a.within.includes(b.id) || b.within.includes(a.id)) return 'nested';
  return a.characteristic === b.characteristic ? 'apart' : 'overlap';
}

/** In the address: `a=DIS&b=DIS_NO&jaar=2011`. */
const PERIOD = 'jaar';

const knownOf = (groups: readonly ChanceGroup[]) => {
  const ids = groups.map(({ id }) => id);
  return { a: ids, b: ids, [PERIOD]: Object.keys(groups[0]!.chances) } satisfies Known;
};

/** The choice in an address; what it lacks, or names wrongly, is as by default. */
export function readChoice(query: URLSearchParams, groups: readonly ChanceGroup[]): Choice {
  const known = knownOf(groups);
  const wordOf = (name: keyof typeof known): string | undefined => known[name].find((one) => one === query.get(name));
  return { a: wordOf('a') ?? DEFAULT_CHOICE.a, b: wordOf('b') ?? DEFAULT_CHOICE.b, period: wordOf(PERIOD) ?? DEFAULT_CHOICE.period };
}

/** What of an address is named wrongly. */
export const lostChoice = (query: URLSearchParams, groups: readonly ChanceGroup[]): readonly Lost[] => lostIn(query, knownOf(groups));

export const writeChoice = ({ a, b, period }: Choice): string => `?${new URLSearchParams({ a, b, [PERIOD]: period }).toString()}`;
