/** Headings that sort the rows of a printed table within their group: up, down, and back to the printed order. */
import { readNumber, sortedOrder, type Direction, type SortValue } from './order.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
/** Said when the first heading is pressed; until then no reader needs it. */
const words = () => import('../i18n/messages/table.ts').then(({ table }) => table[locale]);

/** What a click makes of the present order. */
const NEXT: Readonly<Record<string, Direction | undefined>> = { none: 'ascending', ascending: 'descending', descending: undefined };

export function sortByHeadings(table: HTMLTableElement): void {
  const printed = [...table.tBodies].map((body) => [...body.rows]);
  const status = document.querySelector<HTMLElement>(`[data-sorted="${table.dataset.printed}"]`);
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];

  for (const heading of headings) {
    const name = makeButton(heading, () => {
      const direction = NEXT[heading.getAttribute('aria-sort') ?? 'none'];
      for (const other of headings) other.removeAttribute('aria-sort');
      table.classList.toggle('sorted', direction !== undefined);
      if (direction) heading.setAttribute('aria-sort', direction);
      for (const [index, rows] of printed.entries()) {
        table.tBodies[index]!.append(...(direction ? inOrder(rows, Number(heading.dataset.sort), direction) : rows));
      }
      void words().then((text) => {
        if (status) status.textContent = direction ? text.sorted[direction](name) : text.printedOrder;
      });
    });
  }
}

/** Puts the words of a heading in a button; answers the heading's full name. */
function makeButton(heading: HTMLTableCellElement, onClick: () => void): string {
  const words = [...heading.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const seen = words.map((node) => node.textContent).join('').trim();
  if (seen === '') return '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.textContent = seen;
  // "(n)" is no name: a screen reader says the headings above it too.
  if (heading.dataset.name) button.setAttribute('aria-label', heading.dataset.name);
  for (const node of words) node.remove();
  heading.prepend(button);
  button.addEventListener('click', onClick);
  return heading.dataset.name ?? seen;
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
