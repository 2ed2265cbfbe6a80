/** The order of the rows of one block of a table when a reader sorts it. */

export type Direction = 'ascending' | 'descending';
/** What a row is sorted by; null when the figure is missing. */
export type SortValue = number | string | null;

export interface SortRow {
  /** 1 for a row that belongs to the row above it. */
  readonly level: number;
  readonly value: SortValue;
}

/** The indices of the rows in their new order. Sub-rows stay under their row, missing figures come last, equals keep the printed order. */
export function sortedOrder(rows: readonly SortRow[], direction: Direction): number[] {
  const units: number[][] = [];
  for (const [index, { level }] of rows.entries()) {
    if (level === 0 || units.length === 0) units.push([index]);
    else units.at(-1)!.push(index);
  }
  const by = (a: number, b: number) => compare(rows[a]!.value, rows[b]!.value, direction);
  return units.toSorted(([a], [b]) => by(a!, b!)).flatMap(([first, ...below]) => [first!, ...below.toSorted(by)]);
}

function compare(a: SortValue, b: SortValue, direction: Direction): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl', { numeric: true });
  return direction === 'ascending' ? order : -order;
}

/** A figure as this site writes it (`1.234,5 %`, `−0,4`, `ongeveer 90.000`) as a number, of a range its lower end; null when there is none. */
export function readNumber(text: string, locale: string): number | null {
  const digits = /^(?:\p{L}+ )?([+−-]?[\d.,]*\d)/u.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const [group, decimal] = locale === 'en' ? [',', '.'] : ['.', ','];
  return Number(digits.replaceAll(group, '').replace(decimal, '.').replace('−', '-'));
}
