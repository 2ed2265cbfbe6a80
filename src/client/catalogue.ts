/** Filters the catalogue in place and keeps the choice in the address, so that a filtered list can be shared. */
import { catalogue } from '../i18n/messages/catalogue.ts';

const text = catalogue[document.documentElement.lang === 'en' ? 'en' : 'nl'];
const form = document.querySelector<HTMLFormElement>('[data-filter-form]')!;
const count = document.querySelector<HTMLElement>('[data-filter-count]')!;
const entries = [...document.querySelectorAll<HTMLElement>('[data-filter-list] > li')];
const selects = [...form.querySelectorAll('select')];

function apply(): void {
  const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
  for (const entry of entries) {
    entry.hidden = !chosen.every(([name, value]) => entry.dataset[name]?.split(' ').includes(value));
  }
  const shown = entries.filter(({ hidden }) => !hidden).length;
  count.textContent = shown === 0 ? text.none : text.count(shown, entries.length);
  const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

/** A value that the list does not offer falls back to "all". */
function readAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = query.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

form.addEventListener('change', apply);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  apply();
});
// The fields are only empty once the reset is done.
form.addEventListener('reset', () => setTimeout(apply));
if (location.search !== '') {
  readAddress();
  apply();
}
