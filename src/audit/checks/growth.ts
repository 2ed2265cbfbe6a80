import { divide, percent, point, subtract } from '../interval.ts';
import type { Identity } from './identity.ts';

/** Growth in per cent of the earlier figure; written as a quotient minus one, so that each operand counts once. */
export const growth: Identity = {
  arity: 2,
  relation: 'equals',
  compute: ([later, earlier]) => percent(subtract(divide(later!, earlier!), point('1'))),
  write: ([later, earlier]) => `(${later} / ${earlier} − 1) × 100`,
};
