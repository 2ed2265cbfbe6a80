/**
 * The explorer of combinations: answers each choice of the form `[data-choice-form]` in place, and keeps it in the address.
 *
 * The page is complete for the choice of everyone. `[data-slot]` is what a choice says anew, `[data-part]` a row of who has what
 * else, `[data-combination]` a row of the table, `a[data-choice]` a choice in its address, and `[data-statement]` a statement of the
 * source on the choice it names.
 */
import Big from 'big.js';
import { lostChoice, nameOf, readChoice, select, sum, TRAITS, writeChoice, type Choice, type Combination } from '../explorers/combinations.ts';
import { answerWords, type AnswerWords, type PartWords } from '../explorers/combinations-words.ts';
import type { Locale } from '../model/text.ts';
import { cellHref } from '../paths.ts';
import { choose } from './address.ts';
import { takeBackLost, tellLost } from './lost.ts';

interface Given {
  readonly dataset: string;
  readonly combinations: readonly Combination[];
  readonly period: string;
  readonly locale: Locale;
}

const given = JSON.parse(document.querySelector('#combinatiegegevens')!.textContent) as Given;
const form = document.querySelector<HTMLFormElement>('[data-choice-form]')!;
const slots = (name: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-slot="${name}"]`)];
const show = (name: string, shown: boolean): void => slots(name).forEach((slot) => (slot.hidden = !shown));
/** Only what changed, so that nothing is read out when nothing was chosen. */
const write = (name: string, text: string): void => slots(name).filter((slot) => slot.textContent !== text).forEach((slot) => (slot.textContent = text));

function apply(choice: Choice): void {
  const words = answerWords(given.combinations, choice, given.period, given.locale);
  const own = select(given.combinations, choice);
  write('sentence', words.sentence);
  write('count', words.count);
  write('share', words.share);
  write('formula', words.formula);
  write('made', words.made);
  write('chosen', words.chosen);
  show('figures', own.length > 0);
  show('nobody', own.length === 0);
  slots('terms').forEach((slot) => slot.replaceChildren(...termsOf(words)));
  document.querySelector('[data-slot=bar] .part')!.setAttribute('width', new Big(sum(own)).times(200).div(sum(given.combinations)).toFixed(2));
  writeParts(words);
  markRows(choice, own);
  showStatements(writeChoice(choice));
  slots('address').forEach((link) => {
    link.textContent = location.origin + location.pathname + writeChoice(choice);
    link.setAttribute('href', link.textContent);
  });
}

const termsOf = ({ terms }: AnswerWords): readonly Node[] =>
  terms.flatMap(({ text, cell }, index) => {
    const link = document.createElement('a');
    link.href = cellHref(given.dataset, cell);
    link.textContent = text;
    return index === 0 ? [link] : [document.createTextNode(' + '), link];
  });

function writeParts({ also, more }: AnswerWords): void {
  show('also', more !== undefined);
  show('nothing-open', more === undefined);
  for (const trait of TRAITS) writePart(trait, also[trait]);
  writePart('more', more);
  if (more) document.querySelector('[data-part=more] [data-part-label]')!.textContent = more.label;
}

function writePart(name: string, part: PartWords | undefined): void {
  const row = document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  row.hidden = part === undefined;
  if (!part) return;
  for (const field of ['count', 'share', 'formula'] as const) row.querySelector(`[data-part-${field}]`)!.textContent = part[field];
}

/** Everyone needs no marks. */
function markRows(choice: Choice, own: readonly Combination[]): void {
  const choosing = writeChoice(choice) !== '';
  const names = new Set(own.map(nameOf));
  show('chosen', choosing);
  for (const row of document.querySelectorAll<HTMLElement>('[data-combination]')) {
    const chosen = choosing && names.has(row.dataset['combination']!);
    row.closest('table')!.classList.toggle('choosing', choosing);
    row.classList.toggle('chosen', chosen);
    row.querySelector<HTMLElement>('[data-tick]')!.hidden = !chosen;
  }
}

/** What the source says of exactly this choice, beside the answer. */
function showStatements(query: string): void {
  const said = [...document.querySelectorAll<HTMLElement>('[data-statement]')].filter((statement) => query !== '' && statement.dataset['statement'] === query);
  show('statements', said.length > 0);
  slots('statement-list').forEach((list) => list.replaceChildren(...said.map((statement) => statement.cloneNode(true))));
  for (const link of document.querySelectorAll('a[data-choice]')) {
    if (query !== '' && link.getAttribute('href') === query) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

const asked = (): URLSearchParams => new URLSearchParams(location.search);
const fromForm = (): Choice => readChoice(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));

/** The question of the form that has this name. */
const questionOf = (name: string): string => form.querySelector(`[name="${name}"]`)!.closest('fieldset')!.querySelector('legend')!.textContent;

/** A browser that comes back to the page may have kept older answers in the form, so the address decides. */
function follow(): void {
  const choice = readChoice(asked());
  const query = new URLSearchParams(writeChoice(choice));
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) input.checked = input.value === (query.get(input.name) ?? '');
  apply(choice);
  void tellLost(lostChoice(asked()), questionOf, given.locale);
}

function chosenByHand(): void {
  const choice = fromForm();
  choose(writeChoice(choice), '');
  takeBackLost();
  apply(choice);
}

form.addEventListener('change', chosenByHand);
form.addEventListener('submit', (event) => event.preventDefault());
// The answers are only back at "does not matter" once the reset is done.
form.addEventListener('reset', () => setTimeout(chosenByHand));
addEventListener('popstate', follow);
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-choice]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  choose(link.getAttribute('href')!, '');
  follow();
  document.querySelector<HTMLElement>('#antwoord')!.focus();
});
follow();
