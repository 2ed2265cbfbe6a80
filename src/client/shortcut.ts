/** "/" brings you to the search box, unless you are typing or have turned it off (WCAG 2.1.4). */
import { shortcutIsOn } from './settings.ts';

const box = document.querySelector<HTMLInputElement>('[data-search-box]');
const key = document.querySelector<HTMLElement>('[data-search-key]');
if (key) key.hidden = !shortcutIsOn();

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !shortcutIsOn()) return;
  if (event.target instanceof HTMLElement && event.target.closest('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});
