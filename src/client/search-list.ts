/** The list on the page of results: ten at a time, with passages from the pages' texts. */
import type { Row } from '../search/list.ts';
import type { Answer, EarlyAnswer } from './find.ts';
import { loadText, type PageText } from './pagefind.ts';
import { figureItem, resultItem } from './results.ts';
import { part } from './search-parts.ts';
import { keep, PAGE_SIZE } from './search-place.ts';
import { painted } from './turns.ts';

/** Hardly a result is less high, what stands above the list counted in. */
const HEIGHT = 250;
/** How long results wait for their passages; longer where they should stand as they stood before. */
const [MOMENT, WHILE] = [40, 300];

export const list = part('-results');
const more = part<HTMLButtonElement>('-more');

/** More than fit on a screen are not made before it is painted. To ask for its height at a key would lay out the page for nothing. */
let inSight = 0;
const measure = (): void => void (inSight = Math.min(PAGE_SIZE, Math.ceil(innerHeight / HEIGHT)));
measure();
addEventListener('resize', measure);

let answer: Answer | undefined;
let waiting: readonly Row[] = [];
/** The query whose names and figures were shown before its texts were there. */
let early: EarlyAnswer['asked'] | undefined;

const itemWith = (row: Row, { asked, index, figureIndex }: EarlyAnswer, page?: PageText): HTMLLIElement =>
  'figure' in row ? figureItem(row.figure) : resultItem(row.page, { details: index.details[row.page.entry.path], figures: figureIndex, asked: asked.words, page });

const textOf = (id: string | undefined): Promise<PageText | undefined> => (id === undefined ? Promise.resolve(undefined) : loadText(id).catch(() => undefined));

/** A result with its passages, or with the page's own description when they are not there within a moment; they may follow. */
async function itemOf(row: Row, found: Answer, late: Promise<undefined>): Promise<HTMLLIElement> {
  if ('figure' in row) return figureItem(row.figure);
  const { path } = row.page.entry;
  const passages = row.page.places.length > 0 && row.kind !== 'term' && row.kind !== 'dataset' ? textOf(found.texts.get(path)) : undefined;
  const read = await Promise.race([passages, late]);
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

/** What names and figures answer while the texts are on their way; nothing when they have no answer. */
export function showEarly(found: EarlyAnswer, rows: readonly Row[]): boolean {
  const items = rows.slice(0, inSight).map((row) => itemWith(row, found));
  if (items.length === 0) return false;
  more.hidden = true;
  fill(items);
  list.ariaBusy = 'true';
  waiting = [];
  early = found.asked;
  return true;
}

/** Puts new results in the list; whoever is on one of them stays on it, or goes back to the box when it is gone. */
function fill(items: readonly HTMLLIElement[]): void {
  const here = list.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : undefined;
  list.ariaBusy = null;
  list.replaceChildren(...items);
  if (here !== undefined) ([...list.querySelectorAll('a')].find(({ href }) => href === here) ?? part('-box')).focus();
}

/** Puts results where others stand, which stay below them until theirs are there too: nothing on the page moves up and down again. */
function put(items: readonly HTMLLIElement[], from: number): void {
  const old = [...list.children].slice(from);
  items.forEach((item, at) => {
    if (old[at]) old[at].replaceWith(item);
    else list.append(item);
  });
}

/** Shows the first results, and a frame later the others, as many as were shown before; gives false where another search came in between. */
export async function showRows(found: Answer, rows: readonly Row[], count: number): Promise<boolean> {
  // Where the texts came late, passages would too.
  const patience = count > 0 ? WHILE : found.asked === early ? 0 : MOMENT;
  // Who is on a result keeps it.
  const first = Math.max(count, list.contains(document.activeElement) ? PAGE_SIZE : inSight);
  answer = found;
  waiting = rows;
  const items = await nextItems(first, patience);
  if (!items) return false;
  if (first >= Math.min(PAGE_SIZE, rows.length)) fill(items);
  else {
    put(items, 0);
    void showOthers(PAGE_SIZE - first, patience);
  }
  more.hidden = waiting.length === 0;
  return true;
}

async function showOthers(count: number, patience: number): Promise<void> {
  const from = PAGE_SIZE - count;
  list.ariaBusy = 'true';
  const before = waiting;
  await painted();
  if (waiting !== before) return;
  const items = await nextItems(count, patience);
  if (!items) return;
  put(items, from);
  for (const old of [...list.children].slice(from + items.length)) old.remove();
  list.ariaBusy = null;
  more.hidden = waiting.length === 0;
}

/** The next results; nothing when others came in between: another search, or a second click. */
async function nextItems(count: number, patience: number): Promise<readonly HTMLLIElement[] | undefined> {
  const before = waiting;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const items = await Promise.all(before.slice(0, count).map((row) => itemOf(row, answer!, late)));
  if (waiting !== before) return undefined;
  waiting = before.slice(count);
  return items;
}

async function showMore(): Promise<void> {
  if (list.ariaBusy === 'true') return;
  const items = await nextItems(PAGE_SIZE, MOMENT);
  if (!items) return;
  list.append(...items);
  more.hidden = waiting.length === 0;
  keep({ shown: list.childElementCount });
  items[0]?.querySelector('a')?.focus();
}

export function clear(): void {
  waiting = [];
  fill([]);
  more.hidden = true;
}

more.addEventListener('click', () => void showMore());
