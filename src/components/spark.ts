/** Where a period stands on a line of years: `2010` in the middle of its year, `2012-S1` in the first half, `2011-12-31` at the end. */
export function yearPosition(period: string): number {
  const [year, part, day] = period.split('-');
  if (part === undefined) return Number(year) + 0.5;
  if (part.startsWith('S')) return Number(year) + (part === 'S1' ? 0.25 : 0.75);
  return Number(year) + (Number(part) - (day === undefined ? 0.5 : 0)) / 12;
}
