/** Arrow keys inside a printed table. It stays a table to a screen reader: only its figures form one stop. */

/** One stop for the Tab key in the whole table; from there the arrow keys, Home and End. */
export function moveByKeys(table: HTMLTableElement): void {
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
    const moves: Readonly<Record<string, () => HTMLAnchorElement | undefined>> = {
      ArrowLeft: () => rows[row]![column - 1],
      ArrowRight: () => rows[row]![column + 1],
      ArrowUp: () => rows[row - 1]?.[Math.min(column, (rows[row - 1]?.length ?? 1) - 1)],
      ArrowDown: () => rows[row + 1]?.[Math.min(column, (rows[row + 1]?.length ?? 1) - 1)],
      Home: () => (event.ctrlKey ? rows[0]![0] : rows[row]![0]),
      End: () => (event.ctrlKey ? rows.at(-1)!.at(-1) : rows[row]!.at(-1)),
    };
    const goal = moves[event.key]?.();
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  });
}
