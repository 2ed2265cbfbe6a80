/** The panel of a printed figure: its parts come from the page that tells where each figure comes from, and `provenance.ts` fills it. */
import style from '../styles/cell-panel.css?url';
import { addressed } from './addressed.ts';
import { takeBackAlert, tellAlert } from './alert.ts';
import { enterCell } from './cell-entry.ts';
import { make } from './elements.ts';
import { styled } from './styled.ts';

const FAILED = 'failed-cell';
const page = document.querySelector<HTMLAnchorElement>('a[data-fetched]')!;

/** Only after loading does the browser go to the fragment, and move the focus there. */
const loaded = document.readyState === 'complete' ? Promise.resolve() : new Promise<void>((resolve) => addEventListener('load', () => requestAnimationFrame(() => resolve())));

let coming: Promise<typeof import('./provenance.ts')> | undefined;

export function prepare(): Promise<typeof import('./provenance.ts')> {
  return (coming ??= bring().catch((error: unknown) => {
    coming = undefined;
    throw error;
  }));
}

async function bring(): Promise<typeof import('./provenance.ts')> {
  if (!document.querySelector('#celpaneel')) await fetchPanel();
  return import('./provenance.ts');
}

async function fetchPanel(): Promise<void> {
  const [response] = await Promise.all([fetch(page.href), styled(style)]);
  if (!response.ok) throw new Error(String(response.status));
  const html = await response.text();
  // The styles in its head are not for this page.
  const origins = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  const rows = document.createElement('div');
  rows.hidden = true;
  rows.append(...origins.querySelectorAll('table[data-origins]'));
  document.body.append(rows, origins.querySelector('#celpaneel')!);
}

/** Above the table of the figure: that its origin does not come, and where it can be read. */
function tellFailed(cell: string): void {
  const table = document.getElementById(cell)?.closest('.tablewrap');
  if (table) tellAlert(FAILED, (told) => table.before(told), page.dataset.failed!, ' ', make('a', { href: page.href }, page.textContent));
}

export function openPanel(cell: string): Promise<void> {
  enterCell(cell);
  return follow();
}

/** A link to a cell opens its panel; one to something else takes back what was said of a cell. */
export async function follow(): Promise<void> {
  const cell = addressed();
  if (!cell.startsWith('cel=') && !coming) return;
  try {
    const [{ showAddressed }] = await Promise.all([prepare(), loaded]);
    takeBackAlert(FAILED);
    showAddressed();
  } catch {
    tellFailed(cell);
  }
}
