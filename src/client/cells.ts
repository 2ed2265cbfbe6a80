/** Every printed number with what it counts, so that a search for a number ends at its cell. Loaded when a query has a digit. */
import { href } from '../paths.ts';
import { containsQuery } from './exact.ts';
import { numbersOf, sharesNumber } from './numbers.ts';

/** What `/zoeken/cijfers.json` holds; a cell is its address, its printed characters and its label. */
export interface CellIndex {
  readonly datasets: readonly {
    readonly id: string;
    readonly title: string;
    readonly cells: readonly (readonly [id: string, printed: string, label: string])[];
  }[];
}

export interface FoundCell {
  readonly dataset: string;
  readonly title: string;
  readonly id: string;
  readonly printed: string;
  readonly label: string;
}

let loading: Promise<CellIndex> | undefined;

/** Rejects when the file cannot be loaded; the next call tries again. */
function loadCells(): Promise<CellIndex> {
  loading ??= fetch(href('/zoeken/cijfers.json')).then((response) => {
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    return response.json() as Promise<CellIndex>;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

/** "% " and "euro" come with a number, and say nothing of which it is. */
const UNITS = /%|€|(?<=\d\s*)(procent|euro|eur)\b/gi;

/** Cells that print the numbers of the query; its words must be in the print, the label or the title. */
export async function findCells(query: string): Promise<readonly FoundCell[]> {
  if (numbersOf(query).length === 0) return [];
  const { datasets } = await loadCells();
  const wanted = query.replaceAll(UNITS, ' ');
  return datasets.flatMap(({ id: dataset, title, cells }) =>
    cells
      .filter(([, printed, label]) => sharesNumber(wanted, printed) && containsQuery(wanted, `${printed} ${label} ${title}`))
      .map(([id, printed, label]) => ({ dataset, title, id, printed, label })),
  );
}
