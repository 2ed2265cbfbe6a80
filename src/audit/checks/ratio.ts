import { divide } from '../interval.ts';
import type { Identity } from './identity.ts';

/** How many times one figure goes into another: people per full-time equivalent, a budget that quadrupled. */
export const ratio: Identity = {
  arity: 2,
  relation: 'equals',
  compute: ([part, whole]) => divide(part!, whole!),
  write: ([part, whole]) => `${part} / ${whole}`,
};
