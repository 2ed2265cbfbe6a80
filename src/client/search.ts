/** The search page: asks Pagefind while you type and keeps the query in the address. */
import './shortcut.ts';
import { search as catalogue } from '../i18n/messages/search.ts';
import { findCells } from './cells.ts';
import { comesClose, containsQuery, withoutEmptyWords } from './exact.ts';
import { numbersOf } from './numbers.ts';
import { loadPagefind, searchPages, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { cellItem, pageItem } from './results.ts';
import { setShortcut, shortcutIsOn } from './settings.ts';

const PAGE_SIZE = 10;
/** Pagefind drops the comma of a number, so each page it finds for one is read; beyond these there is rarely a right one. */
const READ = 40;
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

/** A result that is made only when it is shown. */
type Waiting = () => Promise<HTMLLIElement>;

interface Found {
  readonly rows: readonly Waiting[];
  readonly message: string;
}

let latest = 0;
let waiting: readonly Waiting[] = [];

const wordsOf = ({ content, meta }: PagefindPage): string => [content, ...Object.values(meta)].join(' ');
const row = (page: PagefindPage): Waiting => () => Promise.resolve(pageItem(page));

/** The pages that hold exactly the words and the numbers asked for. */
async function exactPages(query: string, results: readonly PagefindResult[], shown: ReadonlySet<string>): Promise<readonly PagefindPage[]> {
  const pages = await Promise.all(results.slice(0, READ).map((result) => result.data()));
  return pages.filter((page) => containsQuery(query, wordsOf(page)) && ![...shown].some((dataset) => page.url.endsWith(`/cijfers/${dataset}/`)));
}

/** For a number: the cells that print it, then the other pages that name it. `undefined` when there is nothing. */
async function findNumber(query: string, results: readonly PagefindResult[]): Promise<Found | undefined> {
  const cells = await findCells(query);
  const pages = await exactPages(query, results, new Set(cells.map(({ dataset }) => dataset)));
  if (cells.length + pages.length === 0) return undefined;
  const rows = [...cells.map((cell): Waiting => () => Promise.resolve(cellItem(cell))), ...pages.map(row)];
  return { rows, message: cells.length === 0 ? text.count(pages.length) : text.countWithCells(cells.length, pages.length) };
}

async function findWords(query: string, results: readonly PagefindResult[]): Promise<Found | undefined> {
  const first = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
  const exact = first.some((page) => containsQuery(query, wordsOf(page)));
  if (!exact && !first.some((page) => comesClose(query, wordsOf(page)))) return undefined;
  const rows = [...first.map(row), ...results.slice(PAGE_SIZE).map((result): Waiting => async () => pageItem(await result.data()))];
  return { rows, message: exact ? text.count(results.length) : text.inexact(query) };
}

/** The next results; none when others came in between: another search, or a second click. */
async function showNext(): Promise<readonly HTMLLIElement[]> {
  const before = waiting;
  const rows = await Promise.all(before.slice(0, PAGE_SIZE).map((make) => make()));
  if (waiting !== before) return [];
  waiting = before.slice(PAGE_SIZE);
  list.append(...rows);
  more.hidden = waiting.length === 0;
  return rows;
}

async function showMore(): Promise<void> {
  const mine = latest;
  try {
    (await showNext())[0]?.querySelector('a')?.focus();
  } catch (error) {
    if (mine === latest) status.textContent = text.moreFailed;
    console.error(error);
  }
}

function showNothing(message: string): void {
  waiting = [];
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
    const asked = withoutEmptyWords(query);
    const results = await searchPages(asked);
    const found = (numbersOf(asked).length > 0 ? await findNumber(asked, results) : undefined) ?? (await findWords(asked, results));
    if (mine !== latest) return;
    if (!found) return showNothing(`${text.none(query)} ${text.noneHint}`);
    waiting = found.rows;
    list.replaceChildren();
    await showNext();
    if (mine !== latest) return;
    lists.hidden = true;
    status.textContent = found.message;
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
more.addEventListener('click', () => void showMore());
document.addEventListener('keydown', walk);
setting.checked = shortcutIsOn();
setting.addEventListener('change', () => setShortcut(setting.checked));

box.value = new URLSearchParams(location.search).get('q') ?? '';
if (box.value !== '') void run();
