/** The page of results: answers while you type, and keeps query and choices in the address. */
import './shortcut.ts';
import { echo } from '../i18n/echo.ts';
import { answers } from '../i18n/messages/search-answers.ts';
import { isChosen, narrows, NO_CHOICE, rowsOf, type Choice, type Row } from '../search/list.ts';
import { isSearchable } from '../search/understand.ts';
import { everything, find, prepare, type Answer, type EarlyAnswer } from './find.ts';
import { amend, choose } from './address.ts';
import { make } from './elements.ts';
import { checked, chosen, offer, onChoice, onDone, readChoice, writeChoice } from './search-filters.ts';
import { clear, list, showEarly, showRows } from './search-list.ts';
import { part } from './search-parts.ts';
import { comeBack, keepPlace, place, shownAt } from './search-place.ts';
import { remarks, summary } from './search-words.ts';
import { setShortcut, shortcutIsOn } from './settings.ts';
import { inputWaits, painted } from './turns.ts';

/** How long the results of another search stay without a word. */
const SLOW = 400;
/** How long a reader waits without being told that it takes long; as long as the page's own styles wait for this script. */
const TOO_SLOW = 10_000;
/** A query that stays this long is one to come back to. */
const SETTLED = 1500;
const text = answers[document.documentElement.lang === 'en' ? 'en' : 'nl'];

const form = part<HTMLFormElement>('');
const box = part<HTMLInputElement>('-box');
const status = part('-status');
const said = part('-said');
const notes = part('-notes');
const filters = part('-filters');
const hint = part('-hint');
const browse = part('-browse');
const setting = part<HTMLInputElement>('-setting');

let latest = 0;
/** What was answered was not all, or nothing, as something did not load. */
let incomplete = false;
/** What is chosen: the address may say so before there are filters to show it. */
let wanted = NO_CHOICE;

let saying: ReturnType<typeof setTimeout> | undefined;
/** Shown at once; read out when the typing stops, with what a note says of it. */
function say(message: string, note = ''): void {
  status.textContent = message;
  delete status.dataset['busy'];
  clearTimeout(saying);
  saying = setTimeout(() => (said.textContent = `${message} ${note}`.trim()), 700);
}

function searching(): void {
  status.textContent = text.searching;
  status.dataset['busy'] = '';
}

/** Whoever waits longer is told so once, and what can be done meanwhile: what is asked for may never come, so to try again is to load the page anew. */
function waitLonger(): void {
  searching();
  browse.hidden = false;
  notes.replaceChildren(retry(text.slow, () => location.reload()));
  said.textContent = text.slow;
}

function showNothing(message: string, note = ''): void {
  clear();
  notes.replaceChildren();
  filters.hidden = true;
  hint.hidden = browse.hidden = false;
  say(message, note);
}

function retry(message: string, act: () => void): HTMLElement {
  const button = make('button', { class: 'btn', type: 'button' }, text.again);
  button.addEventListener('click', act);
  return make('p', {}, message, ' ', button);
}

/** What did not load may do so now. */
const again = (message = ''): HTMLElement => retry(message, () => void toAnswer(run(wanted)));

/** For whoever pressed what led to other results, and is gone now. */
function toResults(): void {
  (list.querySelector('a') ?? notes.querySelector<HTMLElement>('a, button') ?? box).focus({ preventScroll: true });
  status.scrollIntoView();
}

/** Whoever asks something else meanwhile stays where they are. */
async function toAnswer(answered: Promise<void>): Promise<void> {
  const mine = latest;
  await answered;
  if (mine === latest) toResults();
}

/** Ways on follow what is said, when their script is there. */
async function lead(waysOf: (all: typeof import('./search-ways.ts')) => HTMLElement | Promise<HTMLElement | undefined>): Promise<void> {
  const mine = latest;
  const found = await import('./search-ways.ts').then(waysOf).catch(() => undefined);
  if (found && mine === latest) notes.append(found);
}

async function show(answer: Answer, query: string, count: number): Promise<void> {
  const read = checked(wanted, answer.index);
  const { choice } = read;
  incomplete = answer.partial;
  wanted = read.kept;
  const { rows, all } = rowsOf(answer, choice);
  const exact = answer.byNumber || all.some((row) => 'figure' in row || row.page.cover > 0.6);
  const isEmpty = all.length === 0 || (query === '' && !narrows(choice));
  const lost = answer.partial ? text.partial : '';
  if (isEmpty) showNothing(query === '' ? '' : answer.asked.concepts.length === 0 ? text.tooLittle : `${text.none(echo(query))} ${text.noneHint}`, lost);
  else {
    const mine = latest;
    browse.hidden = true;
    if (!(await showRows(answer, rows, count))) return;
    const offerAll = () => mine === latest && offer(all, total(rows, all, choice), choice, answer.index);
    // Where they are already, their counts may come a frame later.
    if (filters.hidden) offerAll();
    else void painted().then(offerAll);
    say(rows.length === 0 ? text.noneFiltered(all.length) : exact ? summary(answer, rows, total(rows, all, choice)) : text.inexact(echo(query)), lost);
  }
  notes.replaceChildren(...remarks(answer, query, read, isEmpty, all).map((line) => make('p', {}, line)));
  if (lost !== '') notes.append(again(lost));
  if (!isEmpty && rows.length === 0) void lead(({ filterWays }) => filterWays(all, choice, answer.index, (next) => void toAnswer(ask(false, next))));
  else if (query !== '' && (isEmpty || !exact)) void lead(({ wordWays }) => wordWays(query, answer.asked, other));
}

function other(query: string): void {
  box.value = query;
  void toAnswer(ask(false));
}

/** With figures that are held back, which the kind "figure" shows. */
const total = (rows: readonly Row[], all: readonly Row[], choice: Choice): number => (isChosen(choice) ? rows : all).length;

/** What names and figures answer while the texts are on their way. */
function early(answer: EarlyAnswer): void {
  if (!showEarly(answer, rowsOf(answer, checked(wanted, answer.index).choice).rows)) return;
  searching();
  // Whoever was told meanwhile that it takes long still waits.
  if (browse.hidden) notes.replaceChildren();
}

/** Whether the next address is a new one to come back to, or a better one for here: the last stood long enough, or was asked for. */
let settled = true;
let settling: ReturnType<typeof setTimeout> | undefined;
/** What the address asked when it was last read or written. */
let asked = location.search;

/** Tabs and histories tell searches apart by it. */
const { title } = document;
const name = (query: string): void => void (document.title = query === '' ? title : `${echo(query)} · ${title}`);

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
  name(query);
  settled = !isTyping;
  asked = location.search;
}

async function run(choice: Choice, count = 0): Promise<void> {
  const mine = ++latest;
  const query = box.value.trim();
  incomplete = false;
  wanted = choice;
  if (query === '' ? !narrows(choice) : !isSearchable(query)) return showNothing(query === '' ? '' : text.tooLittle);
  hint.hidden = browse.hidden = true;
  if (list.childElementCount === 0) searching();
  // A later search may have answered by then.
  const slow = setTimeout(() => mine === latest && searching(), SLOW);
  const tooSlow = setTimeout(() => mine === latest && waitLonger(), TOO_SLOW);
  try {
    const found = await (query === '' ? everything() : find(query, (answer) => mine === latest && early(answer)));
    if (mine !== latest) return;
    clearTimeout(slow);
    clearTimeout(tooSlow);
    await show(found, query, count);
  } catch (error) {
    if (mine !== latest) return;
    incomplete = true;
    showNothing(text.failed);
    notes.append(again());
    console.error(error);
  } finally {
    clearTimeout(slow);
    clearTimeout(tooSlow);
  }
}

/** The answer is seen first: to write its address takes a slow phone as long as one of its results. */
async function ask(isTyping: boolean, choice = wanted): Promise<void> {
  const query = box.value.trim();
  settled ||= !isTyping;
  clearTimeout(settling);
  settling = setTimeout(() => (settled = true), SETTLED);
  const answered = run(choice);
  const mine = latest;
  await painted();
  // A later search writes its own.
  if (mine === latest) remember(query, choice, isTyping);
  return answered;
}

/** Reads the address: on arrival, and when the reader goes back. */
async function restore(isArrival: boolean): Promise<void> {
  asked = location.search;
  const address = new URLSearchParams(location.search);
  box.value = address.get('q') ?? '';
  name(box.value);
  settled = true;
  // A list that is still short would take another place for it.
  const before = place();
  const answered = run(readChoice(address), shownAt(before));
  const mine = latest;
  await answered;
  // Whoever moved meanwhile stays.
  if (mine === latest && !(isArrival && scrollY > 0)) comeBack(list, isArrival ? before : { top: 0, ...before });
}

/** A link to a place on the page asks nothing new. */
function goBack(): void {
  if (location.search !== asked) void restore(false);
  else if (location.hash === '') comeBack(list, { top: 0, ...place() });
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

/** Above a keyboard on the screen there is room for little: the box goes to the top, so that its answers are in sight. */
const LITTLE = 600;
function makeRoom(): void {
  if (visualViewport && visualViewport.height < LITTLE) form.scrollIntoView({ behavior: 'instant' });
}

let typed = 0;
// All is on its way already; a failure is told to whoever searches.
prepare().catch(() => undefined);
box.addEventListener('input', async () => {
  const mine = ++typed;
  makeRoom();
  // Of a held key each letter is seen, and the last is answered.
  if (inputWaits()) await painted();
  if (mine === typed) void ask(true);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  typed += 1;
  void ask(false);
});
onChoice(() => void ask(false, chosen()));
onDone(toResults);
document.addEventListener('keydown', walk);
addEventListener('popstate', goBack);
addEventListener('online', () => incomplete && void run(wanted));
keepPlace(list);
setting.checked = shortcutIsOn();
setting.addEventListener('change', () => setShortcut(setting.checked));
delete status.dataset['first'];
document.documentElement.removeAttribute('data-asked');
// On a slow connection a reader types before this script is there.
if (box.value === '') void restore(true);
else void ask(true, readChoice(new URLSearchParams(location.search)));
