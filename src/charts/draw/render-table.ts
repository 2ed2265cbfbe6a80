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

const remarksOn = ({ doubt, note }: ChartMark): readonly string[] => [doubt, note].flatMap((remark) => remark ?? []);

/** The characters as printed; of a figure of ours its value, and how it was made. */
function figure(mark: ChartMark, notes: readonly string[], inDoubt: string, linkTo: (cell: string) => string): string {
  const shown = escape(mark.computed === undefined ? mark.asPublished : mark.value);
  const link = `<a href="${escape(linkTo(mark.cell))}">${shown}</a>`;
  const doubted = mark.doubt === undefined ? link : `<span class="doubt"><span aria-hidden="true">≠ </span><span class="visually-hidden">${inDoubt}: </span>${link}</span>`;
  const marks = remarksOn(mark).map((remark) => notes.indexOf(remark) + 1);
  return [doubted, marks.length > 0 ? `<sup>${marks.join(', ')}</sup>` : '', mark.computed === undefined ? '' : `<small>${escape(mark.computed)}</small>`].join('');
}
