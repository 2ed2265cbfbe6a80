/** What keys and clicks do in a printed table, as one part: who does the one soon does the other. */
export { move, stop } from './table-keys.ts';
export { sortBy } from './table-sort.ts';
