/** A chart's figures as a table: a row a series and a column a category, or a plain list where that would be mostly holes. */
import type { ChartMark } from '../model/chart.ts';

export type FigureTable =
  | { readonly kind: 'grid'; readonly categories: readonly string[]; readonly rows: readonly { readonly series: string; readonly cells: readonly (ChartMark | undefined)[] }[] }
  | { readonly kind: 'list'; readonly marks: readonly ChartMark[] };

/** Fuller than this, and not wider, a table is easier to read than a list. */
const FULL = 0.6;
const MOST_COLUMNS = 8;

export function figureTable(marks: readonly ChartMark[]): FigureTable {
  const series = [...new Set(marks.map((mark) => mark.series))];
  const own = series.map((name) => marks.filter((mark) => mark.series === name));
  const categories = merged(own.map((some) => some.map(({ category }) => category)));
  const isGrid = categories.length <= MOST_COLUMNS && marks.length >= FULL * series.length * categories.length;
  const isTwice = own.some((some) => new Set(some.map(({ category }) => category)).size < some.length);
  if (!isGrid || isTwice) return { kind: 'list', marks };
  return { kind: 'grid', categories, rows: series.map((name, row) => ({ series: name, cells: categories.map((category) => own[row]!.find((mark) => mark.category === category)) })) };
}

/** All categories once, in the order that the series agree on: what only one of them has stands before what follows it there. */
function merged(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const list of lists.toSorted((a, b) => b.length - a.length)) {
    list.forEach((item, at) => {
      if (order.includes(item)) return;
      const next = list.slice(at + 1).find((later) => order.includes(later));
      order.splice(next === undefined ? order.length : order.indexOf(next), 0, item);
    });
  }
  return order;
}
