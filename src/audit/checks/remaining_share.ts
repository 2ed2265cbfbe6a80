import { divide, percent, subtract } from '../interval.ts';
import type { Identity } from './identity.ts';

/** What is left of a group after some are taken out, over a whole, in per cent. */
export const remainingShare: Identity = {
  arity: 3,
  relation: 'equals',
  compute: ([group, without, whole]) => percent(divide(subtract(group!, without!), whole!)),
  write: ([group, without, whole]) => `(${group} − ${without}) / ${whole} × 100`,
};
