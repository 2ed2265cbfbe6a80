/** Ways on, shown under what is said of a search: loaded when it leaves nothing, or not all that was asked. */
import { answers } from '../i18n/messages/search-answers.ts';
import { ways } from '../i18n/messages/search-ways.ts';
import { suggestions } from '../i18n/messages/suggestions.ts';
import { echo } from '../i18n/echo.ts';
import type { PageIndex } from '../search/entry.ts';
import { FILTERS, NO_CHOICE, type Choice, type Row } from '../search/list.ts';
import type { Understood } from '../search/understand.ts';
import { fewer, meant, withoutEach } from '../search/ways.ts';
import { make } from './elements.ts';
import { labelOf, nameOf } from './search-filters.ts';
import { loadEverything } from './search-page-data.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
const text = ways[locale];

const listOf = (items: readonly HTMLElement[]): HTMLElement => make('ul', { class: 'ways' }, ...items.map((item) => make('li', {}, item)));

/** Each filter that stands in the way, to take away, with what that would leave. */
export function filterWays(all: readonly Row[], choice: Choice, { facets }: PageIndex, take: (choice: Choice) => void): HTMLElement {
  const way = (label: string, count: number, next: Choice) => {
    const button = make('button', { class: 'btn', type: 'button' }, label, make('small', {}, ` ${answers[locale].count(count)}`));
    button.addEventListener('click', () => take(next));
    return button;
  };
  const one = withoutEach(all, choice).map(({ filter, count }) => {
    const label = filter === 'kind' ? suggestions[locale].kinds[choice.kind as Row['kind']] : labelOf(filter, choice, facets);
    return way(text.without(nameOf(filter), label), count, { ...choice, [filter]: '' });
  });
  const isOnly = one.length === 1 && FILTERS.filter((filter) => choice[filter] !== '').length === 1;
  return listOf([...one, ...(isOnly ? [] : [way(text.withoutAny, all.length, { ...NO_CHOICE, sort: choice.sort })])]);
}

/** Words of ours that look like what was typed, and parts of it to search for alone. */
export async function wordWays(query: string, asked: Understood, ask: (query: string) => void): Promise<HTMLElement | undefined> {
  const way = (words: string) => {
    const link = make('a', { class: 'btn', href: `?${new URLSearchParams({ q: words })}` }, echo(words));
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ask(words);
    });
    return link;
  };
  const groups = ([[text.meant, meant(query, asked, await loadEverything())], [text.fewer, fewer(asked)]] as const).filter(([, all]) => all.length > 0);
  return groups.length === 0 ? undefined : make('div', {}, ...groups.flatMap(([label, all]) => [make('p', {}, `${label}:`), listOf(all.map(way))]));
}
