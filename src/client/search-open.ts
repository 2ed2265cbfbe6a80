/** The little that every page loads of its search box: the rest comes when the reader goes there. */
import style from '../styles/suggestions.css?url';
import './shortcut.ts';
import { askBegin } from './search-begin.ts';
import { styled } from './styled.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-form]')) {
  const box = form.querySelector<HTMLInputElement>('[data-search-box]')!;
  const load = () => {
    form.removeEventListener('pointerenter', load);
    box.removeEventListener('focus', load);
    askBegin();
    // Without suggestions the form still leads to the page of results.
    Promise.all([import('./search-box.ts'), styled(style)]).then(([{ suggestIn }]) => suggestIn(form, box)).catch(() => undefined);
  };
  form.addEventListener('pointerenter', load);
  box.addEventListener('focus', load);
}
