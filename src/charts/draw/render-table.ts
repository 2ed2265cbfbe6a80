/** The table of a chart's figures as HTML, for the page and the browser alike. */
import { chartTools } from '../../i18n/messages/chart-tools.ts';
import type { ChartMark, ChartSpec } from '../../model/chart.ts';
import type { Locale } from '../../model/text.ts';
import { figureTable } from '../table.ts';
import { escape } from './escape.ts';

/** `linkTo` gives the address of a printed cell. */
export function renderTable({ title, marks }: ChartSpec, locale: Locale, linkTo: (cell: string) => string): string {
  const words = chartTools[locale];
  const notes = [...new Set(marks.flatMap((mark) => remarksOn(mark)))];
  const cell = (mark: ChartMark | undefined): string => (mark ? `<td>${figure(mark, notes, words.inDoubt, linkTo)}</td>` : `<td class="none"><span aria-hidden="true">–</span><span class="visually-hidden">${words.none}</span></td>`);
  const table = figureTable(marks);
  const head = table.kind === 'grid' ? [words.series, ...table.categories] : [words.series, words.category, words.value];
  const rows = table.kind === 'grid' ? table.rows.map(({ series, cells }) => [rowHead(series), ...cells.map(cell)]) : table.marks.map((mark) => [rowHead(mark.series), `<td class="words">${escape(mark.category)}</td>`, cell(mark)]);
  return [
    `<p>${marks.some(({ computed }) => computed) ? words.computedCells : words.asPrinted}</p>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${escape(words.figures)}"><table>`,
    `<caption class="visually-hidden">${escape(title)}</caption>`,
    `<thead><tr>${head.map((name) => `<th scope="col">${escape(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</tbody>`,
    '</table></div>',
    ...(notes.length > 0 ? [`<ol>${notes.map((note) => `<li>${escape(note)}</li>`).join('')}</ol>`] : []),
  ].join('');
}

const rowHead = (name: string): string => `<th scope="row">${escape(name)}</th>`;

const remarksOn = ({ doubt, missing, note }: ChartMark): readonly string[] => [doubt && capital(doubt), missing && capital(missing.meaning), note].flatMap((remark) => remark || []);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The characters as printed; of a figure of ours its value, and how it was made; of a missing one its sign and its word. */
function figure(mark: ChartMark, notes: readonly string[], inDoubt: string, linkTo: (cell: string) => string): string {
  const shown = escape(mark.computed === undefined ? mark.asPublished : mark.value);
  const link = `<a href="${escape(linkTo(mark.cell))}">${shown}</a>`;
  if (mark.missing) return `<span class="gap"><span aria-hidden="true">${escape(mark.missing.glyph)} </span>${link} <small>${escape(mark.value)}</small></span>${notesOf(mark, notes)}`;
  const doubted = mark.doubt === undefined ? link : `<span class="doubt"><span aria-hidden="true">≠ </span><span class="visually-hidden">${inDoubt}: </span>${link}</span>`;
  return [doubted, notesOf(mark, notes), mark.computed === undefined ? '' : `<small>${escape(mark.computed)}</small>`].join('');
}

function notesOf(mark: ChartMark, notes: readonly string[]): string {
  const numbers = remarksOn(mark).map((remark) => notes.indexOf(remark) + 1);
  return numbers.length > 0 ? `<sup>${numbers.join(', ')}</sup>` : '';
}
