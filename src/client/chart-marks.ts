/** Where the marks of a drawn chart are, and which one a pointer means. */
import type { Chart } from 'chart.js';
import type { LiveDrawing } from '../charts/live.ts';

export interface Located {
  /** Index into the marks of the spec. */
  readonly mark: number;
  readonly dataset: number;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** The left end, for a bar. */
  readonly from: number;
}

/** In the order of the spec's marks, which is the order of print. */
export function marksIn(chart: Chart, { series }: LiveDrawing): readonly Located[] {
  return [...series]
    .reverse()
    .flatMap((one, dataset) => {
      const points = one.kind === 'bars' ? one.bars : one.points;
      return points.flatMap(({ mark }, index) => {
        const element = chart.getDatasetMeta(dataset).data[index];
        if (mark === undefined || !element) return [];
        const { x, y } = element;
        return [{ mark, dataset, index, x, y, from: one.kind === 'bars' ? element.getProps(['base'], true)['base'] : x }];
      });
    })
    .sort((a, b) => a.mark - b.mark);
}

const across = ({ from, x }: Located, at: number): number => Math.abs(at - Math.max(Math.min(from, x), Math.min(at, Math.max(from, x))));

const least = (marks: readonly Located[], distance: (mark: Located) => number, reach: number): Located | undefined => {
  let best: Located | undefined;
  let nearest = reach;
  for (const mark of marks) {
    const away = distance(mark);
    if (away < nearest) [best, nearest] = [mark, away];
  }
  return best;
};

/** The mark closest to a place, none when it is farther than `reach`. */
export const nearest = (marks: readonly Located[], x: number, y: number, reach: number): Located | undefined =>
  least(marks, (mark) => Math.hypot(across(mark, x), y - mark.y), reach);

/** The same for marks in rows: the row at this height (`half` of one above and below it), and in it the closest mark, however far. */
export function nearestInRow(marks: readonly Located[], x: number, y: number, half: number): Located | undefined {
  const row = least(marks, (mark) => Math.abs(y - mark.y), half);
  // Marks that coincide are drawn a little above and below their row.
  return row && least(marks.filter((mark) => Math.abs(mark.y - row.y) < half / 2), (mark) => Math.hypot(across(mark, x), y - mark.y), Infinity);
}

/** Where the up and down keys lead from `at`: the same place in the next series or the one before, its first where it has none. */
export function beside(step: 1 | -1, at: number, marks: readonly { readonly series: number; readonly category: number }[]): number {
  const here = marks[at];
  if (!here) return 0;
  const order = [...new Set(marks.map(({ series }) => series))];
  // In a single series there is only along.
  if (order.length === 1) return Math.max(0, Math.min(at + step, marks.length - 1));
  const next = order[order.indexOf(here.series) + step];
  if (next === undefined) return at;
  const same = marks.findIndex(({ series, category }) => series === next && category === here.category);
  return same >= 0 ? same : marks.findIndex(({ series }) => series === next);
}
