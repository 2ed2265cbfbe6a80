/** Printed tables in the browser: arrow keys go from number to number, headings sort the rows within their group. */
import { table as catalogue } from '../i18n/messages/table.ts';
import { readNumber, sortedOrder, type Direction, type SortValue } from './order.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
const text = catalogue[locale];

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-printed]')) {
  moveByKeys(table);
  sortByHeadings(table);
}

/** One stop for the Tab key in the whole table; from there the arrow keys, Home and End. */
function moveByKeys(table: HTMLTableElement): void {
  const figures = () => [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.querySelectorAll<HTMLAnchorElement>('td > a')]).filter((row) => row.length > 0);
  const stop = (link: HTMLAnchorElement) => {
    for (const other of table.querySelectorAll<HTMLAnchorElement>('td > a[tabindex="0"]')) other.tabIndex = -1;
    link.tabIndex = 0;
  };
  for (const link of figures().flat()) link.tabIndex = -1;
  const first = figures()[0]?.[0];
  if (first) stop(first);
  table.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.matches('td > a')) stop(target);
  });
  table.addEventListener('keydown', (event) => {
    const here = event.target;
    if (!(here instanceof HTMLAnchorElement) || !here.matches('td > a') || event.altKey || event.metaKey) return;
    const rows = figures();
    const row = rows.findIndex((links) => links.includes(here));
    const column = rows[row]!.indexOf(here);
    const goal = {
      ArrowLeft: () => rows[row]![column - 1],
      ArrowRight: () => rows[row]![column + 1],
      ArrowUp: () => rows[row - 1]?.[Math.min(column, (rows[row - 1]?.length ?? 1) - 1)],
      ArrowDown: () => rows[row + 1]?.[Math.min(column, (rows[row + 1]?.length ?? 1) - 1)],
      Home: () => (event.ctrlKey ? rows[0]![0] : rows[row]![0]),
      End: () => (event.ctrlKey ? rows.at(-1)!.at(-1) : rows[row]!.at(-1)),
    }[event.key]?.();
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  });
}

function sortByHeadings(table: HTMLTableElement): void {
  const printed = [...table.tBodies].map((body) => [...body.rows]);
  const status = document.querySelector<HTMLElement>(`[data-sorted="${table.dataset.printed}"]`);
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];

  const restore = () => printed.forEach((rows, index) => table.tBodies[index]!.append(...rows));
  const sort = (column: number, direction: Direction) => {
    restore();
    for (const [index, rows] of printed.entries()) {
      const fixed = rows.filter((row) => row.classList.contains('group'));
      const moving = rows.filter((row) => !row.classList.contains('group'));
      const order = sortedOrder(moving.map((row) => ({ level: Number(row.classList.contains('sub')), value: valueOf(row, column) })), direction);
      table.tBodies[index]!.append(...fixed, ...order.map((at) => moving[at]!));
    }
  };

  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    const name = (heading.dataset.name ?? [...heading.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('')).trim();
    const words = [...heading.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    button.textContent = words.map((node) => node.textContent).join('').trim();
    // Screen readers say the whole heading; what is seen stays part of it (WCAG 2.5.3).
    if (heading.dataset.name) button.setAttribute('aria-label', name);
    if (button.textContent === '') continue;
    for (const node of words) node.remove();
    heading.prepend(button);
    button.addEventListener('click', () => {
      const before = heading.getAttribute('aria-sort');
      for (const other of headings) other.removeAttribute('aria-sort');
      const direction: Direction | undefined = before === null ? 'ascending' : before === 'ascending' ? 'descending' : undefined;
      table.classList.toggle('sorted', direction !== undefined);
      if (direction) {
        heading.setAttribute('aria-sort', direction);
        sort(Number(heading.dataset.sort), direction);
      } else restore();
      if (status) status.textContent = direction ? text.sorted[direction](name) : text.printedOrder;
    });
  }
}

/** Figures are printed with commas, points and spaces in turn, so their value comes from the list of origins. */
function valueOf(row: HTMLTableRowElement, column: number): SortValue {
  let at = 0;
  for (const cell of row.cells) {
    if (column < at + cell.colSpan) return cell.tagName === 'TH' ? cell.textContent.trim() : figureOf(cell);
    at += cell.colSpan;
  }
  return null;
}

function figureOf(cell: HTMLTableCellElement): number | null {
  const origin = document.getElementById(cell.id.replace('cel=', 'bron=')) as HTMLTableRowElement | null;
  return origin && readNumber(origin.cells[2]!.textContent, locale);
}
