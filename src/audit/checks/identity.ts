import type { Interval } from '../interval.ts';

/** A kind of arithmetic identity: what a printed figure must be, given others. */
export interface Identity {
  /** How many operands it takes, in the order the formula names them; `many` takes one or more, `combinations` one for each combination of n things. */
  readonly arity: number | 'many' | 'combinations';
  /** `equals`: the result is the outcome. `within`: the result lies between the outcome's ends. */
  readonly relation: 'equals' | 'within';
  readonly compute: (operands: readonly Interval[]) => Interval;
  /** The formula with the operands filled in, for people. */
  readonly write: (operands: readonly string[]) => string;
}

/** A kind of comparison: the text says which of the figures is more. */
export interface Order {
  readonly arity: 'many';
  readonly relation: 'ordered';
  /** Which of the figures are compared, by their places; the result is the first. */
  readonly pairs: (count: number) => readonly (readonly [number, number])[];
  readonly write: (figures: readonly string[], sign: string) => string;
}
