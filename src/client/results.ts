/** One search result as a list item: its link, what it is, and a line to choose by. */
import type { PageKind } from '../i18n/kinds.ts';
import { search as catalogue } from '../i18n/messages/search.ts';
import { href } from '../paths.ts';
import type { FoundCell } from './cells.ts';
import type { PagefindPage } from './pagefind.ts';

const text = catalogue[document.documentElement.lang === 'en' ? 'en' : 'nl'];

interface Parts {
  readonly kind: PageKind;
  readonly url: string;
  readonly title: string;
  readonly label: string;
  readonly line: readonly (Node | string)[];
}

function item({ kind, url, title, label, line }: Parts): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset.result = kind;
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const what = document.createElement('span');
  what.className = 'kind';
  what.textContent = label;
  const excerpt = document.createElement('p');
  excerpt.className = 'excerpt';
  excerpt.append(...line);
  row.append(link, what, excerpt);
  return row;
}

const BARE = /(?:\d[\d.,%]*\s+){4}/;

/** A stretch of a table is nothing to choose by: then the page's own description is. */
function lineOf({ excerpt, meta }: PagefindPage): readonly (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return BARE.test(parsed.textContent) && meta.description ? [meta.description] : [...parsed.childNodes];
}

export function pageItem(page: PagefindPage): HTMLLIElement {
  const kind = (page.meta.kind ?? 'page') as PageKind;
  return item({ kind, url: page.url, title: page.meta.title ?? page.url, label: text.kinds[kind], line: lineOf(page) });
}

export const cellItem = ({ dataset, title, id, printed, label }: FoundCell): HTMLLIElement => {
  const mark = document.createElement('mark');
  mark.textContent = printed;
  return item({ kind: 'figure', url: href(`/cijfers/${dataset}/#cel=${id}`), title: `${printed} · ${title}`, label: text.kinds.figure, line: [`${label}: `, mark] });
};
