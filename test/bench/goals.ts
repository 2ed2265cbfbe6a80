/** Which goals are met, which are missed, and why, as `npm run bench` ends. */
import { speed } from '../../src/i18n/messages/speed.ts';
import { isMet } from '../../src/measured.ts';
import type { Measured, MeasuredRow } from '../../src/model/measured.ts';

const { what, beside, why, unit, times, goal: bound, met, missed } = speed.en;

export const GOAL_COLUMNS: readonly string[] = ['goal', 'ours', 'beside', 'ratio', 'wanted', ''];

/** Every figure that has a goal. */
export const goalRows = ({ rows }: Measured): string[][] => rows.flatMap((row) => (row.goal === null ? [] : [cellsOf(row, row.goal)]));

function cellsOf(row: MeasuredRow, goal: NonNullable<MeasuredRow['goal']>): string[] {
  const amount = unit[row.unit];
  return [
    [what[row.id](row.size ?? ''), row.page].filter(Boolean).join(' '),
    amount(row.ours),
    row.beside === null ? '' : amount(row.beside),
    row.ratio === null ? '' : times(row.ratio),
    bound[goal.bound]((goal.of === 'ratio' ? times : amount)(goal.value)),
    isMet(row) ? met : missed,
  ];
}

/** A line for each kind of goal that is missed; those that compare say with what. */
export const reasons = ({ rows }: Measured): string[] =>
  [...new Set(rows.filter((row) => !isMet(row)).map(({ id }) => id))].map((id) => `Missed, ${id}${beside[id] && ` beside ${beside[id]}`}: ${why[id]}`);
