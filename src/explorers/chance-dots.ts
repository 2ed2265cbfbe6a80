/** A thousand dots as two shapes: the part that is filled and the part that is not, each to be painted with a pattern of dots. */
import { DOTS } from './chance.ts';

export const PITCH = 10;
export const COLUMNS = 50;
export const ROWS = DOTS / COLUMNS;

export interface DotShapes {
  readonly filled: string;
  readonly open: string;
}

/** Filled row by row, from the top left. */
export function dotShapes(count: number): DotShapes {
  const [row, rest] = [Math.floor(count / COLUMNS), count % COLUMNS];
  return {
    filled: box(0, 0, COLUMNS, row) + box(0, row, rest, 1),
    open: box(rest, row, COLUMNS - rest, row < ROWS ? 1 : 0) + box(0, row + 1, COLUMNS, ROWS - row - 1),
  };
}

/** In dots; nothing when it has no size. */
const box = (x: number, y: number, width: number, height: number): string =>
  width > 0 && height > 0 ? `M${x * PITCH} ${y * PITCH}h${width * PITCH}v${height * PITCH}h${-width * PITCH}z` : '';
