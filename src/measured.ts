/** Whether what was measured is what we wanted. */
import Big from 'big.js';
import type { MeasuredRow } from './model/measured.ts';

export function isMet({ goal, ...row }: MeasuredRow): boolean {
  if (goal === null) return true;
  const value = row[goal.of];
  if (value === null) throw new Error(`${row.id} has a goal for a ratio that it does not have.`);
  const reached = new Big(value);
  return goal.bound === 'most' ? reached.lte(goal.value) : reached.gte(goal.value);
}
