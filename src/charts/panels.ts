/** A line chart as small plots of one line each, on one scale; the average runs along in each. */
import type { ChartPoint, Drawing, Furniture, PointSeries } from '../model/chart.ts';
import { figure, GAP, GAP_ROOM, gapSign, LETTER, LINE_HEIGHT, pixels, rule, text, ticksAround, WIDEST, wrap } from './layout.ts';
import { chartTools } from '../i18n/messages/chart-tools.ts';
import type { LineChart } from './line.ts';
import type { Present } from './observed.ts';
import { brokenRuns, changesMethod, type Line, type Run, type Style } from './series.ts';
import { yearPosition } from './time.ts';

/** Of a plot; on a phone each has the whole width, and differences are read in its height. */
const PLOT_HEIGHT = { beside: 72, alone: 120 };
const BETWEEN = { across: 36, down: 22 };
const INSET = 8;
const BREAK = [2, 3] as const;
/** From a figure to the baseline of its word. */
const ROOM = { above: 9, below: 19 };
const LETTER_HEIGHT = 13;
/** Under the plot, for what is missing: nothing of it stands at a figure. */
const STRIP = 2 * GAP.radius + 6;

interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly ceiling: number;
  readonly floor: number;
}

export function panels(chart: LineChart, { width, columns }: { readonly width: number; readonly columns: number }): Drawing {
  const plotHeight = columns === 1 ? PLOT_HEIGHT.alone : PLOT_HEIGHT.beside;
  const panelWidth = (width - BETWEEN.across * (columns - 1)) / columns;
  const renewed = changesMethod(chart.lines);
  const axis = ticksAround(chart.extent, String);
  const keys = key(chart, axis, width);
  const titles = chart.lines.map(({ label }) => wrap(label, panelWidth, WIDEST.bold));
  // The name, and under it the last figure with its year.
  const headOf = (title: readonly string[]): number => (title.length + 1) * LINE_HEIGHT;
  const sharedHead = columns === 1 ? undefined : Math.max(...titles.map(headOf));
  let y = keys.height;
  const places = chart.lines.map((_, index): Panel => {
    const column = index % columns;
    const head = sharedHead ?? headOf(titles[index]!);
    const left = column * (panelWidth + BETWEEN.across);
    const ceiling = y + head + 16;
    const place = { left, right: left + panelWidth, top: y, ceiling, floor: ceiling + plotHeight };
    const strip = chart.lines.slice(index - column, index + 1).some(({ missing }) => missing.length > 0) ? STRIP : 0;
    if (column === columns - 1 || index === chart.lines.length - 1) y = place.floor + strip + LINE_HEIGHT + BETWEEN.down;
    return place;
  });
  const height = y - BETWEEN.down + 6;
  const scale = (place: Panel) => ({
    x: (year: number) => place.left + INSET + ((year - chart.years.min) / (chart.years.max - chart.years.min)) * (panelWidth - 2 * INSET),
    y: (value: number) => place.floor - ((value - axis.min) / (axis.max - axis.min)) * plotHeight,
    missing: place.floor + STRIP / 2,
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
  /** Where what is missing stands. */
  readonly missing: number;
}

const OLD: Style = { tone: 'c0', shape: 'ring', width: 2 };
const NEW: Style = { tone: 'c2', shape: 'diamond', width: 2.25, dash: [6, 3] };

function styleOf(line: Line, { newer }: Run, renewed: boolean): Style {
  if (renewed) return newer ? NEW : OLD;
  // Each line is alone here: its colour only says which ones the chart is about.
  return { ...line.style, shape: 'disc', dash: undefined, width: Math.max(line.style.width, 2) };
}

function series(chart: LineChart, line: Line, scale: Scale, renewed: boolean): readonly PointSeries[] {
  const place = (value: number, period: string): ChartPoint => ({ x: scale.x(yearPosition(period)), y: scale.y(value) });
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
  const own = line.runs.map((run): PointSeries => {
    const { points } = run;
    const { tone, shape, width, dash } = styleOf(line, run, renewed);
    return {
      kind: 'points',
      tone,
      shape,
      radius: shape === 'diamond' ? 5.5 : 4,
      line: { width, ...(dash && { dash }) },
      points: points.map((point) => ({ ...place(Number(point.value), point.timePeriod), mark: chart.markOf(line, point) })),
    };
  });
  const gaps = line.missing.map((one): ChartPoint => ({ x: scale.x(yearPosition(one.timePeriod)), y: scale.missing, mark: chart.markOf(line, one) }));
  return [...along, ...own, ...(gaps.length > 0 ? [{ ...GAP, points: gaps }] : [])];
}

function ground({ years }: LineChart, line: Line, { left, right, ceiling, floor }: Panel, scale: Scale): readonly Furniture[] {
  const renewed = line.runs.find(({ newer }) => newer);
  const from = renewed && scale.x(yearPosition(renewed.points[0]!.timePeriod));
  return [
    ...(from === undefined
      ? []
      : [{ kind: 'band', x: from, y: ceiling, width: scale.x(years.max) + INSET - from, height: floor - ceiling, tone: 'accent-soft' } as const]),
    rule([left, ceiling], [right, ceiling], 'rule'),
    ...(scale.y(0) < floor ? [rule([left, floor], [right, floor], 'rule')] : []),
    rule([left, scale.y(0)], [right, scale.y(0)], 'ink-2'),
    ...brokenRuns(line).map(({ before, after }) => {
      const x = scale.x((yearPosition(before.points.at(-1)!.timePeriod) + yearPosition(after.points[0]!.timePeriod)) / 2);
      return rule([x, ceiling], [x, floor], 'ink-2', 1, BREAK);
    }),
  ];
}

function labels(chart: LineChart, line: Line, title: readonly string[], panel: Panel, scale: Scale): readonly Furniture[] {
  const { observed, context } = chart;
  const { left, right, top } = panel;
  const gap = chart.gap(line);
  const begin = line.runs[0]!.points[0]!;
  const replaced = line.runs.find(({ method }, index) => line.runs[index + 1] && line.runs[index + 1]!.method !== method)?.points.at(-1);
  const head = top + 13 + title.length * LINE_HEIGHT;
  /** Close under a zero at the top there is no room above. */
  const beneath = (value: number): boolean => value < 0 && scale.y(value) - scale.y(0) < LINE_HEIGHT + 4;
  const beside = (point: Present, dx: number, anchor: 'start' | 'end'): Furniture => {
    const [x, y] = [scale.x(yearPosition(point.timePeriod)) + dx, scale.y(Number(point.value))];
    const length = observed.value(point).length * LETTER;
    const reach = anchor === 'start' ? [x, x + length] : [x - length, x];
    const along = line === chart.reference ? [] : reach.flatMap((at) => heightAt(chart.reference, at, scale) ?? []);
    const baseline = beneath(Number(point.value)) ? y + ROOM.below : clearOf(along, y, panel);
    return figure(x, baseline, observed.value(point), observed.doubted(point), { tone: 'ink-2', anchor, halo: true });
  };
  const named = [...(begin === line.last ? [] : [begin]), ...(replaced && replaced !== begin ? [replaced] : [])];
  return [
    ...title.map((words, index) => text(left, top + 13 + index * LINE_HEIGHT, words, { bold: true })),
    figure(left, head, `${context.formatPeriod(line.last.timePeriod)}: ${observed.amount(line.last)}`, observed.doubted(line.last), { bold: true }),
    ...(gap === undefined ? [] : [text(right, head, `${context.messages.gap} ${gap}`, { anchor: 'end', tone: 'ink-2' })]),
    ...named.map((point) => (point === begin ? beside(point, -4, 'start') : beside(point, 4, 'end'))),
    ...line.missing.flatMap((one) => {
      const x = scale.x(yearPosition(one.timePeriod));
      return [gapSign(x, scale.missing, observed.gap(one).glyph), x > (left + right) / 2 ? text(x - GAP_ROOM + GAP.radius, scale.missing + 5, one.asPublished, { tone: 'ink-2', anchor: 'end' }) : text(x + GAP_ROOM - GAP.radius, scale.missing + 5, one.asPublished, { tone: 'ink-2' })];
    }),
    ...periodLabels(chart, named, { ...panel, floor: panel.floor + (line.missing.length > 0 ? STRIP : 0) }, scale),
  ];
}

/** Where a line is at a place across; nothing before its first and after its last figure. */
function heightAt(line: Line | undefined, x: number, scale: Scale): number | undefined {
  const points = (line?.runs ?? []).flatMap((run) => run.points).map((point) => [scale.x(yearPosition(point.timePeriod)), scale.y(Number(point.value))] as const);
  const next = points.findIndex(([at]) => at >= x);
  const [to, from] = [points[next], points[Math.max(0, next - 1)]];
  if (!to || !from) return undefined;
  return to[0] === from[0] ? to[1] : from[1] + ((x - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** The baseline of a word at a figure: above it, below it where the average runs there, or above the average. */
function clearOf(along: readonly number[], y: number, { floor }: Panel): number {
  const isClear = (baseline: number): boolean => along.every((at) => at < baseline - LETTER_HEIGHT || at > baseline + 3);
  const [above, below] = [y - ROOM.above, y + ROOM.below];
  if (isClear(above)) return above;
  return isClear(below) && below + 3 < floor ? below : Math.min(above, ...along) - 5;
}

/** Under the plot: its first and last period, and those of the figures that stand in it. */
function periodLabels({ periods, context }: LineChart, named: readonly Present[], { left, right, floor }: Panel, scale: Scale): readonly Furniture[] {
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const between = new Set(named.map(({ timePeriod }) => timePeriod).filter((period) => period !== first && period !== last));
  const at = (x: number, words: string, anchor: 'start' | 'middle' | 'end') => text(x, floor + 17, words, { tone: 'ink-2', anchor });
  if (first === last) return [at((left + right) / 2, context.formatPeriod(first), 'middle')];
  const short = (period: string): string => (period.length === 4 ? `’${period.slice(2)}` : context.formatPeriod(period));
  const isTight = [...between].some((period) => right - scale.x(yearPosition(period)) < (last.length + 3) * LETTER);
  return [
    at(left, context.formatPeriod(first), 'start'),
    ...[...between].map((period) => at(scale.x(yearPosition(period)), short(period), 'middle')),
    at(right, isTight ? short(last) : context.formatPeriod(last), 'end'),
  ];
}

interface Key {
  readonly words: string;
  readonly sample: (x: number, y: number) => readonly Furniture[];
}

/** What strokes, ground and breaks mean and how high the plots are, on as many lines as the width asks for. */
function key(chart: LineChart, { min, max }: { readonly min: number; readonly max: number }, width: number): { readonly items: readonly Furniture[]; readonly height: number } {
  const { context, lines, reference, observed } = chart;
  const { oldMethod, newMethod, scale, break: cut, gapKey } = context.messages;
  const stroke = ({ tone, shape, width: thick, dash }: Style) => (x: number, y: number): readonly Furniture[] => [
    rule([x, y], [x + 26, y], tone, thick, dash),
    { kind: 'glyph', x: x + 13, y, shape, radius: shape === 'diamond' ? 5.5 : 4, tone },
  ];
  const onBand = (x: number, y: number): readonly Furniture[] => [{ kind: 'band', x: x - 2, y: y - 10, width: 30, height: 20, tone: 'accent-soft' }, ...stroke(NEW)(x, y)];
  const breaks = lines.flatMap((line) =>
    brokenRuns(line).map(({ before, after }) => `${line.label} ${context.formatPeriod(before.points.at(-1)!.timePeriod)}/${context.formatPeriod(after.points[0]!.timePeriod)}`),
  );
  const keys: readonly Key[] = [
    ...(changesMethod(lines) ? [{ words: oldMethod, sample: stroke(OLD) }, { words: newMethod, sample: onBand }] : []),
    ...(reference ? [{ words: reference.label, sample: (x: number, y: number) => [rule([x, y], [x + 26, y], 'c0', 1.25, [3, 3])] }] : []),
    ...(breaks.length > 0 ? [{ words: `${cut}: ${breaks.join(', ')}`, sample: (x: number, y: number) => [rule([x + 13, y - 8], [x + 13, y + 8], 'ink-2', 1, BREAK)] }] : []),
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
    const written = wrap(words, width - 34);
    const room = 34 + Math.max(...written.map(({ length }) => length)) * LETTER;
    place(room);
    const at = { x, y };
    x += room + 14;
    y += (written.length - 1) * LINE_HEIGHT;
    return [...sample(at.x, at.y), ...written.map((line, index) => text(at.x + 34, at.y + 5 + index * LINE_HEIGHT, line))];
  });
  const span = min < 0 ? chartTools[context.locale].scaleFrom(observed.number(String(min)), `${observed.number(String(max))} ${observed.isPercent ? '' : observed.unit}`.trim()) : `${scale} ${observed.number(String(max))}`;
  const remarks = [span, ...(lines.some((line) => chart.gap(line) !== undefined) ? [gapKey] : [])];
  const below = remarks.flatMap((remark) => wrap(remark, width)).map((words) => {
    place(words.length * LETTER);
    const written = text(x, y + 5, words, { tone: 'ink-2' });
    x = width;
    return written;
  });
  return { items: [...items, ...below], height: y + 22 };
}
