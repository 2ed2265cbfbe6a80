/** A chart that is heard: chart2music plays its marks as tones, in our words. Loaded when a reader asks for it. */
import { joined, type Axes } from '../charts/axes.ts';
import { inSentences } from '../charts/words.ts';
import { chart } from '../i18n/messages/chart.ts';
import { chart2music } from '../i18n/messages/chart2music.ts';
import { sound } from '../i18n/messages/sound.ts';
import type { ChartMark, ChartSpec } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';
import style from '../styles/chart-sound.css?url';
import type { ChartView } from './chart-view.ts';
import { makeMusic } from './chart2music.ts';
import { styled } from './styled.ts';

export interface Tone {
  /** Index into the categories. */
  readonly x: number;
  /** NaN has no tone. */
  readonly y: number;
  /** Said after category and figure. */
  readonly label?: string;
}

export interface Sound {
  /** By the name of their series; without one when they are all one row. */
  readonly rows: Readonly<Record<string, readonly Tone[]>>;
  readonly categories: readonly string[];
  /** What is said of a tone: the figure as the chart writes it. */
  readonly figures: ReadonlyMap<number, string>;
  /** The unit of all figures, if they have one. */
  readonly unit: string;
}

type Key = Pick<KeyboardEventInit, 'key' | 'shiftKey' | 'ctrlKey'>;

/** Adds the chart to its figure as something to listen to, and moves the focus there. */
export async function startSound({ spec, axes, figure }: ChartView): Promise<{ stop(): void }> {
  await styled(style);
  const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
  const words = sound[locale];
  const heard = soundOf(spec, locale);
  const opener = document.activeElement;

  const stage = element('div', 'stage', '', { role: 'application', tabindex: '0', 'aria-label': words.stage });
  // For who sees it: chart2music says the same in its captions, but not while it plays.
  const shown = element('p', 'shown', '', { 'aria-hidden': 'true' });
  stage.append(shown);
  const captions = element('div', 'visually-hidden');
  const buttons = element('div', 'buttons');
  const press = (...keys: readonly Key[]): void => keys.forEach((key) => stage.dispatchEvent(new KeyboardEvent('keydown', key)));
  const addButton = (label: string, ...keys: readonly Key[]): void => {
    const button = element('button', 'btn', label, { type: 'button' });
    button.addEventListener('click', () => press(...keys));
    buttons.append(button);
  };
  addButton(words.play, { key: 'Home' }, { key: 'End', shiftKey: true });
  addButton(words.previous, { key: 'ArrowLeft' });
  addButton(words.next, { key: 'ArrowRight' });
  if (Object.keys(heard.rows).length > 1) {
    addButton(words.previousSeries, { key: 'PageUp' });
    addButton(words.nextSeries, { key: 'PageDown' });
  }
  const panel = element('div', 'sound', '', { role: 'group', 'aria-label': words.panel(spec.title) });
  panel.append(stage, buttons, element('p', 'hint', words.hint), captions);
  figure.querySelector('live-chart')!.after(panel);

  playFirst(stage, press);
  const music = makeMusic({
    // Of all its types this one walks in four directions.
    type: 'matrix',
    element: stage,
    cc: captions,
    title: spec.title,
    lang: locale,
    data: heard.rows,
    axes: axesFor(heard, axes, locale),
    options: {
      translationCallback: ({ id, evaluators }) => wordsOf(locale, id, evaluators),
      modifyHelpDialogKeyboardListing: (_lang, _headings, rows) => [words.keyColumns, ...keysOf(rows, locale)],
      onFocusCallback: ({ slice, point }) => {
        shown.textContent = captionOf(slice, point, heard, locale);
      },
    },
  });
  captions.setAttribute('aria-live', 'polite');

  let isStopped = false;
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    const hadFocus = panel.contains(document.activeElement);
    press({ key: 'Control', ctrlKey: true });
    music.cleanUp();
    document.querySelectorAll('.chart2music-dialog').forEach((dialog) => dialog.remove());
    panel.remove();
    if (hadFocus && opener instanceof HTMLElement) opener.focus();
  };
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    // Whoever pressed the button on must see it off.
    const owner = figure.querySelector<HTMLElement>('[data-action=sound]');
    if (owner) owner.click();
    else stop();
  });
  stage.focus();
  return { stop };
}

/** Keys that play a figure. */
const PLAYS = /^(Arrow|Page|Home|End|[ [\]])/;

/** chart2music stands at the first figure without playing it: the first arrow is for that one, not for the next. */
function playFirst(stage: HTMLElement, press: (key: Key) => void): void {
  const first = (event: KeyboardEvent): void => {
    if (!PLAYS.test(event.key)) return;
    stage.removeEventListener('keydown', first, true);
    if (!event.key.startsWith('Arrow') || event.shiftKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    press({ key: 'Home' });
  };
  stage.addEventListener('keydown', first, true);
}

/**
 * The marks as tones. Where series and categories make a grid, each series is a row, with a place without a tone for each
 * category it lacks; where hardly any category has more than one series, all marks are one row in their order.
 */
export function soundOf({ type, marks: all, wide }: ChartSpec, locale: Locale): Sound {
  const words = sound[locale];
  // A count and its share would be two voices of one figure.
  const marks = type === 'combinations' ? all.filter(({ category }) => category === all[0]!.category) : all;
  const figures = new Map<number, string>();
  const series = [...new Set(marks.map((mark) => mark.series))];
  const placed = wide.series.map((one) => (one.kind === 'points' ? one.points : []));
  const yearOf = (category: string): number => placed.flat().find(({ mark }) => mark !== undefined && all[mark]?.category === category)?.x ?? 0;
  const shared = [...new Set(marks.map(({ category }) => category))];
  const common = type === 'line' ? shared.toSorted((a, b) => yearOf(a) - yearOf(b)) : shared;
  const isGrid = type === 'line' || (common.length > 1 && series.length * common.length < 2 * marks.length);
  const lineOf = (mark: ChartMark) => placed.find((points) => points.some((point) => point.mark === all.indexOf(mark)));
  const isCut = (mark: ChartMark, before: ChartMark | undefined): boolean => type === 'line' && before !== undefined && lineOf(mark) !== lineOf(before);
  const toneOf = (x: number, mark: ChartMark, before?: ChartMark): Tone => {
    const { amount, value, computed, missing, doubt, notes = [] } = mark;
    const cut = isCut(mark, before) && !notes.includes(chart[locale].breakBefore) && words.cut;
    const label = inSentences([missing ? `${value}: ${missing.meaning}` : amount === undefined && words.range(value), computed && words.computed(computed), cut, doubt, ...notes]);
    return { x, y: amount === undefined ? NaN : toneFor(Number(amount), value, figures), ...(label && { label }) };
  };
  const rowOf = (name: string): readonly Tone[] => {
    const own = marks.filter((mark) => mark.series === name);
    return common.flatMap((category, x) => {
      const here = own.filter((mark) => mark.category === category);
      const before = own.find((mark) => mark.category === common[x - 1]);
      return here.length > 0 ? here.map((mark) => toneOf(x, mark, before)) : [{ x, y: NaN, label: words.missing }];
    });
  };
  const units = new Set(marks.filter(({ missing }) => !missing).map(({ value }) => /\D*$/.exec(value)![0].trim()));
  return {
    rows: isGrid ? Object.fromEntries(series.map((name) => [name, rowOf(name)])) : { '': marks.map((mark, x) => toneOf(x, mark)) },
    categories: isGrid ? common : marks.map(({ label }) => label),
    figures,
    unit: units.size === 1 ? [...units][0]! : '',
  };
}

/** Too little to hear. */
const NUDGE = 2 ** -30;

/** The number that stands for a figure: its pitch, and what is said is found by it. Equal figures may be written differently ('80 %', 'ongeveer 80 %'). */
function toneFor(amount: number, value: string, figures: Map<number, string>): number {
  let tone = amount;
  while (figures.has(tone) && figures.get(tone) !== value) tone += NUDGE * Math.max(1, Math.abs(amount));
  figures.set(tone, value);
  return tone;
}

/** The axes by their names: what the figures are told apart by, and what they measure in which unit. */
export function axesFor({ rows, categories, figures, unit }: Sound, { series, category, figure }: Axes, locale: Locale) {
  const words = sound[locale];
  const tones = [...figures.keys()];
  const [least, most] = tones.length > 0 ? [Math.min(...tones), Math.max(...tones)] : [0, 0];
  return {
    x: { label: joined('' in rows ? [...series, ...category] : category, locale), minimum: 0, maximum: categories.length - 1, format: (x: number) => categories[x] ?? '' },
    // chart2music divides by the length of the axis.
    y: { label: unit && !figure.toLowerCase().endsWith(unit) ? words.inUnit(figure, unit) : figure, minimum: least, maximum: most > least ? most : least + 1, format: (y: number) => figures.get(y) ?? figures.get(most) ?? '' },
  };
}

/** Its text in our language. There is none to fall back to. */
function wordsOf(locale: Locale, id: string, values: Readonly<Record<string, unknown>> = {}): string {
  const texts: Readonly<Record<string, string>> = chart2music[locale];
  return (texts[id] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The keys that do something in this chart, as chart2music lists them; to End it gives the other key of Home. */
function keysOf(rows: readonly (readonly string[])[], locale: Locale): readonly (readonly string[])[] {
  const texts = chart2music[locale];
  const idle = [texts['key-select'], texts['key-monitor-toggle']];
  return rows
    .filter(([does = '']) => !idle.includes(does))
    .map(([does = '', key = '', other = '']) => [does, key, does === texts['key-point-last'] ? texts['key-descr-alt-End'] : other]);
}

function captionOf(series: string, { x, y, label }: Tone, { categories, figures }: Sound, locale: Locale): string {
  const figure = figures.get(y) ?? chart2music[locale].missing;
  return [series, categories[x], figure, label].filter(Boolean).join(', ');
}

function element(tag: 'div' | 'p' | 'button', name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  return made;
}
