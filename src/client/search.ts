/** The page of results: answers while you type, and keeps query and choices in the address. */
import './shortcut.ts';
import { echo } from '../i18n/echo.ts';
import { answers } from '../i18n/messages/search-answers.ts';
import { rowsOf, type Choice, type Row } from '../search/list.ts';
import type { Text } from '../search/passages.ts';
import { clipped, isSearchable } from '../search/understand.ts';
import { find, prepare, type Answer } from './find.ts';
import { amend, choose } from './address.ts';
import { make } from './elements.ts';
import { loadText } from './pagefind.ts';
import { figureItem, resultItem } from './results.ts';
import { checked, chosen, offer, onChoice, readChoice, writeChoice } from './search-filters.ts';
import { setShortcut, shortcutIsOn } from './settings.ts';
import { inputWaits, painted } from './turns.ts';

const PAGE_SIZE = 10;
/** How long results wait for their passages. */
const MOMENT = 40;
/** How long the results of another search stay without a word. */
const SLOW = 400;
/** A query that stays this long is one to come back to. */
const SETTLED = 1500;
const text = answers[document.documentElement.lang === 'en' ? 'en' : 'nl'];

function part<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-search${name}]`);
  if (!found) throw new Error(`The search page lacks data-search${name}.`);
  return found;
}

const form = part<HTMLFormElement>('');
const box = part<HTMLInputElement>('-box');
const status = part('-status');
const said = part('-said');
const notes = part('-notes');
const list = part('-results');
const more = part<HTMLButtonElement>('-more');
const filters = part('-filters');
const hint = part('-hint');
const browse = part('-browse');
const setting = part<HTMLInputElement>('-setting');

let latest = 0;
let answer: Answer | undefined;
let waiting: readonly Row[] = [];

const itemWith = (row: Row, { asked, index, figureIndex }: Answer, page?: Text): HTMLLIElement =>
  'figure' in row ? figureItem(row.figure) : resultItem(row.page, { details: index.details[row.page.entry.path], figures: figureIndex, asked: asked.words, page });

const textOf = (id: string | undefined): Promise<Text | undefined> => (id === undefined ? Promise.resolve(undefined) : loadText(id).catch(() => undefined));

/** A result with its passages, or with the page's own description when they are not there within a moment; they may follow. */
async function itemOf(row: Row, found: Answer, patience: number): Promise<HTMLLIElement> {
  if ('figure' in row) return figureItem(row.figure);
  const { path } = row.page.entry;
  const passages = row.page.places.length > 0 && row.kind !== 'term' && row.kind !== 'dataset' ? textOf(found.texts.get(path)) : undefined;
  const read = await Promise.race([passages, new Promise<undefined>((resolve) => setTimeout(resolve, patience))]);
  const item = itemWith(row, found, read);
  if (read || !passages) return item;
  const [link] = item.children;
  void passages.then((page) => {
    if (!page) return;
    // Not even for a moment is the link taken out: whoever is on it stays there.
    while (link!.nextSibling) link!.nextSibling.remove();
    item.append(...[...itemWith(row, found, page).children].slice(1));
  });
  return item;
}

/** What names and figures answer while the texts are on their way. */
function showEarly(early: Answer, wanted: Choice): void {
  const { choice } = checked(wanted, early.index);
  const items = rowsOf(early, choice).rows.slice(0, PAGE_SIZE).map((row) => itemWith(row, early));
  if (items.length === 0) return;
  searching();
  fill(items);
  list.ariaBusy = 'true';
  notes.replaceChildren();
  more.hidden = hint.hidden = browse.hidden = true;
}

/** Puts new results in the list; whoever is on one of them stays on it, or goes back to the box when it is gone. */
function fill(items: readonly HTMLLIElement[]): void {
  const here = list.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : undefined;
  list.ariaBusy = null;
  list.replaceChildren(...items);
  if (here !== undefined) ([...list.querySelectorAll('a')].find(({ href }) => href === here) ?? box).focus();
}

const shownBefore = (): number => (history.state as { shown?: number } | null)?.shown ?? PAGE_SIZE;

/** The next results; none when others came in between: another search, or a second click. */
async function showNext(replace = false): Promise<readonly HTMLLIElement[]> {
  const before = waiting;
  // Where the texts came late, passages would too.
  const patience = list.ariaBusy === 'true' ? 0 : MOMENT;
  const items = await Promise.all(before.slice(0, PAGE_SIZE).map((row) => itemOf(row, answer!, patience)));
  if (waiting !== before) return [];
  waiting = before.slice(PAGE_SIZE);
  if (replace) fill(items);
  else list.append(...items);
  more.hidden = waiting.length === 0;
  if (!replace) history.replaceState({ shown: list.childElementCount }, '');
  return items;
}

const showMore = async (): Promise<void> => (await showNext())[0]?.querySelector('a')?.focus();

let saying: ReturnType<typeof setTimeout> | undefined;
/** Shown at once; read out when the typing stops. */
function say(message: string): void {
  status.textContent = message;
  clearTimeout(saying);
  saying = setTimeout(() => (said.textContent = message), 700);
}

const searching = (): void => void (status.textContent = text.searching);

function showNothing(message: string): void {
  waiting = [];
  fill([]);
  notes.replaceChildren();
  more.hidden = true;
  filters.hidden = true;
  hint.hidden = browse.hidden = false;
  say(message);
}

/** What was searched besides what was typed, and what was not. */
function explain({ asked: { also, corrected, unknown }, byNumber, figures }: Answer, query: string, refused: ReturnType<typeof checked>['unknown']): void {
  const lines = [
    ...(query.length > clipped(query).length ? [text.cut(clipped(query).length)] : []),
    ...refused.map(({ filter, value }) => text.unknownChoice(filter, echo(value))),
    ...corrected.map(([typed, taken]) => text.takenFor(echo(typed), taken)),
    ...(unknown.length > 0 ? [text.unknown(unknown.map((word) => `“${echo(word)}”`).join(', '))] : []),
    ...(also.length > 0 ? [`${text.alsoSearched}: ${also.join(', ')}.`] : []),
    ...(byNumber && figures.length > 0 && figures.every(({ rounded }) => rounded) ? [text.roundedOnly] : []),
  ];
  notes.replaceChildren(...lines.map((line) => make('p', {}, line)));
}

async function show(wanted: Choice, query: string, count = 0): Promise<void> {
  const { choice, unknown } = checked(wanted, answer!.index);
  const { rows, all } = rowsOf(answer!, choice);
  if (all.length === 0) return showNothing(`${text.none(echo(query))} ${text.noneHint}`);
  waiting = rows;
  const mine = latest;
  await showNext(true);
  if (mine !== latest) return;
  while (list.childElementCount < count && waiting.length > 0) await showNext();
  offer(all, choice, answer!.index);
  explain(answer!, query, unknown);
  filters.hidden = false;
  hint.hidden = browse.hidden = true;
  const exact = answer!.byNumber || all.some((row) => 'figure' in row || row.page.cover > 0.6);
  say(rows.length === 0 ? text.noneFiltered : exact ? summary(rows) : text.inexact(echo(query)));
}

const summary = (rows: readonly Row[]): string => {
  const figures = rows.filter((row) => 'figure' in row).length;
  const held = Object.values(chosen()).every((value) => value === '') && figures > 0 && figures < answer!.figures.length;
  return answer!.byNumber ? [...(figures > 0 ? [text.figures(figures)] : []), ...(rows.length > figures ? [text.pages(rows.length - figures)] : [])].join(', ') : [text.count(rows.length), ...(held ? [text.held(figures, answer!.figures.length)] : [])].join(', ');
};

/** Whether the next address is a new one to come back to, or a better one for here: the last stood long enough, or was asked for. */
let settled = true;
let settling: ReturnType<typeof setTimeout> | undefined;

/** The query and the choices as an address. */
function remember(query: string, choice: Choice, isTyping: boolean): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  writeChoice(choice, address.searchParams);
  // One more space asks nothing else.
  if (address.href === location.href) return;
  if (settled) choose(address.search);
  else amend(address.search);
  settled = !isTyping;
}

async function run(choice: Choice, count = 0): Promise<void> {
  const mine = ++latest;
  const query = box.value.trim();
  if (query === '') return showNothing('');
  if (!isSearchable(query)) return showNothing(text.tooShort);
  if (list.childElementCount === 0) searching();
  const slow = setTimeout(searching, SLOW);
  try {
    const found = await find(query, (early) => mine === latest && showEarly(early, choice));
    if (mine !== latest) return;
    answer = found;
    clearTimeout(slow);
    await show(choice, query, count);
  } catch (error) {
    if (mine !== latest) return;
    showNothing(text.failed);
    console.error(error);
  } finally {
    clearTimeout(slow);
  }
}

/** The answer is seen first: to write its address takes a slow phone as long as one of its results. */
async function ask(isTyping: boolean, choice = chosen()): Promise<void> {
  const query = box.value.trim();
  settled ||= !isTyping;
  clearTimeout(settling);
  settling = setTimeout(() => (settled = true), SETTLED);
  void run(choice);
  const mine = latest;
  await painted();
  // A later search writes its own.
  if (mine === latest) remember(query, choice, isTyping);
}

/** Reads the address: on arrival, and when the reader goes back. */
function restore(): void {
  const address = new URLSearchParams(location.search);
  box.value = address.get('q') ?? '';
  settled = true;
  void run(readChoice(address), shownBefore());
}

/** Up and down walk through the box and the results. */
function walk(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [box, ...list.querySelectorAll<HTMLElement>('li a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  if (here === -1) return;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

let typed = 0;
// All is on its way already; a failure is told to whoever searches.
prepare().catch(() => undefined);
box.addEventListener('input', async () => {
  const mine = ++typed;
  // Of a held key each letter is seen, and the last is answered.
  if (inputWaits()) await painted();
  if (mine === typed) void ask(true);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  typed += 1;
  void ask(false);
});
onChoice(() => void ask(false));
more.addEventListener('click', () => void showMore());
document.addEventListener('keydown', walk);
addEventListener('popstate', restore);
setting.checked = shortcutIsOn();
setting.addEventListener('change', () => setShortcut(setting.checked));
delete status.dataset['first'];
// On a slow connection a reader types before this script is there.
if (box.value === '') restore();
else void ask(true, readChoice(new URLSearchParams(location.search)));
