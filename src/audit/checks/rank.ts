import type { Order } from './identity.ts';

/** A claimed place: one figure against each of the others. */
export const rank: Order = {
  arity: 'many',
  relation: 'ordered',
  pairs: (count) => Array.from({ length: count - 1 }, (_, index) => [0, index + 1]),
  write: ([first, ...others], sign) => `${first} ${sign} ${others.join('; ')}`,
};
