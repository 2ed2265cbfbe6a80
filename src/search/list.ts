/** The list of results: pages and figures in one order, which filters and a sort key may narrow and turn. */
import type { PageKind } from '../i18n/kinds.ts';
import { tableIn } from '../model/cell.ts';
import { counts, saysSeekers } from './asked-unit.ts';
import { FACETS, type Details, type Facet, type Facets } from './entry.ts';
import type { FoundFigure } from './find-figures.ts';
import type { Found } from './merge.ts';
import type { Intent, Understood } from './understand.ts';

export type Row = { readonly kind: PageKind; readonly facets: Facets } & ({ readonly page: Found } | { readonly figure: FoundFigure });

export type Choice = Readonly<Record<Facet | 'kind', string>> & { readonly sort: string };

export const NO_CHOICE: Choice = { kind: '', theme: '', programme: '', group: '', year: '', source: '', sort: '' };
export const FILTERS = ['kind', ...FACETS] as const;

/** Something is chosen besides an order. */
export const narrows = (choice: Choice): boolean => FILTERS.some((filter) => choice[filter] !== '');
/** Something is chosen, be it an order: then figures are no few among the pages. */
export const isChosen = (choice: Choice): boolean => narrows(choice) || choice.sort !== '';

/** Figures among the pages: more would hide them, and the kind "figure" shows all. */
const SOME = 3;
/** Figures of this much less than was asked come after the first pages. */
const FITTING = 0.65;
const LATER = 7;
/** Pages that have this much less of the query than the best say something else. */
const ENOUGH = 0.5;

export interface Material {
  readonly pages: readonly Found[];
  readonly figures: readonly FoundFigure[];
  readonly byNumber: boolean;
  readonly intent: Intent;
  readonly detailsOf: (path: string) => Details | undefined;
}

export function rowsOf({ pages, figures, byNumber, intent, detailsOf }: Material, choice: Choice): { readonly rows: readonly Row[]; readonly all: readonly Row[] } {
  // The headline figures among the names are in `figures`, with all others.
  const most = Math.max(0, ...pages.map(({ cover }) => cover));
  const own = pages.filter(({ entry }) => entry.kind !== 'figure');
  const rowOf = (page: Found): Row => ({ kind: page.entry.kind, facets: detailsOf(page.entry.path)?.facets ?? {}, page });
  const [near, far] = [true, false].map((isNear) => own.filter(({ cover }) => cover >= most * ENOUGH === isNear)) as [Found[], Found[]];
  const pageRows = near.map(rowOf);
  // A finding answers to what its figure is about, though its name says more than any other.
  const findings = far.filter(({ entry, called }) => entry.kind === 'finding' && called).map(rowOf);
  const figureRows = (byNumber ? figures : counting(figures, intent)).map((figure): Row => ({ kind: 'figure', get facets() { return facetsOf(figure); }, figure }));
  const all = [...figureRows, ...pageRows, ...findings];
  const ordered = byNumber ? all : [...(isChosen(choice) ? [...pageRows, ...figureRows] : among(explained(withCounting(pageRows, figureRows, intent)), figureRows, intent)), ...findings];
  return { rows: sorted(ordered.filter((row) => passes(row, choice)), choice.sort), all };
}

/** What was also searched and led to one of the pages. */
export function alsoFound({ also }: Understood, rows: readonly Row[]): readonly string[] {
  const said = new Set(rows.flatMap((row) => ('page' in row ? (row.page.said ?? []) : [])));
  return also.filter((text) => said.has(text));
}

/** Figures that count what should be counted come first, where they say nearly as much of the query: persons for "hoeveel mensen", a share for "welk deel". */
const ASKED = 2;
/** And those of people who look for work come later, where the question is about people who have it. */
const SEEKING = 0.1;

const counting = (figures: readonly FoundFigure[], { counted, amount, atWork }: Intent): readonly FoundFigure[] => {
  const isOther = ({ row }: FoundFigure): boolean => amount && atWork && saysSeekers(row[2]);
  if (counted === undefined && !figures.some(isOther)) return figures;
  const worth = (figure: FoundFigure): number => (figure.fit ?? 0) * (counted !== undefined && counts(counted, figure.set, figure.row) ? ASKED : 1) * (isOther(figure) ? SEEKING : 1);
  return figures.toSorted((a, b) => worth(b) - worth(a));
};

const countsAsked = (row: Row | undefined, { counted }: Intent): boolean => counted === undefined || (row !== undefined && 'figure' in row && counts(counted, row.figure.set, row.figure.row));

/** The dataset that counts what should be counted comes before the others. */
function withCounting(pages: readonly Row[], [first]: readonly Row[], intent: Intent): readonly Row[] {
  if (intent.counted === undefined || !first || !('figure' in first) || !countsAsked(first, intent)) return pages;
  const at = pages.findIndex((row) => 'page' in row && row.page.entry.path === `/cijfers/${first.figure.set.id}/`);
  const other = pages.findIndex(({ kind }) => kind === 'dataset');
  return at <= other ? pages : [...pages.slice(0, other), pages[at]!, ...pages.slice(other, at), ...pages.slice(at + 1)];
}

/** Names of terms may fill the top; what explains is then lifted into the first three, where it answers nearly as well. */
const TOP = 3;
const NEARLY = 0.6;

function explained(pages: readonly Row[]): readonly Row[] {
  const scoreOf = (row: Row | undefined) => (row && 'page' in row ? row.page.score : 0);
  const at = pages.findIndex(({ kind }) => kind === 'explainer');
  if (at < TOP || scoreOf(pages[at]) < NEARLY * scoreOf(pages[0])) return pages;
  return [...pages.slice(0, TOP - 1), pages[at]!, ...pages.slice(TOP - 1, at), ...pages.slice(at + 1)];
}

/** Kinds that answer about a subject as a whole, which one figure does not. */
const BROAD: ReadonlySet<PageKind> = new Set(['dataset', 'explainer', 'page']);
const ALL = 0.95;
/** A figure that counts all that was asked, and little else, is the answer itself. */
const ANSWER = 1.5;

/** Who asks for an amount wants the figure, after what answers all of it; others want the page first. */
function among(pages: readonly Row[], all: readonly Row[], intent: Intent): readonly Row[] {
  const { amount } = intent;
  const figures = (countsAsked(all[0], intent) ? all.filter((row) => countsAsked(row, intent)) : all).slice(0, SOME);
  const answering = pages.findIndex((row) => !BROAD.has(row.kind) || !('page' in row) || row.page.cover < ALL);
  const [first] = figures;
  const fitting = first === undefined || !('figure' in first) || (first.figure.fit ?? FITTING) >= FITTING;
  const at = !fitting ? LATER : amount ? Math.min(TOP, Math.max(1, answering)) : TOP;
  const answers = amount && first !== undefined && countsAsked(first, intent) && 'figure' in first && first.figure.whole === true && (first.figure.fit ?? 0) >= ANSWER;
  return [...(answers ? [first] : []), ...pages.slice(0, at), ...(answers ? figures.slice(1) : figures), ...pages.slice(at)];
}

const facetsOf = ({ set, row }: FoundFigure): Facets => ({ theme: set.themes, group: row[7], programme: row[8], year: [row[6].slice(0, 4)], source: [set.sources[tableIn(row[0])] ?? ''] });

/** A row that knows nothing of a facet does not pass a filter on it. */
export const passes = (row: Row, choice: Choice, except?: Facet | 'kind'): boolean =>
  FILTERS.every((filter) => filter === except || choice[filter] === '' || valuesOf(row, filter).includes(choice[filter]));

export const valuesOf = (row: Row, filter: Facet | 'kind'): readonly string[] => (filter === 'kind' ? [row.kind] : (row.facets[filter] ?? []));

/** By the last year a row has; rows without a year stay, at the end. */
function sorted(rows: readonly Row[], sort: string): readonly Row[] {
  if (sort !== 'newest' && sort !== 'oldest') return rows;
  const yearOf = (row: Row) => Number((sort === 'newest' ? row.facets.year?.toSorted().at(-1) : row.facets.year?.toSorted()[0]) ?? NaN);
  const direction = sort === 'newest' ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [yearOf(a), yearOf(b)];
    return Number.isNaN(x) || Number.isNaN(y) ? Number(Number.isNaN(x)) - Number(Number.isNaN(y)) : direction * (x - y);
  });
}
