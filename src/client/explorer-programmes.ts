/**
 * One year of one programme at a time, of all those that stand in the page: `[data-programme-form]` chooses, the address keeps
 * the choice, and `[data-said]` says it, also when nothing is printed of it.
 */
import { DEFAULT_YEAR, lostYear, readYear, writeYear, yearId } from '../explorers/programmes.ts';
import { explorerProgrammes } from '../i18n/messages/explorer-programmes.ts';
import { formatList } from '../i18n/format.ts';
import { LOCALES } from '../model/text.ts';
import { amend, choose } from './address.ts';
import { takeBackLost, tellLost } from './lost.ts';

type Choice = ReturnType<typeof readYear>;

const form = document.querySelector<HTMLFormElement>('[data-programme-form]')!;
const section = document.querySelector<HTMLElement>('[data-years]')!;
const heading = section.querySelector('h2')!;
const said = section.querySelector('[data-said]')!;
const years = [...section.querySelectorAll<HTMLDetailsElement>('details[data-year]')];
const names = JSON.parse(section.dataset['names']!) as Readonly<Record<string, string>>;
const locale = LOCALES.find((one) => one === document.documentElement.lang) ?? 'nl';
const words = explorerProgrammes[locale];

const idOf = ({ dataset }: HTMLDetailsElement): string => yearId({ programme: dataset['programme']!, year: dataset['year']! });

function show(choice: Choice): void {
  for (const [name, value] of [['programma', choice.programme], ['jaar', choice.year]] as const) (form.elements.namedItem(name) as HTMLSelectElement).value = value;
  takeBackLost();
  const id = yearId(choice);
  for (const one of years) {
    const isChosen = idOf(one) === id;
    one.classList.remove('first');
    one.classList.toggle('chosen', isChosen);
    one.open = isChosen;
  }
  const name = names[choice.programme]!;
  heading.ariaLive = 'polite';
  const title = words.titleOf(name, choice.year);
  if (heading.textContent !== title) heading.textContent = title;
  const printed = years.filter(({ dataset }) => dataset['programme'] === choice.programme).map(({ dataset }) => dataset['year']!);
  said.textContent = printed.includes(choice.year) ? '' : words.nothing(name, choice.year, formatList(printed, locale));
  const share = form.querySelector<HTMLAnchorElement>('[data-share]')!;
  share.href = writeYear(choice);
  share.textContent = share.href;
}

/** A link to a year, `#SW-2011`, chooses it. */
function followLink(): boolean {
  const linked = years.find((one) => `#${idOf(one)}` === location.hash);
  if (!linked) return false;
  const choice = { programme: linked.dataset['programme']!, year: linked.dataset['year']! };
  amend(writeYear(choice), '');
  show(choice);
  heading.focus();
  heading.scrollIntoView();
  return true;
}

form.addEventListener('change', () => {
  const fields = new FormData(form);
  const choice = { programme: String(fields.get('programma')), year: String(fields.get('jaar')) };
  choose(writeYear(choice), '');
  show(choice);
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  choose('', '');
  show(DEFAULT_YEAR);
});
/** On arrival, and when the reader goes back. */
function follow(): void {
  const [asked, programmes] = [new URLSearchParams(location.search), Object.keys(names)];
  show(readYear(asked, programmes));
  void tellLost(lostYear(asked, programmes), (name) => (name === 'jaar' ? words.year : words.programme), locale);
}
addEventListener('hashchange', followLink);
addEventListener('popstate', follow);
if (!followLink()) follow();
