/** The boxes a reader ticks to choose series and groups, as HTML: they differ from figure to figure. Which of them are ticked is for whoever shows them. */
import type { Choice } from '../views.ts';
import { escape } from './escape.ts';

export const renderChoices = (choices: readonly Choice[], all: string): string =>
  choices
    .map(({ field, label, codes }) =>
      [
        `<fieldset data-field="${escape(field)}"><legend>${escape(label)}</legend>`,
        ...codes.map((code) => `<label><input type="checkbox" value="${escape(code.id)}"> ${escape(code.label)}</label>`),
        `<button class="btn" type="button" data-action="all" value="${escape(field)}">${escape(all)}</button></fieldset>`,
      ].join(''),
    )
    .join('');
