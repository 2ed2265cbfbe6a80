import { subtract } from '../interval.ts';
import type { Identity } from './identity.ts';

/** A change is the later figure minus the earlier one. */
export const difference: Identity = {
  arity: 2,
  relation: 'equals',
  compute: ([later, earlier]) => subtract(later!, earlier!),
  write: ([later, earlier]) => `${later} − ${earlier}`,
};
