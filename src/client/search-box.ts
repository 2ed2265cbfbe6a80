/** Suggestions under a search box, as a combobox with a list (WAI-ARIA 1.2): the focus stays in the box. */
import { echo } from '../i18n/echo.ts';
import { suggestions as catalogue } from '../i18n/messages/suggestions.ts';
import { href } from '../paths.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { mayAskNumber } from '../search/may-number.ts';
import { suggest, type Suggestion } from '../search/suggest.ts';
import { clipped } from '../search/understand.ts';
import { fold, isEmpty, wordsOf } from '../search/words.ts';
import { make } from './elements.ts';
import { loadLexicon, loadMentioned } from './search-data.ts';
import { painted } from './turns.ts';

const text = catalogue[document.documentElement.lang === 'en' ? 'en' : 'nl'];

/** What the box offers for what is typed, which may be a whole page that somebody pasted. */
async function offered(typed: string, lexicon: Lexicon): Promise<readonly Suggestion[]> {
  const query = clipped(typed);
  const cells = mayAskNumber(query) ? await (await import('./search-numbers.ts')).cellsFor(query, lexicon) : undefined;
  return cells ?? suggest(query, lexicon);
}

/** A name with what was typed of its words marked; of words that say nothing only where there are no others. */
function marked(title: string, query: string): readonly (Node | string)[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isEmpty(word));
  const typed = (telling.length > 0 ? telling : words).toSorted((a, b) => b.length - a.length);
  return title.split(/([a-z0-9\u00c0-\u024f]+)/i).flatMap((word) => {
    const begun = typed.find((one) => fold(word).startsWith(one))?.length ?? 0;
    return begun > 0 ? [make('b', {}, word.slice(0, begun)), word.slice(begun)] : [word];
  });
}

export function suggestIn(form: HTMLFormElement, box: HTMLInputElement): void {
  // Read before the first key, when that takes its time.
  loadLexicon().catch(() => undefined);
  const id = `suggesties-${[...document.forms].indexOf(form)}`;
  const list = make('ul', { id, role: 'listbox', 'aria-label': text.list, class: 'suggestions', hidden: '' });
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
      ...suggestions.map(({ kind, path, title, note }, index) => make('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false', 'data-suggestion': kind, 'data-address': href(path as `/${string}`) }, make('span', {}, ...marked(title, query)), make('small', {}, ` ${text.kinds[kind]}${note ? ` · ${note}` : ''}`))),
      make('li', { id: `${id}-all`, role: 'option', 'aria-selected': 'false', class: 'all' }, (suggestions.length > 0 ? text.allResults : text.inTexts)(echo(query))),
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
    const tell = (suggestions: readonly Suggestion[]) => mine === latest && active === -1 && document.activeElement === box && show(query, suggestions);
    for (const load of [() => loadMentioned(query), loadLexicon]) {
      if (asked) await painted();
      const lexicon = await load().catch(() => undefined);
      if (!lexicon || lexicon === asked) continue;
      asked = lexicon;
      const suggestions = await offered(query, lexicon).catch(() => undefined);
      if (suggestions) tell(suggestions);
    }
    // Without names there is still the search of the texts.
    if (!asked) tell([]);
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
