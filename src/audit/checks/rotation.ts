import { divide, least, percent } from '../interval.ts';
import type { Identity } from './identity.ts';

/**
 * Rotation by the definition of the Beleidsbrief 2012-2013, §3.4: the part of the places that existed at the start of the
 * year, became vacant through outflow and were filled again. What was both vacated and refilled is the smaller of the flows.
 */
export const rotation: Identity = {
  arity: 3,
  relation: 'equals',
  compute: ([inflow, outflow, start]) => percent(divide(least(inflow!, outflow!), start!)),
  write: ([inflow, outflow, start]) => `min(${inflow}; ${outflow}) / ${start} × 100`,
};
