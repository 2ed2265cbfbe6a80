/** The part of a live chart that needs Chart.js. Loaded at the first sign of interest. */
import { toChartConfig } from '../charts/draw/config.ts';
import { TONES } from '../model/chart.ts';
import type { LiveDrawing, LiveSpec } from '../charts/live.ts';
import type { Palette } from '../charts/draw/palette.ts';
import { Chart } from '../charts/draw/register.ts';
import { beside, marksIn, nearest, nearestInRow, type Located } from './chart-marks.ts';
import { openCell } from './chart-cell.ts';
import { placeOf, type Box } from './chart-tip.ts';

/** How far from a mark, in pixels of the drawing, a pointer may be and still mean it. */
const REACH = 44;
/** The same from a row, above or below it. */
const HALF_ROW = 20;

type Mark = LiveSpec['marks'][number];

interface Stage {
  readonly host: HTMLElement;
  /** What is drawn now: another one when the reader chose to see the chart otherwise. */
  readonly spec: () => LiveSpec;
  /** Lies over the drawing; takes the focus and the pointer. */
  readonly surface: HTMLElement;
  readonly tip: HTMLElement;
  /** Read out when a key moves to another mark. */
  readonly said: HTMLElement;
  readonly words: { readonly printedAs: string; readonly computed: string; readonly beware: string; readonly leads: string };
}

/** `first` is the sign of interest that a reader gave. */
export function bringToLife(host: HTMLElement, surface: HTMLElement, spec: Stage['spec'], first: Event): void {
  const stage = { host, surface, spec, ...newBeside(), words: wordsOf(host) };
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  let view = draw(stage, canvas);
  // A drawing that fails leaves nothing for the next try to stand beside.
  surface.append(canvas);
  host.append(stage.tip, stage.said);
  let active: Located | undefined;
  /** The mark whose cell a reader went to see: who comes back is there again. */
  let left: number | undefined;

  const show = (next: Located | undefined, { aloud = false } = {}): void => {
    if (next?.mark === active?.mark) return;
    active = next;
    view.chart.setActiveElements(active ? [{ datasetIndex: active.dataset, index: active.index }] : []);
    view.chart.draw();
    const mark = active && stage.spec().marks[active.mark];
    showTip(stage, mark, active, view);
    if (aloud && mark) stage.said.textContent = inWords(mark, stage.words);
  };
  const redraw = (mark = active?.mark): void => {
    view.chart.destroy();
    view = draw(stage, canvas);
    active = undefined;
    show(view.marks.find((one) => one.mark === mark));
  };
  const point = (event: PointerEvent): void => {
    const box = surface.getBoundingClientRect();
    const scale = view.drawing.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    show(nearest(view.marks, x, y, stage.spec().inRows ? HALF_ROW / 2 : REACH) ?? (stage.spec().inRows ? nearestInRow(view.marks, x, y, HALF_ROW) : undefined));
  };

  const lead = ({ mark }: Located): void => {
    left = mark;
    openCell(host, stage.spec().marks[mark]!.cell);
  };

  surface.addEventListener('pointermove', point);
  // What was asked for already opens; a first touch only asks.
  let asked: number | undefined;
  surface.addEventListener('pointerdown', (event) => {
    asked = active?.mark;
    point(event);
  });
  surface.addEventListener('click', () => {
    if (active && active.mark === asked) lead(active);
  });
  // A finger that is lifted leaves too; what it asked for stays until the focus goes.
  surface.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'touch' || show(undefined));
  surface.addEventListener('blur', () => show(undefined));
  surface.addEventListener('focus', () => {
    if (!active && left !== undefined) show(view.marks.find(({ mark }) => mark === left), { aloud: true });
    left = undefined;
  });
  surface.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      lead(active);
      return;
    }
    const next = step(event.key, active, view.marks, stage.spec().marks);
    if (next === 'none') return;
    event.preventDefault();
    show(next, { aloud: true });
  });
  new ResizeObserver(() => redraw()).observe(host);
  for (const colours of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(colours).addEventListener('change', () => redraw());
  // Another drawing has other marks: none of them is asked for yet.
  host.addEventListener('chart-change', () => {
    left = undefined;
    show(undefined);
    redraw();
  });
  host.dataset['live'] = '';
  if (first instanceof PointerEvent) point(first);
}

/** What stands beside the surface: what shows a mark, and what says it. */
function newBeside(): Pick<Stage, 'tip' | 'said'> {
  const [tip, said] = [document.createElement('div'), document.createElement('div')];
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  said.className = 'visually-hidden';
  said.setAttribute('aria-live', 'polite');
  return { tip, said };
}

function wordsOf({ dataset }: HTMLElement): Stage['words'] {
  const of = (name: string): string => dataset[name] ?? '';
  return { printedAs: of('printedAs'), computed: of('computed'), beware: of('beware'), leads: of(matchMedia('(pointer: coarse)').matches ? 'leadsByTouch' : 'leads') };
}

interface View {
  readonly chart: Chart;
  readonly svg: SVGElement;
  readonly drawing: LiveDrawing;
  readonly marks: readonly Located[];
}

function draw({ host, spec }: Stage, canvas: HTMLCanvasElement): View {
  const shown = [...host.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0) ?? host.querySelector('svg')!;
  const drawing = spec()[shown.closest('.narrow') ? 'narrow' : 'wide'];
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  const config = toChartConfig({ ...drawing, under: [], over: [] }, { palette: paletteOf(shown), fontFamily: getComputedStyle(shown).fontFamily, ghost: true });
  const zoom = shown.getBoundingClientRect().width / drawing.width || 1;
  const chart = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: zoom * devicePixelRatio } });
  return { chart, svg: shown, drawing, marks: marksIn(chart, drawing) };
}

/** The tokens as the browser resolves them in the drawing: light, dark or forced. */
function paletteOf(svg: SVGElement): Palette {
  const probe = document.createElementNS(svg.namespaceURI, 'g') as SVGGElement;
  // With forced colours every text would have one colour.
  probe.style.setProperty('forced-color-adjust', 'none');
  svg.append(probe);
  const entries = TONES.map((tone) => {
    probe.style.color = `var(--${tone})`;
    return [tone, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}

/** Where a key leads: another mark, nowhere (Escape from a mark), or `none` when the key is not ours. */
function step(key: string, active: Located | undefined, marks: readonly Located[], said: readonly Mark[]): Located | undefined | 'none' {
  if (key === 'Escape') return active ? undefined : 'none';
  const at = active ? marks.indexOf(active) : -1;
  const last = marks.length - 1;
  if (key === 'ArrowDown' || key === 'ArrowUp') return marks[beside(key === 'ArrowDown' ? 1 : -1, at, marks.map(({ mark }) => said[mark]!))];
  const to: Readonly<Record<string, number>> = { ArrowRight: Math.min(at + 1, last), ArrowLeft: Math.max(at - 1, 0), Home: 0, End: last };
  return key in to ? marks[to[key]!] : 'none';
}

const inWords = ({ label, value, asPublished, computed, missing, doubt, note }: Mark, words: Stage['words']): string =>
  [`${label}: ${value}`, computed && `${words.computed}: ${computed}`, `${words.printedAs} ${asPublished}`, doubt && `${words.beware}: ${doubt}`, missing?.meaning, note]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part!.charAt(0).toUpperCase()}${part!.slice(1)}`.replace(/[^.…]$/, '$&.'))
    .join(' ');

function showTip({ tip, words, surface }: Stage, mark: Mark | undefined, at: Located | undefined, { svg, drawing }: View): void {
  tip.hidden = mark === undefined;
  if (!mark || !at) return;
  const line = (name: string, text: string): HTMLElement => {
    const element = document.createElement('p');
    element.className = name;
    element.textContent = text;
    return element;
  };
  tip.replaceChildren(line('what', mark.label), line('value', mark.value), ...(mark.computed ? [line('computed', `${words.computed}: ${mark.computed}`)] : []), line('printed', `${words.printedAs} “${mark.asPublished}”`));
  if (mark.missing) tip.append(line('gap', `${mark.missing.glyph} ${mark.missing.meaning}`));
  if (mark.doubt) tip.append(line('doubt', `≠ ${mark.doubt}`));
  if (mark.note) tip.append(line('note', mark.note));
  tip.append(line('leads', words.leads));
  const zoom = surface.clientWidth / drawing.width;
  const { left, top } = placeOf({ x: at.x * zoom, y: at.y * zoom }, { width: tip.offsetWidth, height: tip.offsetHeight }, wordsIn(svg), { width: surface.clientWidth, height: surface.clientHeight });
  tip.style.transform = `translate(${left}px, ${top}px)`;
}

/** Where the drawing's own words stand, from its corner. */
function wordsIn(svg: SVGElement): readonly Box[] {
  const origin = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].map((text) => {
    const { left, top, width, height } = text.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top, width, height };
  });
}
