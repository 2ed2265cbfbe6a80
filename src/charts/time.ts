/** Where a period stands on a line of years: `2010` in the middle of its year, `2012-S1` in the first half, `2011-12-31` at the end. */
export function yearPosition(period: string): number {
  const [year, part, day] = period.split('-');
  if (part === undefined) return Number(year) + 0.5;
  if (part.startsWith('S')) return Number(year) + (part === 'S1' ? 0.25 : 0.75);
  return Number(year) + (Number(part) - (day === undefined ? 0.5 : 0)) / 12;
}

/** A span of years to draw over; around a single moment it has half a year on each side. */
export function spanOf(positions: readonly number[]): { readonly min: number; readonly max: number } {
  const [min, max] = [Math.min(...positions), Math.max(...positions)];
  return min === max ? { min: min - 0.5, max: max + 0.5 } : { min, max };
}
