/** Where the words about a mark stand: beside it, over as little else as can be. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 16;

/**
 * The place for a box of this size beside `mark`, inside `room`: of the places around it the one that covers the least of
 * the `words`. The first of equals wins: above, then below, then at the sides.
 */
export function placeOf(mark: { readonly x: number; readonly y: number }, size: Pick<Box, 'width' | 'height'>, words: readonly Box[], room: Pick<Box, 'width' | 'height'>): Pick<Box, 'left' | 'top'> {
  const columns = [mark.x - size.width / 2, mark.x + GAP, mark.x - size.width - GAP];
  const rows = [mark.y - size.height - GAP, mark.y + GAP, mark.y - size.height / 2];
  const places = rows
    .flatMap((top) => columns.map((left) => ({ left: between(left, 0, room.width - size.width), top: between(top, 0, room.height - size.height) })))
    .map((place) => ({ ...place, covers: overlap({ ...place, ...size }, { left: mark.x - GAP / 2, top: mark.y - GAP / 2, width: GAP, height: GAP }) * 100 + words.reduce((sum, one) => sum + overlap({ ...place, ...size }, one), 0) }));
  return places.reduce((best, place) => (place.covers < best.covers ? place : best));
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}
