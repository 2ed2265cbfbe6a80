/**
 * Printed figures lead to the page that tells where each comes from. Here that is a panel on the page itself: at the first
 * sign of interest its parts are fetched from there, and `provenance.ts` takes over.
 */
import style from '../styles/cell-panel.css?url';

const FIGURE = 'td[id^="cel="] > a';
const page = document.querySelector<HTMLAnchorElement>('a[data-fetched]')!;
let coming: Promise<void> | undefined;

function prepare(): Promise<void> {
  return (coming ??= fetchPanel().then(
    () => import('./provenance.ts').then(() => {
      tellFailed(undefined);
      listening.abort();
    }),
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  ));
}

async function fetchPanel(): Promise<void> {
  const [response] = await Promise.all([fetch(page.href), dressed()]);
  if (!response.ok) throw new Error(String(response.status));
  const html = await response.text();
  // The styles in its head are not for this page.
  const origins = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  const rows = document.createElement('div');
  rows.hidden = true;
  rows.append(...origins.querySelectorAll('table[data-origins]'));
  document.body.append(rows, origins.querySelector('#celpaneel')!);
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

/** Above the table of the figure: that its origin does not come, and where it can be read; takes it back when it came. */
function tellFailed(cell: string | undefined): void {
  document.querySelector('[data-failed-cell]')?.remove();
  const place = cell === undefined ? null : document.getElementById(cell)?.closest('.tablewrap');
  if (!place) return;
  const told = document.createElement('p');
  told.dataset.failedCell = '';
  told.setAttribute('role', 'alert');
  told.append(page.dataset.failed!, ' ', Object.assign(document.createElement('a'), { href: page.href, textContent: page.textContent }));
  place.before(told);
  told.scrollIntoView({ block: 'nearest' });
}

const listening = new AbortController();
const { signal } = listening;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(FIGURE) : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, '', `#${link.parentElement!.id}`);
  follow();
}, { signal });

/** A link to a cell opens its panel. */
function follow(): void {
  const { hash } = location;
  if (hash.startsWith('#cel=')) prepare().catch(() => tellFailed(hash.slice(1)));
}
addEventListener('hashchange', follow, { signal });
follow();

for (const table of document.querySelectorAll('table[data-printed]')) {
  for (const interest of ['pointerenter', 'focusin']) table.addEventListener(interest, () => void prepare().catch(() => undefined), { signal });
}
