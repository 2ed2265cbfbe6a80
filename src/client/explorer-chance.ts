/**
 * Two groups of the reader's choice: `[data-chance-form]` holds the choice, the address keeps it, and every `[data-text]`,
 * link and drawing of the page is written anew by the same function that wrote it at build time.
 */
import { DEFAULT_CHOICE, lostChoice, readChoice, writeChoice, type ChanceGroup, type Choice } from '../explorers/chance.ts';
import { chanceView } from '../explorers/chance-view.ts';
import { cellHref } from '../paths.ts';
import { LOCALES } from '../model/text.ts';
import { explorerChance } from '../i18n/messages/explorer-chance.ts';
import { choose } from './address.ts';
import { takeBackLost, tellLost } from './lost.ts';

const form = document.querySelector<HTMLFormElement>('[data-chance-form]')!;
const { dataset, groups } = JSON.parse(document.querySelector('[data-chances]')!.textContent) as { dataset: string; groups: readonly ChanceGroup[] };
const locale = LOCALES.find((one) => one === document.documentElement.lang) ?? 'nl';

function show(choice: Choice): void {
  const { texts, cells, dots } = chanceView(groups, choice, locale);
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-text]')) {
    const slot = element.dataset['text']!;
    const text = texts[slot] ?? '';
    if (element.textContent !== text) element.textContent = text;
    if (element instanceof HTMLAnchorElement) element.href = cellHref(dataset, cells[slot]!);
  }
  for (const drawing of document.querySelectorAll<SVGElement>('[data-dots]')) {
    const shapes = dots[drawing.dataset['dots']!]!;
    drawing.querySelector('[data-filled]')!.setAttribute('d', shapes.filled);
    drawing.querySelector('[data-open]')!.setAttribute('d', shapes.open);
  }
  const share = form.querySelector<HTMLAnchorElement>('[data-share]')!;
  share.href = writeChoice(choice);
  share.textContent = share.href;
}

function chosen(): Choice {
  const fields = new FormData(form);
  return { a: String(fields.get('a')), b: String(fields.get('b')), period: String(fields.get('period')) };
}

function fill(choice: Choice): void {
  for (const [name, value] of Object.entries(choice)) (form.elements.namedItem(name) as HTMLSelectElement).value = value;
  show(choice);
}

form.addEventListener('change', () => {
  choose(writeChoice(chosen()), '');
  takeBackLost();
  show(chosen());
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  choose('', '');
  takeBackLost();
  fill(DEFAULT_CHOICE);
});

const words = explorerChance[locale];
const labels: Readonly<Record<string, string>> = { a: words.groupA, b: words.groupB, jaar: words.period };
/** On arrival, and when the reader goes back. */
function follow(): void {
  const asked = new URLSearchParams(location.search);
  fill(readChoice(asked, groups));
  void tellLost(lostChoice(asked, groups), (name) => labels[name]!, locale);
}
addEventListener('popstate', follow);
follow();
