/** What is said above the results: how many there are, and how the query was read. */
import { echo } from '../i18n/echo.ts';
import { answers } from '../i18n/messages/search-answers.ts';
import { alsoFound, type Row } from '../search/list.ts';
import { clipped } from '../search/understand.ts';
import type { Answer } from './find.ts';
import type { Checked } from './search-filters.ts';

const text = answers[document.documentElement.lang === 'en' ? 'en' : 'nl'];

/** `count` is of all that was found, with figures that are held back. */
export function summary({ byNumber, figures: found }: Answer, rows: readonly Row[], count: number): string {
  const figures = rows.filter((row) => 'figure' in row).length;
  if (byNumber) return [...(figures > 0 ? [text.figures(figures)] : []), ...(rows.length > figures ? [text.pages(rows.length - figures)] : [])].join(', ');
  return [text.count(count), ...(rows.length < count ? [text.held(figures, found.length)] : [])].join(', ');
}

/** What was searched besides what was typed, and what was not. */
export function remarks({ asked, byNumber, figures }: Answer, query: string, { unknown: refused, unread }: Checked, isEmpty: boolean, all: readonly Row[]): readonly string[] {
  const { corrected, unknown, rewritten } = asked;
  const also = [...(rewritten ? [rewritten] : []), ...(byNumber ? asked.also : alsoFound(asked, all))].map(echo);
  return [
    ...(query.length > clipped(query).length ? [text.cut(clipped(query).length)] : []),
    ...(unread.length > 0 ? [text.unread(unread.join(', '))] : []),
    ...refused.map(({ filter, value }) => text.unknownChoice(filter, echo(value))),
    ...(isEmpty ? [] : corrected.map(([typed, taken]) => text.takenFor(echo(typed), taken))),
    ...(unknown.length > 0 && !isEmpty ? [text.unknown(unknown.map((word) => `“${echo(word)}”`).join(', '))] : []),
    ...(also.length > 0 && !isEmpty ? [`${text.alsoSearched}: ${also.join(', ')}.`] : []),
    ...(byNumber && figures.length > 0 && figures.every(({ rounded }) => rounded) ? [text.roundedOnly] : []),
  ];
}
