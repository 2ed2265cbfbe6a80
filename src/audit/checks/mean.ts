import { add, divide, point } from '../interval.ts';
import type { Identity } from './identity.ts';

/** An average of figures that count equally. */
export const mean: Identity = {
  arity: 'many',
  relation: 'equals',
  compute: (parts) => divide(parts.reduce(add), point(String(parts.length))),
  write: (parts) => `(${parts.join(' + ')}) / ${parts.length}`,
};
