/** The choices beside the results: each option says how many results it would leave. */
import type { PageIndex } from '../search/entry.ts';
import { FILTERS, NO_CHOICE, passes, valuesOf, type Choice, type Row } from '../search/list.ts';
import { PAGE_KINDS } from '../i18n/kinds.ts';
import { search as catalogue } from '../i18n/messages/search.ts';
import { make } from './elements.ts';

const text = catalogue[document.documentElement.lang === 'en' ? 'en' : 'nl'];

/** The name of a choice in the address is that of its select. */
const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-search-filters] select')];
const selectOf = (id: string): HTMLSelectElement | undefined => selects.find(({ dataset }) => dataset['filter'] === id);

export function readChoice(address: URLSearchParams): Choice {
  return Object.fromEntries(Object.keys(NO_CHOICE).map((id) => [id, address.get(selectOf(id)?.name ?? '') ?? ''])) as unknown as Choice;
}

/** What the address asks that can be chosen, and what cannot: an old link, or one typed by hand. */
export function checked(asked: Choice, { facets }: PageIndex): { readonly choice: Choice; readonly unknown: readonly { readonly filter: string; readonly value: string }[] } {
  const sorts = [...selectOf('sort')!.options].map((option) => option.value);
  const offered = (id: keyof Choice): readonly string[] => (id === 'sort' ? sorts : id === 'kind' ? PAGE_KINDS : facets[id].map(([value]) => value));
  const unknown = (Object.keys(asked) as (keyof Choice)[]).filter((id) => asked[id] !== '' && !offered(id).includes(asked[id]));
  return {
    choice: { ...asked, ...Object.fromEntries(unknown.map((id) => [id, ''])) },
    unknown: unknown.map((id) => ({ filter: selectOf(id)!.closest('label')!.querySelector('span')!.textContent, value: asked[id] })),
  };
}

export function writeChoice(choice: Choice, address: URLSearchParams): void {
  for (const [id, value] of Object.entries(choice)) {
    const name = selectOf(id)!.name;
    if (value === '') address.delete(name);
    else address.set(name, value);
  }
}

export const chosen = (): Choice => Object.fromEntries(Object.keys(NO_CHOICE).map((id) => [id, selectOf(id)!.value])) as unknown as Choice;

/** Offers what the results have, and what is chosen already. */
export function offer(all: readonly Row[], choice: Choice, { facets }: PageIndex): void {
  for (const id of FILTERS) {
    const select = selectOf(id)!;
    const counts = countsOf(all.filter((row) => passes(row, choice, id)).flatMap((row) => [...new Set(valuesOf(row, id))]));
    const labels = id === 'kind' ? PAGE_KINDS.map((kind) => [kind, text.kinds[kind]] as const) : facets[id];
    const counted = labels.map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }));
    const options = counted.filter(({ value, count }) => count > 0 || value === choice[id]).map(({ value, label, count }) => make('option', { value }, `${label} (${count})`));
    select.replaceChildren(make('option', { value: '' }, text.any), ...options);
    select.value = choice[id];
    select.closest('label')!.hidden = options.length === 0;
  }
  selectOf('sort')!.value = choice.sort;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function onChoice(act: () => void): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-filters]')!;
  form.addEventListener('change', act);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-search-clear]')!.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    act();
  });
}
