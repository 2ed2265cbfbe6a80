import type { Interval } from '../interval.ts';

/** A kind of arithmetic identity: what a printed figure must be, given others. */
export interface Identity {
  /** How many operands it takes, in the order the formula names them; `many` takes one or more. */
  readonly arity: number | 'many';
  /** `equals`: the result is the outcome. `within`: the result lies between the outcome's ends. */
  readonly relation: 'equals' | 'within';
  readonly compute: (operands: readonly Interval[]) => Interval;
  /** The formula with the operands filled in, for people. */
  readonly write: (operands: readonly string[]) => string;
}
