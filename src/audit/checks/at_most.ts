import { point } from '../interval.ts';
import type { Identity } from './identity.ts';

/** A part is no larger than its whole: full-time equivalents than heads. */
export const atMost: Identity = {
  arity: 1,
  relation: 'within',
  compute: ([whole]) => ({ low: point('0').low, high: whole!.high }),
  write: ([whole]) => `≤ ${whole}`,
};
