/** Printed tables in the browser. */
import { moveByKeys } from './table-keys.ts';
import { openOnPaper } from './table-print.ts';
import { sortByHeadings } from './table-sort.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-printed]')) {
  moveByKeys(table);
  sortByHeadings(table);
}
openOnPaper(document.querySelectorAll<HTMLDetailsElement>('#definities details'));
