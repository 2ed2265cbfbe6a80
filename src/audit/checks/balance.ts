import { add, subtract } from '../interval.ts';
import type { Identity } from './identity.ts';

/** Stock at the end = stock at the start + inflow − outflow. */
export const balance: Identity = {
  arity: 3,
  relation: 'equals',
  compute: ([start, inflow, outflow]) => subtract(add(start!, inflow!), outflow!),
  write: ([start, inflow, outflow]) => `${start} + ${inflow} − ${outflow}`,
};
