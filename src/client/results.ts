/** A search result as a list item, each kind with its own look; the link comes first. */
import { suggestions } from '../i18n/messages/suggestions.ts';
import { href } from '../paths.ts';
import { printsUnit } from '../search/amounts.ts';
import type { Details, FigureIndex } from '../search/entry.ts';
import type { FoundFigure } from '../search/find-figures.ts';
import type { Found } from '../search/merge.ts';
import type { Passage } from '../search/passages.ts';
import { wrongText } from '../search/wrong-text.ts';
import { make } from './elements.ts';
import { miniChart } from './mini-chart.ts';
import type { PageText } from './pagefind.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
const text = suggestions[locale];

const link = (path: string, ...words: readonly (Node | string)[]): HTMLElement => make('a', { href: href(path as `/${string}`) }, ...words);
const kindOf = (kind: Found['entry']['kind'], note?: string): HTMLElement => make('p', { class: 'kind' }, make('b', {}, text.kinds[kind]), ...(note ? [` · ${note}`] : []));
const excerpt = (...words: readonly (Node | string)[]): HTMLElement => make('p', { class: 'excerpt' }, ...words);

/** Words with what was looked for marked; those between two marks are one text, as each text takes a slow phone its time to lay out. */
const marked = (passage: Passage): (Node | string)[] => passage.reduce<(Node | string)[]>((parts, { text: word, hit }, index) => {
  const last = parts.at(-1);
  const between = index > 0 ? ' ' : '';
  if (hit) return [...parts, between, make('mark', {}, word)];
  return typeof last === 'string' ? [...parts.slice(0, -1), `${last}${between}${word}`] : [...parts, `${between}${word}`];
}, []);

/** A stretch of a table is nothing to choose by: then the page's own description is. */
const isBare = (passage: Passage): boolean => /(?:\d[\d.,%]*\s+){4}/.test(passage.map(({ text: word }) => word).join(' '));

function body({ places }: Found, details: Details | undefined, page: PageText | undefined): readonly Node[] {
  const passage = page && places.length > 0 ? page.cut.passageOf(page, places) : undefined;
  if (!passage || !passage.some(({ hit }) => hit) || isBare(passage)) return details?.text ? [excerpt(details.text)] : [];
  return [excerpt(...marked(passage))];
}

function sections({ entry, places }: Found, page: PageText | undefined, asked: ReadonlySet<string>): readonly Node[] {
  const hits = page ? page.cut.sectionsOf(page, places, asked) : [];
  if (hits.length === 0) return [];
  return [make('ul', { class: 'sections' }, ...hits.map(({ heading, anchor, passage }) => make('li', {}, link(`${entry.path}#${anchor}`, heading), excerpt(...marked(passage)))))];
}

export interface Shown {
  readonly details: Details | undefined;
  readonly figures: FigureIndex;
  /** All words of the query, as stems. */
  readonly asked: ReadonlySet<string>;
  /** The page's text, when Pagefind has it. */
  readonly page?: PageText | undefined;
}

export function resultItem(found: Found, { details, figures, asked, page }: Shown): HTMLLIElement {
  const { kind, path, title, note } = found.entry;
  const row = (...parts: readonly Node[]) => make('li', { 'data-result': kind }, link(path, title), kindOf(kind, kind === 'finding' ? undefined : note), ...parts);
  switch (kind) {
    case 'explainer': {
      const parts = sections(found, page, asked);
      return row(...(parts.length > 0 ? parts : body(found, details, page)));
    }
    case 'term':
      return row(make('p', { class: 'definition' }, details?.text ?? ''));
    case 'dataset': {
      const chart = datasetChart(path, details, figures);
      return row(excerpt(details?.text ?? ''), ...(chart ? [chart] : []));
    }
    case 'finding':
      return row(make('p', { class: 'definition' }, note ?? ''), excerpt(details?.text ?? ''));
    default:
      return row(...body(found, details, page));
  }
}

function datasetChart(path: string, details: Details | undefined, { sets }: FigureIndex): SVGElement | undefined {
  const set = sets.find(({ id }) => path === `/cijfers/${id}/`);
  const row = set?.rows.find(([cell]) => cell === details?.cell);
  return set && row && miniChart(set, row);
}

const pathOf = ({ set, row }: FoundFigure): string => `/cijfers/${set.id}/#cel=${row[0]}`;

/** One printed figure: the number, what it counts, the table's title and the small drawing. */
export function figureItem(figure: FoundFigure): HTMLLIElement {
  const { set, row, rounded, otherSign } = figure;
  const [, printed, label, , measure] = row;
  const { unit } = set.measures[measure]!;
  const named = printsUnit(printed, unit) ? [] : [make('span', { class: 'unit' }, ` ${unit}`)];
  const chart = miniChart(set, row);
  const near = rounded || otherSign ? [make('b', { class: 'near' }, rounded ? text.rounded : text.otherSign)] : [];
  const said = wrongText(row[1], row[9], locale);
  const wrong = said === undefined ? [] : [make('b', { class: row[9]?.differs ? 'near' : 'wrong' }, said)];
  return make('li', { 'data-result': 'figure' }, link(pathOf(figure), make('span', { class: said === undefined || row[9]?.differs ? 'number' : 'number hl' }, printed), ...named, make('span', { class: 'about' }, ` ${label}`)), ...wrong, kindOf('figure', set.title), ...near, ...(chart ? [chart] : []));
}
