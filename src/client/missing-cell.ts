/** Says that a page has no cell with the address that was asked for, and where else to look. */
import { table as catalogue } from '../i18n/messages/table.ts';

const text = catalogue[document.documentElement.lang === 'en' ? 'en' : 'nl'];

/** What the address asks for; as it stands when it is no proper text. */
export function addressed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** Below the heading; takes it back when the address names another cell. */
export function tellMissing(id: string | undefined): void {
  document.querySelector('[data-no-cell]')?.remove();
  if (id === undefined) return;
  const told = document.createElement('p');
  told.dataset.noCell = '';
  told.setAttribute('role', 'alert');
  const { version } = document.querySelector<HTMLElement>('[data-version]')!.dataset;
  const ways = text.noCellWays.filter(([href]) => document.querySelector(href)).map(([href, words]) => Object.assign(document.createElement('a'), { href, textContent: words }));
  told.append(text.noCell(id.slice('cel='.length), version!), ...ways.flatMap((way, index) => [index === 0 ? ' ' : ' · ', way]));
  document.querySelector('h1')?.after(told);
  told.scrollIntoView({ block: 'nearest' });
}
