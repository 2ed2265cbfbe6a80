/** What something was called through time: a lane a thing, a bar a name, open where no source gives a year; what became what, and what happened. */
import { chart } from '../i18n/messages/chart.ts';
import { workForms } from '../i18n/messages/work-forms.ts';
import type { BarSeries, ChartMark, ChartSpec, Drawing, Furniture, Timeline, Tone } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';
import { checked } from './guard.ts';
import { layLanes, trunks, xOf, type Bar, type Laid, type Link, type Sheet } from './lanes.ts';
import { LETTER, LINE_HEIGHT, pixels, rule, text, WIDEST, wrap } from './layout.ts';

/** Titles beside the bars, or above them. */
const WIDE = { width: 1000, left: 228, right: 888, beyond: 958, top: 48, title: 0, name: 18, bar: 12, letter: LETTER };
const NARROW = { width: 320, left: 14, right: 266, beyond: 292, top: 66, title: 30, name: 18, bar: 12, letter: LETTER };
/** Years from one that is written on the axis to the next. */
const STEP = 3;
/** The white within a planned bar. */
const RUNGS = { thickness: 8, dash: [4, 3] } as const;
const FOOT = 26;

export const laneSheet = ({ years }: Pick<Timeline, 'years'>, width: 'wide' | 'narrow'): Sheet => ({ ...(width === 'wide' ? WIDE : NARROW), ...years });
export const ticksOf = ({ first, last }: Timeline['years']): readonly number[] => Array.from({ length: Math.floor((last - first) / STEP) + 1 }, (_, index) => first + index * STEP);

export function timeline(given: Timeline, locale: Locale): ChartSpec {
  const marks = given.lanes.flatMap(({ title, periods }) => periods.map((period): ChartMark => {
    const when = workForms[locale].when(period.from, period.until);
    return { cell: `${period.source}:${period.line}`, label: `${title}, ${period.name}`, value: when, asPublished: when, series: title, category: period.name };
  }));
  const drawn = (width: 'wide' | 'narrow'): Drawing => draw(given, marks, laneSheet(given, width), locale);
  return checked({
    type: 'timeline',
    id: given.id,
    title: given.title,
    description: `${chart[locale].kinds.timeline} ${given.reading}`,
    notes: [given.reading, workForms[locale].signs, workForms[locale].note],
    marks,
    wide: drawn('wide'),
    narrow: drawn('narrow'),
  });
}

function draw({ lanes, events, years }: Timeline, marks: readonly ChartMark[], sheet: Sheet, locale: Locale): Drawing {
  const laid = layLanes(lanes, events, sheet);
  const height = laid.height + FOOT;
  const markOf = (lane: string, bar: Bar): number => marks.findIndex(({ series, category }) => series === lane && category === bar.name);
  const bars = (planned: boolean, tone: Tone): BarSeries => ({
    kind: 'bars',
    tone,
    thickness: sheet.bar,
    bars: laid.lanes.flatMap((lane) => lane.bars.filter((bar) => bar.planned === planned).map((bar) => ({ from: bar.x1, x: bar.x2, y: bar.y + sheet.bar / 2, mark: markOf(lane.title, bar) }))),
  });
  const all = laid.lanes.flatMap((lane) => lane.bars);
  const between = trunks(laid.links);
  return {
    width: sheet.width,
    height,
    plot: { left: 0, top: 0, right: sheet.width, bottom: height },
    x: pixels(sheet.width),
    y: pixels(height, { down: true }),
    series: [bars(false, 'c1'), bars(true, 'c2')].filter((one) => one.bars.length > 0),
    under: [...ground(laid, sheet, ticksOf(years), locale), ...between.map(({ x, y1, y2, planned }) => rule([x, y1], [x, y2], 'ink', 2, planned ? [5, 4] : undefined))],
    over: [
      ...laid.lanes.map(({ title, y }) => (sheet.title > 0 ? text(2, y + 24, title, { tone: 'accent', bold: true }) : text(6, y + 34, title, { tone: 'accent', bold: true }))),
      ...all.flatMap((bar) => endsOf(bar, sheet)),
      ...all.map(({ name, since, nameX, nameY }) => text(nameX, nameY, since === undefined ? name : `${name} (${workForms[locale].since(since)})`, { halo: true })),
      ...laid.lanes.flatMap((lane) => lane.events.map(({ x, y }): Furniture => ({ kind: 'glyph', x, y, shape: 'diamond', radius: 6, tone: 'c3' }))),
      ...between.flatMap(arrow),
    ],
  };
}

/** The years, where the sources end, and a line between lanes. */
function ground({ lanes, height }: Laid, { width, top, right, ...sheet }: Sheet, years: readonly number[], locale: Locale): readonly Furniture[] {
  const words = workForms[locale];
  const said = wrap(words.end, width, WIDEST.bold);
  const year = (x: number, y: number, label: string): Furniture => text(x, y, label, { anchor: 'middle', tone: 'ink-2' });
  return [
    { kind: 'band', x: right, y: top, width: width - right, height: height - top, tone: 'accent-soft' },
    ...years.flatMap((one) => {
      const x = xOf({ ...sheet, width, top, right }, one);
      return [rule([x, top], [x, height], 'rule'), year(x, top - 8, String(one)), year(x, height + 16, String(one))];
    }),
    text(width, top - 8, words.beyond, { anchor: 'end', tone: 'ink-2' }),
    ...said.map((line, index) => text(width, 14 + index * LINE_HEIGHT, line, { anchor: 'end', bold: true })),
    rule([right, 20 + (said.length - 1) * LINE_HEIGHT], [right, height], 'ink', 2),
    ...lanes.map(({ y }) => rule([0, y], [width, y], 'rule')),
  ];
}

/** How a bar begins and ends, what in it is only planned, and the years in which a source saw it. */
function endsOf(bar: Bar, { bar: thick, right }: Sheet): readonly Furniture[] {
  const { x1, x2, y, planned, openStart, openEnd, since, dots } = bar;
  const middle = y + thick / 2;
  const cap = (x: number): Furniture => ({ kind: 'band', x: x - 1.5, y: y - 3, width: 3, height: thick + 6, tone: 'ink' });
  // Blocks that get thinner.
  const tail = (x: number, way: 1 | -1): readonly Furniture[] =>
    [[2, 5], [8, 3], [12, 1.5]].map(([away = 0, width = 0]) => ({ kind: 'band', x: way === 1 ? x + away - 1 : x - away - width + 1, y, width, height: thick, tone: planned ? 'c2' : 'c1' }));
  const before = since === undefined ? [cap(x1)] : [rule([x1, y - 1], [x1 - 8, middle], 'ink', 2), rule([x1 - 8, middle], [x1, y + thick + 1], 'ink', 2)];
  return [
    ...(planned ? [rule([x1 + 2, middle], [x2 - 2, middle], 'raised', RUNGS.thickness, RUNGS.dash)] : []),
    ...(openStart ? tail(x1, -1) : before),
    ...(openEnd ? tail(x2, 1) : x2 <= right ? [cap(x2)] : []),
    ...dots.map((x): Furniture => ({ kind: 'glyph', x, y: middle, shape: 'ring', radius: 3.6, tone: 'ink' })),
  ];
}

function arrow({ x, y1, y2 }: Link): readonly Furniture[] {
  const back = y2 - Math.sign(y2 - y1) * 7;
  return [rule([x - 4.5, back], [x, y2], 'ink', 2), rule([x, y2], [x + 4.5, back], 'ink', 2)];
}
