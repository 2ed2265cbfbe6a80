/** A link to a place that is not on the page: below the heading who follows it is told so, in the words of `data-no-entry`. */
import { echo } from '../i18n/echo.ts';
import { addressed } from './addressed.ts';
import { takeBackAlert, tellAlert } from './alert.ts';

const KIND = 'no-entry';
const heading = document.querySelector<HTMLElement>('h1[data-no-entry]')!;

function look(): void {
  const id = addressed();
  takeBackAlert(KIND);
  if (id !== '' && !document.getElementById(id)) tellAlert(KIND, (told) => heading.after(told), heading.dataset['noEntry']!.replace('{asked}', () => echo(id.replace(/^cel=/, ''))));
}
addEventListener('hashchange', look);
look();
