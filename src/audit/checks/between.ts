import { least, most } from '../interval.ts';
import type { Identity } from './identity.ts';

/** The rate of a whole is an average of the rates of its parts, so it lies between the lowest and the highest of them. */
export const between: Identity = {
  arity: 'many',
  relation: 'within',
  compute: (parts) => ({ low: parts.reduce(least).low, high: parts.reduce(most).high }),
  write: (parts) => `min…max(${parts.join('; ')})`,
};
