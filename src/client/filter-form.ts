/**
 * Filters entries in place and keeps the choice in the address, so that a filtered list can be shared.
 *
 * `[data-filter-form]` holds selects, and may hold an input `[data-filter-text]` that looks in what an entry says and in its `data-text`, and a reset button, which is there when there is something to clear; `[data-filter-item]` is an entry, `data-weight` how many it counts for. What an entry has for a
 * select stands in the attribute of the same name, `data-jaar="2010 2011"`, on the entry or around it. A `[data-filter-group]` without
 * entries left is hidden; its `[data-filter-total]` says how many of its entries are left. `[data-filter-count]` says how many there are
 * in all, and `[data-filter-jump]` lists links to groups.
 */
import { echo } from '../i18n/echo.ts';
import type { Lost } from '../i18n/lost.ts';
import { amend, choose } from './address.ts';
import { addressed } from './addressed.ts';
import { followAddress } from './permalink.ts';

function filterBy(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const text = form.querySelector<HTMLInputElement>('[data-filter-text]');
  const clear = form.querySelector<HTMLButtonElement>('[type=reset]');
  const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')];
  const jumps = [...document.querySelectorAll<HTMLAnchorElement>('[data-filter-jump] li > a')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const totals = [...document.querySelectorAll<HTMLElement>('[data-filter-total]')].map((place) => ({ place, whole: place.textContent, own: [...place.closest('[data-filter-group]')!.querySelectorAll<HTMLElement>('[data-filter-item]')] }));
  const total = sumOf(items);

  const apply = (write = amend): void => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }): [string, string] => [name, value]);
    const sought = plain(text?.value ?? '').trim();
    for (const item of items) item.hidden = !chosen.every(([name, value]) => valuesOf(item, name).includes(value)) || !startsWord(plain(`${item.textContent} ${item.dataset['text'] ?? ''}`), sought);
    for (const group of groups) {
      const empty = group.querySelector('[data-filter-item]:not([hidden])') === null;
      group.hidden = empty && (chosen.length > 0 || sought !== '');
      if (group instanceof HTMLDetailsElement && !('fold' in group.dataset)) group.open = !empty && chosen.length > 0;
    }
    for (const link of jumps) link.parentElement!.hidden = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>('[data-filter-group]')?.hidden ?? false;
    for (const { place, whole, own } of totals) {
      const left = own.filter(({ hidden }) => !hidden);
      place.textContent = left.length === own.length ? whole : place.dataset['filterTotal']!.replace('{shown}', String(sumOf(left))).replace('{all}', String(sumOf(own)));
    }
    if (clear) clear.hidden = chosen.length === 0 && sought === '';
    say(sumOf(items.filter(({ hidden }) => !hidden)), total);
    if (text && sought !== '') chosen.push([text.name, text.value]);
    write(chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '');
    followAddress();
  };

  /** A link to an entry that the filters hide shows all entries again. */
  const reveal = (): void => {
    const target = document.getElementById(addressed());
    if (!target?.closest('[data-filter-item][hidden], [data-filter-group][hidden]')) return;
    for (const select of selects) select.value = '';
    if (text) text.value = '';
    apply();
    target.scrollIntoView();
  };

  form.addEventListener('change', () => apply(choose));
  text?.addEventListener('input', () => apply());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  // The fields are only empty once the reset is done; there is nothing more to clear then, and the button goes.
  form.addEventListener('reset', () => setTimeout(() => {
    if (document.activeElement === clear) (selects[0] ?? text)?.focus();
    apply(choose);
  }));
  addEventListener('hashchange', reveal);
  // Back and forward bring an address with another choice.
  addEventListener('popstate', () => {
    readAddress(selects, text);
    apply();
  });
  if (location.search !== '') {
    const lost = readAddress(selects, text);
    apply();
    tellLost(lost);
    reveal();
    // Who follows a link to a choice wants what it leaves, not what stands above the list.
    if (location.hash === '' && form.getBoundingClientRect().top > innerHeight / 2 && arrived()) form.scrollIntoView();
  }
}

/** By a link, and not by going back or reloading: then the browser returns to where the reader was. */
const arrived = (): boolean => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate';

/** Does some word of the text begin with what is sought? "ga" is an abbreviation, and the inside of many words. */
const startsWord = (text: string, sought: string): boolean => {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
};

/** Without capitals and accents, which readers leave out. */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** How many an entry stands for: errors with one cause are told together. */
const weight = (item: HTMLElement): number => Number(item.dataset['weight'] ?? 1);

const sumOf = (items: readonly HTMLElement[]): number => items.reduce((sum, item) => sum + weight(item), 0);

const valuesOf = (item: HTMLElement, name: string): readonly string[] => item.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)?.split(' ') ?? [];

const count = document.querySelector<HTMLElement>('[data-filter-count]');

function say(shown: number, all: number): void {
  if (count) count.textContent = count.dataset[shown === 0 ? 'none' : shown === all ? 'all' : 'some']!.replace('{shown}', String(shown)).replace('{all}', String(all));
}

/** A value that the list does not offer falls back to "all"; which those are. */
function readAddress(selects: readonly HTMLSelectElement[], text: HTMLInputElement | null): readonly Lost[] {
  const query = new URLSearchParams(location.search);
  if (text) text.value = query.get(text.name) ?? '';
  return selects.flatMap((select) => {
    const word = query.get(select.name) ?? '';
    const offered = [...select.options].some(({ value }) => value === word);
    select.value = offered ? word : '';
    return offered ? [] : [{ name: select.name, word }];
  });
}

/** Beside the count, until the next choice. Anyone may write an address, so what is echoed of it stays short. */
function tellLost(lost: readonly Lost[]): void {
  const asked = lost.map(({ name, word }) => `“${echo(word)}” (${name})`).join(', ');
  if (asked !== '') count?.append(' ', count.dataset['lost']!.replace('{asked}', () => asked));
}

const form = document.querySelector<HTMLFormElement>('[data-filter-form]');
if (form) filterBy(form);
