/** What a reader takes along of the chart that is shown: a picture, its figures as a file, its figures as a table. */
import Papa from 'papaparse';
import { paintChart } from '../charts/draw/paint.ts';
import type { Credit } from '../charts/draw/sheet.ts';
import { FONTS, standaloneSvg } from '../charts/draw/standalone.ts';
import { inSentences } from '../charts/words.ts';
import { chart } from '../i18n/messages/chart.ts';
import { take } from '../i18n/messages/take.ts';
import type { ChartMark } from '../model/chart.ts';
import { FORMULA } from '../model/formula.ts';
import type { Locale } from '../model/text.ts';
import type { ChartView } from './chart-view.ts';

const locale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'nl');

/** What the page says of the source. The edition stands on the figure, as it is the same for every view. */
const creditOf = ({ source, address, figure }: ChartView): Credit => ({ source, address, edition: figure.dataset['edition'] ?? '' });

export const takeSvg = async (view: ChartView): Promise<void> => save(new Blob([standaloneSvg(view.spec, creditOf(view), locale())], { type: 'image/svg+xml' }), `${view.name}.svg`);

export async function takePng(view: ChartView): Promise<void> {
  const canvas = paintChart(view.spec, creditOf(view), locale(), { canvas: newCanvas, fontFamily: FONTS });
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!picture) throw new Error('The browser gave no picture.');
  save(picture, `${view.name}.png`);
}

export const takeCsv = async (view: ChartView): Promise<void> => save(new Blob([csvOf(view.spec.marks)], { type: 'text/csv;charset=utf-8' }), `${view.name}.csv`);

/** As a table for a word processor or a spreadsheet, and as text for whatever takes only that. */
export async function copyTable(view: ChartView): Promise<void> {
  const rows = [headings(), ...view.spec.marks.map(cellsOf)];
  const { source, edition, address } = creditOf(view);
  const below = [`${chart[locale()].source}: ${source}`, edition, address].filter(Boolean);
  const text = [[view.spec.title], ...rows, ...below.map((line) => [line])].map((row) => row.join('\t')).join('\n');
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...blob('text/html', htmlOf(view.spec.title, rows, below)), ...blob('text/plain', text) })]);
}

/** One row a mark, in the columns of the dataset's own files where they have them; a column that no mark fills is left out. */
export function csvOf(marks: readonly ChartMark[]): string {
  const rows = marks.map(({ series, category, amount = '', missing, asPublished, cell, computed = '', doubt = '', notes = [], row }) => {
    const [table = '', line = '', field = ''] = cell.split(':');
    return {
      series,
      category,
      time_period: row?.timePeriod ?? '',
      measure: row?.measure ?? '',
      unit_measure: row?.unitMeasure ?? '',
      obs_value: row?.obsValue ?? '',
      obs_lower: row?.obsLower ?? '',
      obs_upper: row?.obsUpper ?? '',
      obs_status: row?.obsStatus ?? '',
      qualifier: row?.qualifier ?? '',
      computed_value: computed && amount,
      computed_unit: row?.computedUnit ?? '',
      computed,
      as_published: asPublished,
      published_table: table,
      published_cell: `${line}:${field}`,
      doubt,
      note: inSentences([missing?.meaning, ...notes]),
    };
  });
  const columns = Object.keys(rows[0] ?? {}).filter((column) => rows.some((one) => one[column as keyof typeof one] !== ''));
  // Printed figures start with a sign, and that is all they may do in a spreadsheet.
  return `${Papa.unparse(rows, { columns, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

function headings(): readonly string[] {
  const { series, category, value, printed, cell, note } = take[locale()].columns;
  return [series, category, value, printed, cell, note];
}

const cellsOf = ({ series, category, value, asPublished, cell, computed, missing, doubt, notes = [] }: ChartMark): readonly string[] => [
  series,
  category,
  value,
  asPublished,
  cell,
  inSentences([computed, doubt && `≠ ${doubt}`, missing?.meaning, ...notes]),
];

/** Built as elements, so that no label is taken for markup. */
function htmlOf(title: string, [head = [], ...rows]: readonly (readonly string[])[], below: readonly string[]): string {
  const table = document.createElement('table');
  table.createCaption().textContent = title;
  const write = (section: HTMLTableSectionElement, tag: 'th' | 'td', words: readonly string[]) => {
    const row = section.insertRow();
    row.append(...words.map((word) => element(tag, word)));
  };
  write(table.createTHead(), 'th', head);
  const body = table.createTBody();
  rows.forEach((row) => write(body, 'td', row));
  return [table, ...below.map((line) => element('p', line))].map(({ outerHTML }) => outerHTML).join('');
}

function element(tag: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}

function newCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the content once it started.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
