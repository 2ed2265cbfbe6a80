/**
 * Filters entries in place and keeps the choice in the address, so that a filtered list can be shared.
 *
 * `[data-filter-form]` holds selects, and may hold an input `[data-filter-text]` that looks in what an entry says and in its `data-text`; `[data-filter-item]` is an entry, `data-weight` how many it counts for. What an entry has for a
 * select stands in the attribute of the same name, `data-jaar="2010 2011"`, on the entry or around it. A `[data-filter-group]` without
 * entries left is hidden. `[data-filter-count]` says how many there are, and `[data-filter-jump]` lists
 * links to groups.
 */
function filterBy(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const text = form.querySelector<HTMLInputElement>('[data-filter-text]');
  const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')];
  const jumps = [...document.querySelectorAll<HTMLAnchorElement>('[data-filter-jump] li > a')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const total = items.reduce((sum, item) => sum + weight(item), 0);

  const apply = (): void => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    const sought = plain(text?.value ?? '').trim();
    for (const item of items) item.hidden = !chosen.every(([name, value]) => valuesOf(item, name).includes(value)) || !startsWord(plain(`${item.textContent} ${item.dataset['text'] ?? ''}`), sought);
    for (const group of groups) {
      const empty = group.querySelector('[data-filter-item]:not([hidden])') === null;
      group.hidden = empty && (chosen.length > 0 || sought !== '');
      if (group instanceof HTMLDetailsElement) group.open = !empty && chosen.length > 0;
    }
    for (const link of jumps) link.parentElement!.hidden = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>('[data-filter-group]')?.hidden ?? false;
    say(items.filter(({ hidden }) => !hidden).reduce((sum, item) => sum + weight(item), 0), total);
    const query = new URLSearchParams([...chosen.map(([name, value]) => [name, value]), ...(text && sought !== '' ? [[text.name, text.value]] : [])]).toString();
    history.replaceState(null, '', `${query === '' ? location.pathname : `?${query}`}${location.hash}`);
  };

  /** A link to an entry that the filters hide shows all entries again. */
  const reveal = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[data-filter-item][hidden], [data-filter-group][hidden]')) return;
    for (const select of selects) select.value = '';
    if (text) text.value = '';
    apply();
    target.scrollIntoView();
  };

  form.addEventListener('change', apply);
  text?.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  // The fields are only empty once the reset is done.
  form.addEventListener('reset', () => setTimeout(apply));
  addEventListener('hashchange', reveal);
  // Back and forward bring an address with another choice.
  addEventListener('popstate', () => {
    readAddress(selects, text);
    apply();
  });
  if (location.search !== '') {
    readAddress(selects, text);
    apply();
    reveal();
  }
}

/** Does some word of the text begin with what is sought? "ga" is an abbreviation, and the inside of many words. */
const startsWord = (text: string, sought: string): boolean => {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
};

/** Without capitals and accents, which readers leave out. */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** How many an entry stands for: errors with one cause are told together. */
const weight = (item: HTMLElement): number => Number(item.dataset['weight'] ?? 1);

const valuesOf = (item: HTMLElement, name: string): readonly string[] => item.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)?.split(' ') ?? [];

function say(shown: number, all: number): void {
  const count = document.querySelector<HTMLElement>('[data-filter-count]');
  if (!count) return;
  const words = count.dataset[shown === 0 ? 'none' : shown === all ? 'all' : 'some'] ?? '';
  count.textContent = words.replace('{shown}', String(shown)).replace('{all}', String(all));
}

/** A value that the list does not offer falls back to "all". */
function readAddress(selects: readonly HTMLSelectElement[], text: HTMLInputElement | null): void {
  const query = new URLSearchParams(location.search);
  if (text) text.value = query.get(text.name) ?? '';
  for (const select of selects) {
    const wanted = query.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

const form = document.querySelector<HTMLFormElement>('[data-filter-form]');
if (form) filterBy(form);
