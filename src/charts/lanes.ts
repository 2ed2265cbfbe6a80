/** The lanes of a timeline: where their bars and events stand, in pixels of the drawing. Nothing stands where no source gives a year. */
import type { TimelineEvent, TimelineLane, TimelinePeriod } from '../model/chart.ts';

/** The sheet that is drawn on. */
export interface Sheet {
  readonly width: number;
  /** Where the first year begins, where the sources end, and how far a plan reaches beyond that. */
  readonly left: number;
  readonly right: number;
  readonly beyond: number;
  readonly first: number;
  readonly last: number;
  readonly top: number;
  /** Room above the bars of a lane for its title; none where the title stands beside them. */
  readonly title: number;
  /** Height of a name, and of the bar below it. */
  readonly name: number;
  readonly bar: number;
  /** How wide a letter of a name is, on average. */
  readonly letter: number;
}

export interface Bar {
  readonly name: string;
  readonly planned: boolean;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** No source says when it began, or when it ended. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The year it began, where that lies before the drawing. */
  readonly since: string | undefined;
  /** Where a source describes it. */
  readonly dots: readonly number[];
  readonly nameX: number;
  readonly nameY: number;
}

export interface Lane {
  readonly slug: string;
  readonly title: string;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** Where events stand, below the bars: those of one date together. */
  readonly events: readonly { readonly x: number; readonly y: number; readonly own: readonly TimelineEvent[] }[];
}

/** One form becomes another. */
export interface Link {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly planned: boolean;
}

export interface Laid {
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly links: readonly Link[];
}

/** How much of the last year the sources know: it ends at 23 September. */
const KNOWN = 0.73;
/** Between names on one row, above and below a row, around a lane. */
const GAP = 8;
const ROW = 5;
const AROUND = 8;
const EVENTS = 16;
/** A name begins beside what leads to its bar. */
const ASIDE = 6;
/** How far an open end reaches. */
export const TAIL = 13;

const stepOf = ({ left, right, first, last }: Sheet): number => (right - left) / (last - first + KNOWN);

/** A year is drawn in its middle, as the sources rarely say more; the last one where the sources end. */
export const xOf = (sheet: Sheet, year: number): number => {
  if (year < sheet.first) return sheet.left;
  return year >= sheet.last ? sheet.right : sheet.left + (year - sheet.first + 0.5) * stepOf(sheet);
};

/** A day or a month stands where it is in its year, a year alone in its middle. */
function xOfDate(sheet: Sheet, date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  const within = month === undefined ? 0.5 : (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
  return Math.min(sheet.right, sheet.left + (year! - sheet.first + within) * stepOf(sheet));
}

/** The first and last year that any source gives. */
export function extentOf({ from, until, seen }: Pick<TimelinePeriod, 'from' | 'until' | 'seen'>): readonly [number, number] | undefined {
  const years = [from, until, ...seen.map(({ year }) => year)].filter((year) => year !== null).map(Number);
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

/** A bar that has no row yet. */
type Loose = Omit<Bar, 'y' | 'nameY'> & { readonly becomes: string | undefined };

function barOf(sheet: Sheet, period: TimelinePeriod): Loose | undefined {
  const extent = extentOf(period);
  if (!extent) return undefined;
  const [start, end] = extent;
  const half = stepOf(sheet) / 2;
  const single = start === end;
  const planned = period.status === 'planned';
  const ahead = planned && period.until === null && end >= sheet.last;
  const x1 = xOf(sheet, start) - (single && !ahead ? half : 0);
  const leads = period.becomes !== undefined;
  // What other forms lead to goes on past them.
  const x2 = ahead ? sheet.beyond + (leads ? 0 : TAIL) : Math.min(sheet.right, xOf(sheet, end) + (single ? half : 0));
  const since = start < sheet.first ? String(start) : undefined;
  return {
    name: period.name,
    planned,
    becomes: period.becomes,
    x1,
    x2,
    openStart: period.from === null,
    openEnd: period.until === null && !(ahead && leads),
    since,
    dots: [...new Set(period.seen.map(({ year }) => xOf(sheet, Number(year))))],
    nameX: Math.max(0, Math.min(x1 + ASIDE, sheet.beyond - GAP - period.name.length * sheet.letter)),
  };
}

/** Each bar on the first row where neither it nor its name meets another. */
function inRows(sheet: Sheet, bars: readonly Loose[]): readonly (readonly [Loose, number])[] {
  const rows: { bar: number; name: number }[] = [];
  return bars.toSorted((a, b) => a.x1 - b.x1).map((bar) => {
    const begin = bar.x1 - (bar.openStart ? TAIL : 0);
    const found = rows.findIndex((row) => row.bar <= begin && row.name + GAP <= bar.nameX);
    const row = found === -1 ? rows.length : found;
    rows[row] = { bar: bar.x2 + (bar.openEnd ? TAIL : 0), name: bar.nameX + bar.name.length * sheet.letter };
    return [bar, row];
  });
}

/** The lanes below each other, and what leads from one to another. Throws where a form becomes one that is not there, or an event is about none. */
export function layLanes(forms: readonly TimelineLane[], events: readonly TimelineEvent[], sheet: Sheet): Laid {
  const lost = events.find(({ lane }) => !forms.some(({ slug }) => slug === lane));
  if (lost) throw new Error(`The event of ${lost.date} is about '${lost.lane}', which has no lane.`);
  const row = sheet.name + sheet.bar + ROW;
  let y = sheet.top;
  const leads: { readonly from: Bar; readonly becomes: string; readonly slug: string }[] = [];
  const lanes = forms.map(({ slug, title, periods }): Lane => {
    const placed = inRows(sheet, periods.map((period) => barOf(sheet, period)).filter((bar) => bar !== undefined));
    const base = y + AROUND + sheet.title;
    const bars = placed.map(([{ becomes, ...loose }, at]): Bar => {
      const bar = { ...loose, nameY: base + at * row + sheet.name - 4, y: base + at * row + sheet.name };
      if (becomes !== undefined) leads.push({ from: bar, becomes, slug });
      return bar;
    });
    const rows = Math.max(1, ...placed.map(([, at]) => at + 1));
    const together = Map.groupBy(events.filter(({ lane }) => lane === slug), ({ date }) => xOfDate(sheet, date));
    const below = together.size > 0 ? EVENTS : 0;
    const height = 2 * AROUND + sheet.title + rows * row + below;
    const lane = { slug, title, y, height, bars, events: [...together].map(([x, own]) => ({ x, y: y + height - AROUND - EVENTS / 2, own })) };
    y += lane.height;
    return lane;
  });
  return { height: y, lanes, links: leads.map(({ from, becomes, slug }) => linkTo(from, lanes.find((lane) => lane.slug === becomes), sheet, `${slug} becomes ${becomes}`)) };
}

/** From a bar's end straight to the bar of the same standing that is there then. */
function linkTo(from: Bar, lane: Lane | undefined, sheet: Sheet, what: string): Link {
  const x = from.planned && from.x2 < sheet.beyond ? (from.x1 + from.x2) / 2 : from.x2;
  const distance = ({ x1, x2 }: Bar) => Math.max(x1 - x, x - x2, 0);
  const [target] = (lane?.bars ?? []).filter(({ planned }) => planned === from.planned).toSorted((a, b) => distance(a) - distance(b));
  if (!target) throw new Error(`${what}: there is no such lane, or no bar in it.`);
  const down = target.y > from.y;
  return { x, y1: from.y + (down ? sheet.bar : 0), y2: target.y + (down ? 0 : sheet.bar), planned: from.planned };
}

/** Links that run together are one line: of dashes upon dashes no dash is left. */
export const trunks = (links: readonly Link[]): readonly Link[] =>
  links.filter(({ x, y1, y2 }) => !links.some((other) => other.x === x && other.y2 === y2 && Math.abs(other.y2 - other.y1) > Math.abs(y2 - y1)));
