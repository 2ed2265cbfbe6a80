/** Headings that offer to sort the rows of a printed table; what sorts them comes at the first sign of interest. */

const sorting = (): Promise<typeof import('./table-sort.ts')> => import('./table-sort.ts');

export function offerSorting(table: HTMLTableElement): void {
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    makeButton(heading)?.addEventListener('click', () => void sorting().then(({ sortBy }) => sortBy(heading)).catch(() => undefined));
  }
  const prepare = () => void sorting().catch(() => undefined);
  for (const interest of ['pointerenter', 'focusin']) table.addEventListener(interest, prepare, { once: true });
}

/** Puts the words of a heading in a button. */
function makeButton(heading: HTMLTableCellElement): HTMLButtonElement | undefined {
  const words = [...heading.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const seen = words.map((node) => node.textContent).join('').trim();
  if (seen === '') return undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.textContent = seen;
  // "(n)" is no name: a screen reader says the headings above it too.
  if (heading.dataset.name) button.setAttribute('aria-label', heading.dataset.name);
  for (const node of words) node.remove();
  heading.prepend(button);
  return button;
}
