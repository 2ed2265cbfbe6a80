/**
 * Printed tables in the browser. Their headings are buttons at once, and their figures one stop; what a key or a click then
 * does (`table-keys.ts`, `table-sort.ts`) comes at the first sign of interest, and none is lost meanwhile.
 */
import { makeButton } from './table-headings.ts';
import { openOnPaper } from './table-print.ts';

const FIGURE = 'td > a';
const OURS = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/;

const work = (): Promise<typeof import('./table-work.ts')> => import('./table-work.ts');
/** Without what does it a figure is still a link, and the rows stand as printed. */
const later = (act: (by: typeof import('./table-work.ts')) => void): void => void work().then(act).catch(() => undefined);
const figureOf = ({ target }: Event): HTMLAnchorElement | undefined => (target instanceof HTMLAnchorElement && target.matches(FIGURE) ? target : undefined);

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-printed]')) {
  table.querySelectorAll<HTMLAnchorElement>(FIGURE).forEach((link, index) => (link.tabIndex = index === 0 ? 0 : -1));
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    makeButton(heading)?.addEventListener('click', () => later(({ sortBy }) => sortBy(heading)));
  }
  table.addEventListener('pointerenter', () => later(() => undefined), { once: true });
  table.addEventListener('focusin', (event) => {
    const figure = figureOf(event);
    later(({ stop }) => figure && stop(table, figure));
  });
  table.addEventListener('keydown', (event) => {
    if (!OURS.test(event.key) || event.altKey || event.metaKey || !figureOf(event)) return;
    event.preventDefault();
    later(({ move }) => move(table, event));
  });
}
openOnPaper(document.querySelectorAll<HTMLDetailsElement>('#definities details'));
