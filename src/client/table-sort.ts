/** Sorts the rows of a printed table within their group: up, down, and back to the printed order. */
import { table as words } from '../i18n/messages/table.ts';
import { readNumber, sortedOrder, type Direction, type SortValue } from './order.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';

/** What a click makes of the present order. */
const NEXT: Readonly<Record<string, Direction | undefined>> = { none: 'ascending', ascending: 'descending', descending: undefined };

/** The rows of each block of a table, as they are printed. */
const printed = new WeakMap<HTMLTableElement, readonly (readonly HTMLTableRowElement[])[]>();

/** Sorts by the column of a heading, in the order after the present one. */
export function sortBy(heading: HTMLTableCellElement): void {
  const table = heading.closest('table')!;
  const blocks = printed.get(table) ?? [...table.tBodies].map((body) => [...body.rows]);
  printed.set(table, blocks);
  const direction = NEXT[heading.getAttribute('aria-sort') ?? 'none'];
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  table.classList.toggle('sorted', direction !== undefined);
  if (direction) heading.setAttribute('aria-sort', direction);
  for (const [index, rows] of blocks.entries()) {
    table.tBodies[index]!.append(...(direction ? inOrder(rows, Number(heading.dataset.sort), direction) : rows));
  }
  const status = document.querySelector<HTMLElement>(`[data-sorted="${table.dataset.printed}"]`);
  const name = heading.dataset.name ?? heading.querySelector('button')!.textContent;
  if (status) status.textContent = direction ? words[locale].sorted[direction](name) : words[locale].printedOrder;
}

function inOrder(rows: readonly HTMLTableRowElement[], column: number, direction: Direction): readonly HTMLTableRowElement[] {
  const heads = rows.filter((row) => row.classList.contains('group'));
  const moving = rows.filter((row) => !row.classList.contains('group'));
  const order = sortedOrder(moving.map((row) => ({ level: Number(row.classList.contains('sub')), value: valueOf(row, column) })), direction);
  return [...heads, ...order.map((at) => moving[at]!)];
}

function valueOf(row: HTMLTableRowElement, column: number): SortValue {
  let at = 0;
  for (const cell of row.cells) {
    if (column < at + cell.colSpan) return cell.tagName === 'TH' ? labelOf(cell) : figureOf(cell);
    at += cell.colSpan;
  }
  return null;
}

/** A row that print leaves without a label has that of the rows above it; a note beside it is no label. */
const labelOf = (cell: HTMLTableCellElement): string => (cell.querySelector('.repeats') ?? cell).textContent.trim();

/** Figures are printed with commas, points and spaces in turn: the cell tells its value where its characters do not. */
function figureOf(cell: HTMLTableCellElement): number | null {
  if (cell.classList.contains('num-missing')) return null;
  return cell.dataset.value === undefined ? readNumber(cell.querySelector(':scope > a')?.textContent ?? '', locale) : Number(cell.dataset.value);
}
