/** The choices beside the results: each option says how many results it would leave. */
import { FACETS, type Facet, type PageIndex } from '../search/entry.ts';
import { NO_CHOICE, passes, valuesOf, type Choice, type Row } from '../search/list.ts';
import { PAGE_KINDS } from '../i18n/kinds.ts';
import { answers } from '../i18n/messages/search-answers.ts';
import { make } from './elements.ts';
import { NO_PAGES } from './search-page-data.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-filters]')!;
const text = answers[document.documentElement.lang === 'en' ? 'en' : 'nl'];

/** Kinds are chosen with buttons, all else from lists; the name of a choice in the address is that of its field. */
const IDS = Object.keys(NO_CHOICE) as (keyof Choice)[];
const inputs = new Map(IDS.map((id) => [id, form.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-filter=${id}]`)!]));
const inputOf = (id: keyof Choice) => inputs.get(id)!;
const fields = new Map(IDS.map((id) => [id, form.elements.namedItem(inputOf(id).name) as RadioNodeList | HTMLSelectElement]));
const fieldOf = (id: keyof Choice) => fields.get(id)!;

/** As the page calls a field. */
export const nameOf = (id: keyof Choice): string => inputOf(id).closest('.field, fieldset')!.querySelector('span, legend')!.textContent;

const choiceOf = (valueOf: (id: keyof Choice) => string): Choice => Object.fromEntries(IDS.map((id) => [id, valueOf(id)])) as unknown as Choice;

export const readChoice = (address: URLSearchParams): Choice => choiceOf((id) => address.get(inputOf(id).name) ?? '');
export const chosen = (): Choice => choiceOf((id) => fieldOf(id).value);
function pick(id: keyof Choice, value: string): void {
  const field = fieldOf(id);
  // Their own list takes no empty value.
  if (field instanceof RadioNodeList) for (const radio of field as NodeListOf<HTMLInputElement>) radio.checked = radio.value === value;
  else field.value = value;
}

/** What is asked: as it can be chosen now, and as it is kept for when what there is to choose has loaded. */
export interface Checked {
  readonly choice: Choice;
  readonly kept: Choice;
  /** What cannot be chosen: of an old link, or one typed by hand. */
  readonly unknown: readonly { readonly filter: string; readonly value: string }[];
  /** The filters of which the choices did not load. */
  readonly unread: readonly string[];
}

export function checked(asked: Choice, index: PageIndex): Checked {
  const sorts = [...(fieldOf('sort') as HTMLSelectElement).options].map((option) => option.value);
  const offered = (id: keyof Choice): readonly string[] => (id === 'sort' ? sorts : id === 'kind' ? PAGE_KINDS : index.facets[id].map(([value]) => value));
  const left = IDS.filter((id) => asked[id] !== '' && !offered(id).includes(asked[id]));
  const unread = index === NO_PAGES ? left.filter((id) => id !== 'sort' && id !== 'kind') : [];
  const unknown = left.filter((id) => !unread.includes(id as Facet));
  const without = (ids: readonly (keyof Choice)[]): Choice => ({ ...asked, ...Object.fromEntries(ids.map((id) => [id, ''])) });
  return { choice: without(left), kept: without(unknown), unknown: unknown.map((id) => ({ filter: nameOf(id), value: asked[id] })), unread: unread.map(nameOf) };
}

export function writeChoice(choice: Choice, address: URLSearchParams): void {
  for (const id of IDS) {
    const { name } = inputOf(id);
    const value = choice[id];
    if (value === '') address.delete(name);
    else address.set(name, value);
  }
}

/** Lists that nobody sees are made when they are opened. */
const refine = form.querySelector('details')!;
const chosenOnes = refine.querySelector('[data-search-chosen]')!;
const toResults = form.querySelector<HTMLButtonElement>('[data-search-to]')!;
let makeLists = (): void => undefined;
let wasOffered = false;
for (const event of ['click', 'toggle']) refine.addEventListener(event, () => makeLists());

/** What a chosen value is called. */
export const labelOf = (id: Facet, choice: Choice, facets: PageIndex['facets']): string => facets[id].find(([value]) => value === choice[id])![1];

/** Offers what the results have, and what is chosen already; on a phone the results are out of sight, so what is left is said here too. */
export function offer(all: readonly Row[], left: number, choice: Choice, { facets }: PageIndex): void {
  toResults.textContent = text.toResults(left);
  const countsFor = (id: Facet | 'kind') => countsOf(all.filter((row) => passes(row, choice, id)).flatMap((row) => [...new Set(valuesOf(row, id))]));
  makeLists = () => {
    makeLists = () => undefined;
    for (const id of FACETS) {
      const counts = countsFor(id);
      offerList(id, facets[id].map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 })), choice[id]);
    }
  };
  chosenOnes.textContent = FACETS.filter((id) => choice[id] !== '').map((id) => ` · ${labelOf(id, choice, facets)}`).join('');
  // Once: on a phone they would be between the reader and the results at each key.
  if (!wasOffered && (choice.sort !== '' || chosenOnes.textContent !== '')) refine.open = matchMedia('(min-width: 40rem)').matches;
  wasOffered = true;
  if (refine.open || FACETS.some((id) => fieldOf(id).value !== choice[id])) makeLists();
  pick('sort', choice.sort);
  form.hidden = false;
  offerKinds(countsFor('kind'), choice.kind);
}

function offerKinds(counts: ReadonlyMap<string, number>, wanted: string): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const input of form.querySelectorAll<HTMLInputElement>('[data-filter=kind]')) {
    const label = input.closest('label')!;
    const count = input.value === '' ? all : counts.get(input.value) ?? 0;
    label.hidden = count === 0 && input.value !== wanted && input.value !== '';
    label.querySelector('[data-count]')!.textContent = String(count);
  }
  if (wanted === fieldOf('kind').value) return;
  pick('kind', wanted);
  // On a phone the row of kinds is longer than the screen.
  form.querySelector(':checked')?.closest('label')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function offerList(id: Facet, counted: readonly { readonly value: string; readonly label: string; readonly count: number }[], wanted: string): void {
  const select = fieldOf(id) as HTMLSelectElement;
  const options = counted.filter(({ value, count }) => count > 0 || value === wanted).map(({ value, label, count }) => make('option', { value }, `${label} (${count})`));
  // The first is no choice at all.
  select.replaceChildren(select.options[0]!, ...options);
  select.value = wanted;
  select.closest('label')!.hidden = options.length === 0;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function onChoice(act: () => void): void {
  form.addEventListener('change', act);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-search-clear]')!.addEventListener('click', () => {
    for (const id of IDS) pick(id, '');
    act();
  });
}

export function onDone(act: () => void): void {
  toResults.addEventListener('click', () => {
    refine.open = false;
    act();
  });
}
