import { add } from '../interval.ts';
import type { Identity } from './identity.ts';

/** A total is the sum of its parts. */
export const sum: Identity = {
  arity: 'many',
  relation: 'equals',
  compute: (parts) => parts.reduce(add),
  write: (parts) => parts.join(' + '),
};
