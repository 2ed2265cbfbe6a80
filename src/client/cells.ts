/**
 * Printed figures lead to the page that tells where each comes from. Here that is a panel on the page itself: at the first
 * sign of interest its parts are fetched from there, and `provenance.ts` takes over.
 */
import style from '../styles/cell-panel.css?url';

const FIGURE = 'td[id^="cel="] > a';
let coming: Promise<void> | undefined;

function prepare(): Promise<void> {
  return (coming ??= fetchPanel().then(
    () => import('./provenance.ts').then(() => listening.abort()),
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  ));
}

async function fetchPanel(): Promise<void> {
  const { href } = document.querySelector<HTMLAnchorElement>('a[data-fetched]')!;
  const [response] = await Promise.all([fetch(href), dressed()]);
  if (!response.ok) throw new Error(String(response.status));
  const html = await response.text();
  // The styles in its head are not for this page.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  const rows = document.createElement('div');
  rows.hidden = true;
  rows.append(...page.querySelectorAll('table[data-origins]'));
  document.body.append(rows, page.querySelector('#celpaneel')!);
}

/** The panel never stands there undressed. */
function dressed(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

const listening = new AbortController();
const { signal } = listening;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(FIGURE) : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, '', `#${link.parentElement!.id}`);
  // What cannot come here can be read there.
  prepare().catch(() => location.assign(link.href));
}, { signal });

/** A link to a cell opens its panel. */
function follow(): void {
  if (location.hash.startsWith('#cel=')) void prepare().catch(() => undefined);
}
addEventListener('hashchange', follow, { signal });
follow();

for (const table of document.querySelectorAll('table[data-printed]')) {
  for (const interest of ['pointerenter', 'focusin']) table.addEventListener(interest, () => void prepare().catch(() => undefined), { signal });
}
