/** Arrow keys, Home and End inside a printed table. It stays a table to a screen reader: only its figures form one stop. */

const rowsOf = (table: HTMLTableElement) => [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.querySelectorAll<HTMLAnchorElement>('td > a')]).filter((row) => row.length > 0);

/** Makes a figure the one stop for the Tab key in the whole table. */
export function stop(table: HTMLTableElement, figure: HTMLAnchorElement): void {
  for (const other of table.querySelectorAll<HTMLAnchorElement>('td > a[tabindex="0"]')) other.tabIndex = -1;
  figure.tabIndex = 0;
}

/** From the figure that has the focus. */
export function move(table: HTMLTableElement, { key, ctrlKey }: KeyboardEvent): void {
  const rows = rowsOf(table);
  const row = rows.findIndex((links) => links.includes(document.activeElement as HTMLAnchorElement));
  if (row < 0) return;
  const column = rows[row]!.indexOf(document.activeElement as HTMLAnchorElement);
  const moves: Readonly<Record<string, () => HTMLAnchorElement | undefined>> = {
    ArrowLeft: () => rows[row]![column - 1],
    ArrowRight: () => rows[row]![column + 1],
    ArrowUp: () => rows[row - 1]?.[Math.min(column, (rows[row - 1]?.length ?? 1) - 1)],
    ArrowDown: () => rows[row + 1]?.[Math.min(column, (rows[row + 1]?.length ?? 1) - 1)],
    Home: () => (ctrlKey ? rows[0]![0] : rows[row]![0]),
    End: () => (ctrlKey ? rows.at(-1)!.at(-1) : rows[row]!.at(-1)),
  };
  moves[key]?.()?.focus();
}
