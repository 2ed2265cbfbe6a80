/** The search page: asks Pagefind while you type and keeps the query in the address. */
import './shortcut.ts';
import { search as catalogue } from '../i18n/messages/search.ts';
import type { PageKind } from '../i18n/kinds.ts';
import { comesClose, containsQuery } from './exact.ts';
import { loadPagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { setShortcut, shortcutIsOn } from './settings.ts';

const PAGE_SIZE = 10;
const text = catalogue[document.documentElement.lang === 'en' ? 'en' : 'nl'];

function part<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-search${name}]`);
  if (!found) throw new Error(`The search page lacks data-search${name}.`);
  return found;
}

const form = part<HTMLFormElement>('');
const box = part<HTMLInputElement>('-box');
const status = part('-status');
const list = part('-results');
const more = part<HTMLButtonElement>('-more');
const lists = part('-lists');
const setting = part<HTMLInputElement>('-setting');

let latest = 0;
let waiting: readonly PagefindResult[] = [];

function item(page: PagefindPage): HTMLLIElement {
  const kind = (page.filters.kind?.[0] ?? 'page') as PageKind;
  const row = document.createElement('li');
  row.dataset.result = kind;
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const label = document.createElement('span');
  label.className = 'kind';
  label.textContent = text.kinds[kind];
  const excerpt = document.createElement('p');
  excerpt.className = 'excerpt';
  excerpt.append(...new DOMParser().parseFromString(page.excerpt, 'text/html').body.childNodes);
  row.append(link, label, excerpt);
  return row;
}

const wordsOf = ({ content, meta }: PagefindPage): string => [content, ...Object.values(meta)].join(' ');

/** The next results, or nothing once another search has begun. */
async function takeNext(run: number): Promise<readonly PagefindPage[]> {
  const pages = await Promise.all(waiting.slice(0, PAGE_SIZE).map((result) => result.data()));
  if (run !== latest) return [];
  waiting = waiting.slice(PAGE_SIZE);
  return pages;
}

function show(pages: readonly PagefindPage[]): void {
  list.append(...pages.map(item));
  more.hidden = waiting.length === 0;
}

function showNothing(message: string): void {
  list.replaceChildren();
  more.hidden = true;
  lists.hidden = false;
  status.textContent = message;
}

function remember(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}

async function run(): Promise<void> {
  const mine = ++latest;
  const query = box.value.trim();
  remember(query);
  if (query === '') return showNothing('');
  if (list.childElementCount === 0) status.textContent = text.searching;
  try {
    const { results } = await (await loadPagefind()).search(query);
    if (mine !== latest) return;
    waiting = results;
    const pages = await takeNext(mine);
    if (mine !== latest) return;
    const exact = pages.some((page) => containsQuery(query, wordsOf(page)));
    if (!exact && !pages.some((page) => comesClose(query, wordsOf(page)))) return showNothing(`${text.none(query)} ${text.noneHint}`);
    list.replaceChildren();
    show(pages);
    lists.hidden = true;
    status.textContent = exact ? text.count(results.length) : text.inexact(query);
  } catch (error) {
    if (mine !== latest) return;
    showNothing(text.failed);
    console.error(error);
  }
}

/** Up and down walk through the box and the results. */
function walk(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [box, ...list.querySelectorAll<HTMLElement>('li > a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  if (here === -1) return;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

let pause: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('focus', () => void loadPagefind().catch(() => undefined), { once: true });
box.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void run(), 150);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void run();
});
more.addEventListener('click', () => void takeNext(latest).then(show));
document.addEventListener('keydown', walk);
setting.checked = shortcutIsOn();
setting.addEventListener('change', () => setShortcut(setting.checked));

box.value = new URLSearchParams(location.search).get('q') ?? '';
if (box.value !== '') void run();
