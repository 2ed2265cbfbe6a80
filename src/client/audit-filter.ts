/** Filters the checks in place and keeps the choice in the address, so that a filtered list can be shared. */
import { audit } from '../i18n/messages/audit.ts';

const text = audit[document.documentElement.lang === 'en' ? 'en' : 'nl'];
const form = document.querySelector<HTMLFormElement>('[data-audit-form]')!;
const count = document.querySelector<HTMLElement>('[data-audit-count]')!;
const selects = [...form.querySelectorAll('select')];
const sections = [...document.querySelectorAll<HTMLElement>('section[data-verdict]')];

const entriesOf = (group: HTMLElement) => [...group.querySelectorAll<HTMLElement>('[data-check]')];
/** How many checks an entry stands for: errors with one cause are told together. */
const weight = (entry: HTMLElement) => Number(entry.dataset.checks ?? 1);
const total = sections.flatMap(entriesOf).reduce((sum, entry) => sum + weight(entry), 0);

function apply(): void {
  const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  const active = selects.filter(({ value }) => value !== '');
  let shown = 0;
  for (const section of sections) {
    const verdictFits = !chosen.oordeel || section.dataset.verdict === chosen.oordeel;
    let inSection = 0;
    for (const group of section.querySelectorAll<HTMLElement>('[data-dataset]')) {
      const datasetFits = !chosen.dataset || group.dataset.dataset === chosen.dataset;
      let inGroup = 0;
      for (const entry of entriesOf(group)) {
        const fits = verdictFits && datasetFits && (!chosen.soort || entry.dataset.check!.split(' ').includes(chosen.soort));
        entry.hidden = !fits;
        if (fits) inGroup += weight(entry);
      }
      group.hidden = inGroup === 0;
      if (group instanceof HTMLDetailsElement) group.open = active.length > 0 && inGroup > 0;
      inSection += inGroup;
    }
    section.hidden = active.length > 0 && inSection === 0;
    shown += inSection;
  }
  count.textContent = shown === 0 ? text.none : text.count(shown, total);
  const query = new URLSearchParams(active.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', `${query === '' ? location.pathname : `?${query}`}${location.hash}`);
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
