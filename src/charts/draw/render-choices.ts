/** The boxes a reader ticks to choose series and groups, as HTML: they differ from figure to figure. */
import type { Choice } from '../views.ts';
import { escape } from './escape.ts';

export const renderChoices = (choices: readonly Choice[], all: string): string =>
  choices
    .map(({ field, label, codes }) =>
      [
        `<fieldset data-field="${escape(field)}"><legend>${escape(label)}</legend>`,
        ...codes.map((code) => `<label><input type="checkbox" value="${escape(code.id)}"${code.shown ? ' checked' : ''}> ${escape(code.label)}</label>`),
        `<button class="btn" type="button" data-action="all" value="${escape(field)}"${codes.every(({ shown }) => shown) ? ' hidden' : ''}>${escape(all)}</button></fieldset>`,
      ].join(''),
    )
    .join('');
