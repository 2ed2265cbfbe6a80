import { add, point, subtract } from '../interval.ts';
import type { Identity } from './identity.ts';

/** What the other shares of a whole leave of it, in per cent. */
export const complement: Identity = {
  arity: 'many',
  relation: 'equals',
  compute: (others) => subtract(point('100'), others.reduce(add)),
  write: (others) => `100 − ${others.join(' − ')}`,
};
