/** Where the marks of a drawn chart are, and which one a pointer means. */
import type { Chart } from 'chart.js';
import type { Drawing } from '../model/chart.ts';

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
export function marksIn(chart: Chart, { series }: Drawing): readonly Located[] {
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

/** The mark closest to a place, none when it is farther than `reach`. */
export function nearest(marks: readonly Located[], x: number, y: number, reach: number): Located | undefined {
  let best: Located | undefined;
  let least = reach;
  for (const mark of marks) {
    const across = x - Math.max(Math.min(mark.from, mark.x), Math.min(x, Math.max(mark.from, mark.x)));
    const distance = Math.hypot(across, y - mark.y);
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}
