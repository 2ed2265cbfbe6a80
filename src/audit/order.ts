import type { Claim, OrderKind } from '../model/audit.ts';
import { orders } from './checks/index.ts';
import { decimal, meets, subtract, type Interval } from './interval.ts';
import { asPrinted, toleranceOf, type Figure, type Outcome } from './verdict.ts';

export const SIGNS: Readonly<Record<NonNullable<Claim['says']>, string>> = { more: '>', less: '<', same: '=', near: '≈' };

/**
 * Compares figures as a text says they stand; the result is the first of them. `ok`: the printed figures do. `rounding`: they do
 * not, but what they were before they were rounded may. The outcome is how far the first lies from the last.
 */
export function judgeOrder(kind: OrderKind, { says, within = '0' }: Pick<Claim, 'says' | 'within'>, figures: readonly Figure[]): Outcome {
  const pairs = orders[kind].pairs(figures.length).map(([one, other]) => [figures[one]!, figures[other]!] as const);
  const stands = pairs.every(([one, other]) => inOrder(says, pointOf(one), widened(pointOf(other), within)));
  const may = pairs.every(([one, other]) => couldBe(says, asPrinted(one), widened(asPrinted(other), within)));
  const [first, last] = [figures[0]!, figures.at(-1)!];
  const decimals = Math.max(first.observation.decimals, last.observation.decimals);
  const exact = subtract(pointOf(first), pointOf(last));
  const range = subtract(asPrinted(first), asPrinted(last));
  return { recomputed: exact.low.toFixed(decimals), tolerance: toleranceOf(range, exact, exact), verdict: stands ? 'ok' : may ? 'rounding' : 'discrepancy' };
}

const pointOf = ({ observation: { value } }: Figure): Interval => ({ low: decimal(value), high: decimal(value) });
/** All that counts as the same figure. */
const widened = ({ low, high }: Interval, within: string): Interval => ({ low: low.minus(within), high: high.plus(within) });
const inOrder = (says: Claim['says'], one: Interval, other: Interval): boolean =>
  says === 'more' ? one.low.gt(other.high) : says === 'less' ? one.high.lt(other.low) : meets(one, other);
const couldBe = (says: Claim['says'], one: Interval, other: Interval): boolean =>
  says === 'more' ? one.high.gt(other.low) : says === 'less' ? one.low.lt(other.high) : meets(one, other);
