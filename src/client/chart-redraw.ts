/** Draws a chart again, from its data and as a reader chose: drawing, title, notes, table and what its marks say. */
import { nameOfField } from '../charts/axes.ts';
import type { ChartData } from '../charts/data.ts';
import { renderChoices } from '../charts/draw/render-choices.ts';
import { renderSvg } from '../charts/draw/render-svg.ts';
import { renderTable } from '../charts/draw/render-table.ts';
import { liveSpec } from '../charts/live.ts';
import { placesOf } from '../charts/places.ts';
import { DEFAULT, lostOf, type ChartState, type Scale } from '../charts/state.ts';
import { offeredIn, viewOf, type View } from '../charts/views.ts';
import { lostInWords } from '../i18n/lost.ts';
import { chartTools } from '../i18n/messages/chart-tools.ts';

export interface Redrawn {
  readonly edition: { readonly dataset: string; readonly version: string };
  /** What is shown. */
  readonly view: View;
  /** Where that was printed. */
  readonly source: string;
  /** Shows a state, and gives back what of it this chart offers. */
  readonly show: (state: ChartState) => ChartState;
  /** What an address asks for and this view does not show, in words. */
  readonly lost: (query: URLSearchParams, fields: readonly string[]) => string;
  /** Lets the controls offer what this view can be changed to. */
  readonly syncControls: (toolbar: HTMLElement) => void;
}

export async function redraw(figure: HTMLElement): Promise<Redrawn> {
  const answer = await fetch(figure.dataset['from']!);
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  const data = (await answer.json()) as ChartData;
  let view = viewOf(data, DEFAULT);
  return {
    edition: { dataset: data.dataset.id, version: data.dataset.version },
    get view() {
      return view;
    },
    get source() {
      return placesOf(data.places, view.spec.marks, data.locale);
    },
    show: (state) => {
      view = viewOf(data, state);
      draw(figure, view, data);
      return view.state;
    },
    lost: (query, fields) => {
      const { names } = chartTools[data.locale];
      const label = (name: string): string => names[name as keyof typeof names] ?? nameOfField(data.dataset, name, data.locale);
      return lostInWords(lostOf(query, fields, offeredIn(data, view), view.state), 'chart', label, data.locale);
    },
    syncControls: (toolbar) => sync(toolbar, view, data),
  };
}

function draw(figure: HTMLElement, { spec }: View, { locale, places }: ChartData): void {
  const live = figure.querySelector('live-chart')!;
  for (const width of ['wide', 'narrow'] as const) live.querySelector(`.${width}`)!.innerHTML = renderSvg(spec, width);
  live.dispatchEvent(new CustomEvent('chart-change', { detail: liveSpec(spec) }));
  figure.querySelector('.title')!.textContent = spec.title;
  figure.querySelector('[data-notes]')!.replaceChildren(
    ...spec.notes.map((note) => {
      const line = document.createElement('p');
      line.textContent = note;
      return line;
    }),
  );
  const printed = figure.querySelector('[data-places]');
  if (printed) printed.textContent = placesOf(places, spec.marks, locale);
  figure.querySelector('[data-figures] > div')!.innerHTML = renderTable(spec, locale, (cell) => `${figure.dataset['cells'] ?? ''}#cel=${cell}`);
}

function sync(toolbar: HTMLElement, { controls, state }: View, { locale, dataset }: ChartData): void {
  const scales = toolbar.querySelector<HTMLElement>('[data-scales]')!;
  scales.hidden = controls.scales.length < 2;
  for (const button of scales.querySelectorAll('button')) button.hidden = !controls.scales.includes(button.value as Scale);
  for (const button of toolbar.querySelectorAll<HTMLButtonElement>('[data-action=form]')) button.setAttribute('aria-pressed', String(button.value === (state.form ?? dataset.chart.type)));
  const measure = toolbar.querySelector('select');
  if (measure) measure.value = state.measure ?? dataset.chart.where['measure'] ?? '';
  const panel = toolbar.querySelector('[data-choices]');
  if (!panel) return;
  const boxes = () => [...panel.querySelectorAll('input')];
  const wanted = controls.choices.flatMap(({ codes }) => codes);
  // Boxes that stay are not made anew: one of them has the focus.
  if (boxes().map(({ value }) => value).join() !== wanted.map(({ id }) => id).join()) panel.innerHTML = renderChoices(controls.choices, chartTools[locale].all);
  boxes().forEach((box, at) => (box.checked = wanted[at]!.shown));
  for (const button of panel.querySelectorAll('button')) button.hidden = controls.choices.some(({ field, codes }) => field === button.value && codes.every(({ shown }) => shown));
}
