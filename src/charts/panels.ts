/** A line chart as small plots of one line each, on one scale; the average runs along in each. */
import type { ChartPoint, Drawing, Furniture, PointSeries } from '../model/chart.ts';
import { LETTER, LINE_HEIGHT, pixels, rule, text, ticksFromZero, wrap } from './layout.ts';
import type { LineChart } from './line.ts';
import { brokenRuns, changesMethod, type Line, type Style } from './series.ts';
import { yearOf } from './time.ts';

const PLOT_HEIGHT = 72;
const GAP = { across: 36, down: 22 };
const INSET = 8;
const BREAK = [2, 3] as const;

interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
}

export function panels(chart: LineChart, { width, columns }: { readonly width: number; readonly columns: number }): Drawing {
  const panelWidth = (width - GAP.across * (columns - 1)) / columns;
  const renewed = changesMethod(chart.lines);
  const { max } = ticksFromZero(chart.largest, String);
  const keys = key(chart, max, width);
  const titles = chart.lines.map(({ label }) => wrap(label, panelWidth - 70));
  const titleHeight = columns === 1 ? undefined : Math.max(...titles.map(({ length }) => length)) * LINE_HEIGHT;
  let y = keys.height;
  const places = chart.lines.map((_, index): Panel => {
    const column = index % columns;
    const head = titleHeight ?? titles[index]!.length * LINE_HEIGHT;
    const left = column * (panelWidth + GAP.across);
    const place = { left, right: left + panelWidth, top: y, floor: y + head + 16 + PLOT_HEIGHT };
    if (column === columns - 1 || index === chart.lines.length - 1) y = place.floor + LINE_HEIGHT + GAP.down;
    return place;
  });
  const height = y - GAP.down + 6;
  const scale = (place: Panel) => ({
    x: (year: number) => place.left + INSET + ((year - chart.years.min) / (chart.years.max - chart.years.min)) * (panelWidth - 2 * INSET),
    y: (value: number) => place.floor - (value / max) * PLOT_HEIGHT,
  });
  return {
    width,
    height,
    plot: { left: 0, top: 0, right: width, bottom: height },
    x: pixels(width),
    y: pixels(height, { down: true }),
    series: chart.lines.flatMap((line, index) => series(chart, line, scale(places[index]!), renewed)),
    under: chart.lines.flatMap((line, index) => ground(chart, line, places[index]!, scale(places[index]!))),
    over: [...keys.items, ...chart.lines.flatMap((line, index) => labels(chart, line, titles[index]!, places[index]!, scale(places[index]!)))],
  };
}

interface Scale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

const OLD: Style = { tone: 'c0', shape: 'ring', width: 2 };
const NEW: Style = { tone: 'c2', shape: 'diamond', width: 2.25, dash: [6, 3] };

function styleOf(line: Line, method: string | undefined, renewed: boolean): Style {
  if (renewed) return method === 'NEW' ? NEW : OLD;
  // Each line is alone here: its colour only says which ones the chart is about.
  return { ...line.style, shape: 'disc', dash: undefined, width: Math.max(line.style.width, 2) };
}

function series(chart: LineChart, line: Line, scale: Scale, renewed: boolean): readonly PointSeries[] {
  const place = (value: number, period: string): ChartPoint => ({ x: scale.x(yearOf(period)), y: scale.y(value) });
  const along: readonly PointSeries[] =
    chart.reference && line !== chart.reference
      ? chart.reference.runs.map(({ points }) => ({
          kind: 'points',
          tone: 'c0',
          shape: 'disc',
          radius: 0,
          line: { width: 1.25, dash: [3, 3] },
          points: points.map((point) => place(Number(point.value), point.timePeriod)),
        }))
      : [];
  const own = line.runs.map(({ points, method }): PointSeries => {
    const { tone, shape, width, dash } = styleOf(line, method, renewed);
    return {
      kind: 'points',
      tone,
      shape,
      radius: shape === 'diamond' ? 5.5 : 4,
      line: { width, ...(dash && { dash }) },
      points: points.map((point) => ({ ...place(Number(point.value), point.timePeriod), mark: chart.markOf(line, point) })),
    };
  });
  return [...along, ...own];
}

function ground({ years }: LineChart, line: Line, { left, right, floor }: Panel, scale: Scale): readonly Furniture[] {
  const renewed = line.runs.find(({ method }) => method === 'NEW');
  const from = renewed && scale.x(yearOf(renewed.points[0]!.timePeriod));
  return [
    ...(from === undefined
      ? []
      : [{ kind: 'band', x: from, y: floor - PLOT_HEIGHT, width: scale.x(years.max) + INSET - from, height: PLOT_HEIGHT, tone: 'accent-soft' } as const]),
    rule([left, floor - PLOT_HEIGHT], [right, floor - PLOT_HEIGHT], 'rule'),
    rule([left, floor], [right, floor], 'ink-2'),
    ...brokenRuns(line).map(({ points }) => {
      const x = scale.x(yearOf(points[0]!.timePeriod) - 0.5);
      return rule([x, floor - PLOT_HEIGHT], [x, floor], 'ink-2', 1, BREAK);
    }),
  ];
}

function labels(chart: LineChart, line: Line, title: readonly string[], { left, right, top, floor }: Panel, scale: Scale): readonly Furniture[] {
  const { observed, context, years } = chart;
  const gap = chart.gap(line);
  const begin = line.runs[0]!.points[0]!;
  const beginX = scale.x(yearOf(begin.timePeriod));
  const last = `${observed.value(line.last)}${observed.percent}`;
  const lastYear = yearOf(line.last.timePeriod) < years.max ? `(${context.formatPeriod(line.last.timePeriod)})` : undefined;
  const replaced = line.runs.find(({ method }, index) => line.runs[index + 1] && line.runs[index + 1]!.method !== method)?.points.at(-1);
  const ends = [years.min, years.max].map((year) => periodAt(chart, year));
  return [
    ...title.map((words, index) => text(left, top + 13 + index * LINE_HEIGHT, words, { bold: true })),
    text(right, top + 13, last, { anchor: 'end', bold: true }),
    ...(gap === undefined ? [] : [text(right, top + 13 + LINE_HEIGHT, `${context.messages.gap} ${gap}`, { anchor: 'end', tone: 'ink-2', halo: true })]),
    ...(lastYear === undefined ? [] : [text(right, top + 13 + LINE_HEIGHT, lastYear, { anchor: 'end', tone: 'ink-2', halo: true })]),
    ...(replaced === undefined || replaced === begin ? [] : [text(scale.x(yearOf(replaced.timePeriod)) + 4, scale.y(Number(replaced.value)) - 9, observed.value(replaced), { tone: 'ink-2', anchor: 'end', halo: true })]),
    ...(begin === line.last ? [] : [text(beginX - 4, scale.y(Number(begin.value)) - 9, observed.value(begin), { tone: 'ink-2', halo: true })]),
    text(left, floor + 17, ends[0]!, { tone: 'ink-2' }),
    text(right, floor + 17, ends[1]!, { tone: 'ink-2', anchor: 'end' }),
  ];
}

const periodAt = ({ lines, context }: LineChart, year: number): string =>
  context.formatPeriod(lines.flatMap(({ runs }) => runs.flatMap(({ points }) => points)).find(({ timePeriod }) => yearOf(timePeriod) === year)!.timePeriod);

interface Key {
  readonly words: string;
  readonly sample: (x: number, y: number) => readonly Furniture[];
}

/** What the strokes mean and how high the plots are, on as many lines as the width asks for. */
function key({ context, lines, reference, observed }: LineChart, max: number, width: number): { readonly items: readonly Furniture[]; readonly height: number } {
  const { oldMethod, newMethod, scale, break: cut } = context.messages;
  const stroke = ({ tone, shape, width: thick, dash }: Style) => (x: number, y: number): readonly Furniture[] => [
    rule([x, y], [x + 26, y], tone, thick, dash),
    { kind: 'glyph', x: x + 13, y, shape, radius: shape === 'diamond' ? 5.5 : 4, tone },
  ];
  const isBroken = lines.some((one) => brokenRuns(one).length > 0);
  const keys: readonly Key[] = [
    ...(changesMethod(lines) ? [{ words: oldMethod, sample: stroke(OLD) }, { words: newMethod, sample: stroke(NEW) }] : []),
    ...(reference ? [{ words: reference.label, sample: (x: number, y: number) => [rule([x, y], [x + 26, y], 'c0', 1.25, [3, 3])] }] : []),
    ...(isBroken ? [{ words: cut, sample: (x: number, y: number) => [rule([x + 13, y - 8], [x + 13, y + 8], 'ink-2', 1, BREAK)] }] : []),
  ];
  let x = 0;
  let y = 12;
  const place = (room: number): void => {
    if (x > 0 && x + room > width) {
      x = 0;
      y += LINE_HEIGHT + 4;
    }
  };
  const items = keys.flatMap(({ words, sample }) => {
    const room = 34 + words.length * LETTER;
    place(room);
    const at = x;
    x += room + 14;
    return [...sample(at, y), text(at + 34, y + 5, words)];
  });
  const top = `${scale} ${context.formatNumber(String(max))}${observed.percent}`;
  place(top.length * LETTER);
  return { items: [...items, text(x, y + 5, top, { tone: 'ink-2' })], height: y + 22 };
}
