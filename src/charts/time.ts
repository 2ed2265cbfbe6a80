/** A period code as a point on a time axis, in years: annual figures stand at the year itself. */
export function yearOf(period: string): number {
  const [year, part, day] = period.split('-');
  const start = Number(year);
  if (part === undefined) return start;
  if (part === 'S1' || part === 'S2') return start + (part === 'S1' ? 0.25 : 0.75);
  return start + (Number(part) - 1) / 12 + (day === undefined ? 0 : Number(day) / 366);
}

/** What an axis shows of a period where room is short: its year. */
export const shortPeriod = (period: string): string => period.slice(0, 4);
