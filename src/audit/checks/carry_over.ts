import { add, point } from '../interval.ts';
import type { Identity } from './identity.ts';

/** Stock and flow from year to year: whoever was reached and did not leave is there at the start of the next year. */
export const carryOver: Identity = {
  arity: 2,
  relation: 'within',
  compute: ([nextReach, outflow]) => ({ low: point('0').low, high: add(nextReach!, outflow!).high }),
  write: ([nextReach, outflow]) => `≤ ${nextReach} + ${outflow}`,
};
