/** Suggestions under a search box, as a combobox with a list (WAI-ARIA 1.2): the focus stays in the box. */
import { echo } from '../i18n/echo.ts';
import { search as catalogue } from '../i18n/messages/search.ts';
import { href } from '../paths.ts';
import { suggest, type Suggestion } from '../search/suggest.ts';
import { numberQuery, figuresByNumber } from '../search/find-figures.ts';
import { understand } from '../search/understand.ts';
import { wrongText } from '../search/wrong-text.ts';
import type { Lexicon } from '../search/lexicon.ts';
import style from '../styles/suggestions.css?url';
import { make } from './elements.ts';
import { loadFigures, loadLexicon, loadNames } from './search-data.ts';
import { styled } from './styled.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
const text = catalogue[locale];
const FIGURES = 5;

/** What the box offers for a query; the cells of a number come from their own file. */
async function offered(query: string, lexicon: Lexicon): Promise<readonly Suggestion[]> {
  const number = numberQuery(query);
  if (!number) return suggest(query, lexicon);
  const cells = figuresByNumber(number, understand(query, lexicon).concepts, await loadFigures());
  return cells.slice(0, FIGURES).map(({ set, row, rounded }) => ({ kind: 'figure', path: `/cijfers/${set.id}/#cel=${row[0]}`, title: `${row[1]} · ${row[2]}`, note: [wrongText(row[1], row[9], locale), rounded ? text.rounded : set.title].filter((part) => part !== undefined).join(' · ') }));
}

export async function suggestIn(form: HTMLFormElement, box: HTMLInputElement): Promise<void> {
  await styled(style);
  const id = `suggesties-${[...document.forms].indexOf(form)}`;
  const list = make('ul', { id, role: 'listbox', 'aria-label': text.suggestions, class: 'suggestions', hidden: '' });
  const said = make('p', { role: 'status', class: 'visually-hidden' });
  form.append(list, said);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id })) box.setAttribute(name, value);
  let active = -1;
  let latest = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];

  const activate = (index: number) => {
    active = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options()[index];
    if (option) {
      box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else box.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    latest += 1;
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const go = (option: HTMLElement, apart: boolean) => {
    const { address } = option.dataset;
    if (address === undefined) form.requestSubmit();
    else if (apart) open(address);
    else location.assign(address);
    close();
  };
  const show = (query: string, suggestions: readonly Suggestion[]) => {
    list.replaceChildren(
      ...suggestions.map(({ kind, path, title, note }, index) => make('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false', 'data-suggestion': kind, 'data-address': href(path as `/${string}`) }, make('span', {}, title), make('small', {}, ` ${text.kinds[kind]}${note ? ` · ${note}` : ''}`))),
      make('li', { id: `${id}-all`, role: 'option', 'aria-selected': 'false', class: 'all' }, text.allResults(echo(query))),
    );
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    activate(-1);
    clearTimeout(saying);
    saying = setTimeout(() => (said.textContent = text.suggested(suggestions.length)), 700);
  };
  const update = async () => {
    const mine = ++latest;
    const query = box.value.trim();
    if (query === '') return close();
    // First by name; then also by what people call it, unless the reader chose meanwhile.
    let asked: Lexicon | undefined;
    for (const load of [() => loadNames(query), loadLexicon]) {
      const lexicon = await load().catch(() => undefined);
      if (!lexicon || lexicon === asked) continue;
      asked = lexicon;
      const suggestions = await offered(query, lexicon).catch(() => undefined);
      if (mine === latest && active === -1 && suggestions && document.activeElement === box) show(query, suggestions);
    }
  };

  box.addEventListener('input', () => void update());
  box.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) return void update();
      // One place more than there are options: the box itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0 && !list.hidden) {
      event.preventDefault();
      go(options()[active]!, event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  box.addEventListener('blur', close);
  // Before the click the box would lose the focus, and the list with it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) go(option, event.ctrlKey || event.metaKey);
  });
  form.addEventListener('submit', close);
  if (document.activeElement === box) void update();
}
