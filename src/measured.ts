/** Whether what was measured is what we wanted. */
import Big from 'big.js';
import type { MeasuredRow } from './model/measured.ts';

export function isMet({ goal, ...row }: MeasuredRow): boolean {
  if (goal === null) return true;
  const reached = new Big(row[goal.of]);
  return goal.bound === 'most' ? reached.lte(goal.value) : reached.gte(goal.value);
}
