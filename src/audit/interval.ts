import Big from 'big.js';

/** Exact decimals; quotients are cut far beyond any printed precision. */
const Decimal = Big();
Decimal.DP = 30;
export type Decimal = Big;
export const decimal = (value: string | number): Decimal => new Decimal(value);

/** All the values a number may have had before it was rounded for print; one value when it was not rounded. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const point = (value: string): Interval => ({ low: decimal(value), high: decimal(value) });

/** The values that print as `value` with so many decimals, both ends included: half may have been rounded either way. */
export function rounded(value: string, decimals: number): Interval {
  const half = decimal(`0.${'0'.repeat(decimals)}5`);
  return { low: decimal(value).minus(half), high: decimal(value).plus(half) };
}

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });
export const subtract = (a: Interval, b: Interval): Interval => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) });
/** The quotient of two intervals: between the least and the greatest of the four corners. Undefined when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low.lte(0) && b.high.gte(0)) throw new DivisionByZero();
  const corners = endsOf(a).flatMap((top) => endsOf(b).map((bottom) => top.div(bottom)));
  return corners.map((corner) => ({ low: corner, high: corner })).reduce((all, one) => ({ low: least(all, one).low, high: most(all, one).high }));
}

/** Most figures are exact: one end, and one division, the dearest of all operations. */
const endsOf = ({ low, high }: Interval): readonly Decimal[] => (low.eq(high) ? [low] : [low, high]);

/** A share or growth whose whole is, or may be, zero. */
export class DivisionByZero extends Error {}

export const least = (a: Interval, b: Interval): Interval => ({ low: a.low.lt(b.low) ? a.low : b.low, high: a.high.lt(b.high) ? a.high : b.high });
export const most = (a: Interval, b: Interval): Interval => ({ low: a.low.gt(b.low) ? a.low : b.low, high: a.high.gt(b.high) ? a.high : b.high });
export const percent = (a: Interval): Interval => ({ low: a.low.times(100), high: a.high.times(100) });
export const meets = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);
