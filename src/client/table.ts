/** Printed tables in the browser. */
import { offerSorting } from './table-headings.ts';
import { moveByKeys } from './table-keys.ts';
import { openOnPaper } from './table-print.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-printed]')) {
  moveByKeys(table);
  offerSorting(table);
}
openOnPaper(document.querySelectorAll<HTMLDetailsElement>('#definities details'));
