import { divide, percent } from '../interval.ts';
import type { Identity } from './identity.ts';

/** A share or rate is a part over a whole, in per cent. */
export const share: Identity = {
  arity: 2,
  relation: 'equals',
  compute: ([part, whole]) => percent(divide(part!, whole!)),
  write: ([part, whole]) => `${part} / ${whole} × 100`,
};
