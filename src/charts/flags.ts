/** The highlighter on points whose printed figure is in doubt: the same yellow and sign as in the tables. */
import type { Axis, ChartMark, ChartSpec, Drawing, Furniture, PointSeries } from '../model/chart.ts';
import { text } from './layout.ts';

/** How near the figure of a point must stand to speak for it. */
const NEAR = { x: 90, y: 26 };

export const flagged = (spec: ChartSpec): ChartSpec => ({ ...spec, wide: flag(spec.wide, spec.marks), narrow: flag(spec.narrow, spec.marks) });

function flag(drawing: Drawing, marks: readonly ChartMark[]): Drawing {
  const { plot, x, y, series, under, over } = drawing;
  const places = series
    .filter((one): one is PointSeries => one.kind === 'points')
    .flatMap(({ points, radius }) =>
      points.flatMap((point) =>
        point.mark !== undefined && marks[point.mark]?.doubt !== undefined
          ? [{ x: along(point.x, x, plot.left, plot.right), y: along(point.y, { ...y, reverse: !y.reverse }, plot.top, plot.bottom), radius }]
          : [],
      ),
    );
  return {
    ...drawing,
    under: [...under, ...places.map((place): Furniture => ({ kind: 'glyph', x: place.x, y: place.y, shape: 'disc', radius: place.radius + 5, tone: 'marker' }))],
    over: [...over, ...places.filter((place) => !isNamed(place, over)).map((place) => sign(place, over))],
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Half the width of the sign, and the width of a letter: enough to keep them apart in any font. */
const HALF = 6;
const LETTER = 7.5;
const LINE = 15;

/** Above the mark; beside or below it where words stand there. */
function sign({ x, y, radius }: Place, over: readonly Furniture[]): Furniture {
  const spots = [[x, y - radius - 7], [x + radius + 12, y + 5], [x, y + radius + 17]] as const;
  const [at, baseline] = spots.find(([left, base]) => !over.some((item) => item.kind === 'text' && covers(item, left, base))) ?? spots[0];
  return text(at, baseline, '≠', { anchor: 'middle', bold: true, halo: true });
}

/** Would a sign at this baseline stand in these words? */
function covers(words: Extract<Furniture, { kind: 'text' }>, x: number, baseline: number): boolean {
  const width = words.text.length * LETTER;
  const from = words.anchor === 'start' ? words.x : words.anchor === 'end' ? words.x - width : words.x - width / 2;
  return Math.abs(words.y - baseline) < LINE && x + HALF > from && x - HALF < from + width;
}

const along = (value: number, { min, max, reverse }: Axis, from: number, to: number): number => {
  const part = (value - min) / (max - min);
  return from + (reverse ? 1 - part : part) * (to - from);
};

const isNamed = (place: { readonly x: number; readonly y: number }, over: readonly Furniture[]): boolean =>
  over.some((item) => item.kind === 'text' && item.ground === 'marker' && Math.abs(item.x - place.x) < NEAR.x && Math.abs(item.y - place.y) < NEAR.y);
