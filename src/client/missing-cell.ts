/** Says that a page has no cell with the address that was asked for, and where else to look. */
import { echo } from '../i18n/echo.ts';
import { table as catalogue } from '../i18n/messages/table.ts';
import { takeBackAlert, tellAlert } from './alert.ts';
import { make } from './elements.ts';

const KIND = 'no-cell';
const text = catalogue[document.documentElement.lang === 'en' ? 'en' : 'nl'];

/** Below the heading; takes it back when the address names another cell. */
export function tellMissing(id: string | undefined): void {
  if (id === undefined) return takeBackAlert(KIND);
  const { version } = document.querySelector<HTMLElement>('[data-version]')!.dataset;
  const ways = text.noCellWays.filter(([href]) => document.querySelector(href)).map(([href, words]) => make('a', { href }, words));
  tellAlert(KIND, (told) => document.querySelector('h1')!.after(told), id === 'cel=' ? text.noCellNamed : text.noCell(echo(id.slice('cel='.length)), version!), ...ways.flatMap((way, index) => [index === 0 ? ' ' : ' · ', way]));
}
