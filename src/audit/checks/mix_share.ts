import { divide, percent, subtract } from '../interval.ts';
import type { Identity } from './identity.ts';

/**
 * How large the first of two groups must be, in per cent, for their rates to give the rate of both together. The rate of the
 * second group is named twice, as often as the formula has it.
 */
export const mixShare: Identity = {
  arity: 4,
  relation: 'equals',
  compute: ([together, second, first, again]) => percent(divide(subtract(together!, second!), subtract(first!, again!))),
  write: ([together, second, first, again]) => `(${together} − ${second}) / (${first} − ${again}) × 100`,
};
