/** The panel that tells all about one printed number, filled from its row in the list of origins. */
import type { MissingStatus } from '../model/observation.ts';
import { addressed } from './addressed.ts';
import { leaveCell } from './cell-entry.ts';
import { tellMissing } from './missing-cell.ts';
import { standBehind } from './panel-focus.ts';
import { sentence, showQuote } from './quote-panel.ts';

const panel = document.querySelector<HTMLElement>('#celpaneel')!;
const part = (name: string) => panel.querySelector<HTMLElement>(`[data-panel=${name}]`)!;
const FIGURE = ':scope > a';
const copyOf = (element: Element): readonly Node[] => [...element.childNodes].map((node) => node.cloneNode(true));
const tidy = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The address of a cell, that keeps working without JavaScript. */
function addressOf(cell: HTMLTableCellElement): string {
  const address = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
  address.hash = cell.id;
  return address.href;
}

/** Notes on the cell itself, its row, its column and its table. */
function noteMarks(cell: HTMLTableCellElement): HTMLElement[] {
  const row = cell.closest('tr')!;
  const fromEnd = row.cells.length - cell.cellIndex;
  const table = cell.closest('table')!;
  const headings = [...(table.tHead?.rows ?? [])].flatMap(({ cells }) => cells[cells.length - fromEnd] ?? []);
  const marks = [cell, ...row.querySelectorAll('th'), ...headings, ...(table.caption ? [table.caption] : [])].flatMap((place) => [...place.querySelectorAll<HTMLAnchorElement>('.note a')]);
  return marks.map((mark) => {
    const line = document.createElement('span');
    line.textContent = tidy(document.getElementById(decodeURIComponent(mark.hash.slice(1)))?.querySelector('span')).replace(/\s*↩$/, '');
    return line;
  });
}

/** What a rate stands for, by the codes of the figure; a count needs no such words. */
function definitionOf(codes: string): string | undefined {
  const definition = document.getElementById(`maat=${codes.split(' · ')[0]}`);
  // A word that opens a note may not part from what follows, which a quotation need not know.
  return definition?.hasAttribute('data-rate') ? tidy(definition).replaceAll('\u2060', '') : undefined;
}

function fill(cell: HTMLTableCellElement, origin: HTMLTableRowElement): void {
  const [printed, counts, value, place, checks] = origin.cells;
  const table = origin.closest('table')!;
  const address = addressOf(cell);
  void showQuote({
    cell: cell.id.slice('cel='.length),
    measure: tidy(counts!.querySelector('b')),
    about: tidy(counts!.querySelector('span')),
    value: origin.dataset.quote ?? tidy({ textContent: value!.firstChild?.textContent ?? '' } as Element),
    printed: tidy(printed),
    status: origin.dataset.status as MissingStatus | undefined,
    definition: definitionOf(tidy(counts!.querySelector('small'))),
    broken: origin.dataset.break,
    warning: origin.dataset.warning,
    source: table.dataset.cite!,
    address,
  });
  part('printed').textContent = tidy(printed);
  part('measure').textContent = tidy(counts!.querySelector('b'));
  part('about').textContent = tidy(counts!.querySelector('span'));
  const correction = value!.querySelector('[data-correction]');
  part('value').replaceChildren(...[...value!.childNodes].filter((node) => node !== correction).map((node) => node.cloneNode(true)));
  show('correction', correction ? copyOf(correction) : []);
  part('codes').textContent = tidy(counts!.querySelector('small'));
  show('notes', noteMarks(cell));
  part('checks').replaceChildren(...copyOf(checks!));
  part('where').textContent = table.dataset.place!;
  part('full').textContent = tidy(table.caption!.querySelector('[data-where]'));
  part('place').replaceChildren(...[...place!.children].filter((line) => !line.hasAttribute('data-steps')).map((line) => line.cloneNode(true)));
  part('steps').textContent = tidy(place!.querySelector('[data-steps]'));
  part('transcription').replaceChildren(...copyOf(table.caption!.querySelector('[data-transcription]')!));
  const link = part('link') as HTMLAnchorElement;
  link.href = `#${cell.id}`;
  link.textContent = address;
  const frozen = panel.querySelector<HTMLAnchorElement>('[data-panel=frozen]');
  if (frozen) frozen.hash = cell.id;
  const report = part('report') as HTMLAnchorElement;
  const mail = new URL(report.href);
  const subject = mail.searchParams.get('subject') ?? '';
  report.href = `mailto:${mail.pathname}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${address}\n${sentence()}\n\n${report.dataset.body}\n`)}`;
}

/** A part that only some figures have. */
function show(name: string, content: readonly Node[]): void {
  part(name).replaceChildren(...content);
  panel.querySelector<HTMLElement>(`[data-panel-if=${name}]`)!.hidden = content.length === 0;
}

/** The figure it tells of, and where the focus goes when it closes: there, or to the point of a chart that led to it. */
let shown: { readonly cell: HTMLTableCellElement; readonly opener: HTMLElement } | undefined;
/** What had the focus when it came: the browser itself returns there when it is closed by key or button. */
let underneath: Element | null = null;

function open(cell: HTMLTableCellElement): void {
  const origin = document.getElementById(cell.id.replace('cel=', 'bron='));
  if (!(origin instanceof HTMLTableRowElement)) return;
  const link = cell.querySelector<HTMLAnchorElement>(FIGURE)!;
  const point = document.activeElement?.closest<HTMLElement>('live-chart .surface');
  shown?.cell.classList.remove('open');
  shown = { cell, opener: point ?? link };
  link.focus();
  fill(cell, origin);
  cell.classList.add('open');
  if (!panel.matches(':popover-open')) {
    underneath = link;
    panel.showPopover();
  }
  panel.focus({ preventScroll: true });
  uncover(cell);
}

/** On a phone the panel lies over the lower part of the page: its figure moves into what stays in sight. */
function uncover(cell: HTMLElement): void {
  const [frame, box] = [panel.getBoundingClientRect(), cell.getBoundingClientRect()];
  const covered = box.bottom > frame.top && box.top < frame.bottom && box.right > frame.left && box.left < frame.right;
  if (covered) window.scrollBy({ top: box.top - Math.max(0, frame.top - box.height) / 2, behavior: 'instant' });
}

panel.addEventListener('beforetoggle', (event) => {
  if ((event as ToggleEvent).newState === 'closed' && shown) leaveCell(shown.cell.id);
});
panel.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState !== 'closed' || !shown) return;
  const { cell, opener } = shown;
  shown = undefined;
  cell.classList.remove('open');
  const here = document.activeElement;
  if (here === underneath) opener.focus();
  // Closed by a click beside it: the page stays where it is.
  else if (here === document.body || panel.contains(here)) opener.focus({ preventScroll: true });
});
standBehind(panel, () => shown?.opener);

/** A link to a cell shows the cell, and what there is to know of it; any other address closes the panel. */
export function showAddressed(): void {
  const id = addressed();
  const asked = id.startsWith('cel=');
  const cell = asked ? document.getElementById(id) : null;
  const found = cell instanceof HTMLTableCellElement;
  tellMissing(asked && !found ? id : undefined);
  if (found) open(cell);
  else if (panel.matches(':popover-open')) panel.hidePopover();
}
