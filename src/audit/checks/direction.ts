import type { Order } from './identity.ts';

/** A series in a claimed direction: each figure against the one before it, the latest first. */
export const direction: Order = {
  arity: 'many',
  relation: 'ordered',
  pairs: (count) => Array.from({ length: count - 1 }, (_, index) => [index, index + 1]),
  write: (figures, sign) => figures.join(` ${sign} `),
};
