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
    over: [...over, ...places.filter((place) => !isNamed(place, over)).map((place) => text(place.x, place.y - place.radius - 7, '≠', { anchor: 'middle', bold: true, halo: true }))],
  };
}

const along = (value: number, { min, max, reverse }: Axis, from: number, to: number): number => {
  const part = (value - min) / (max - min);
  return from + (reverse ? 1 - part : part) * (to - from);
};

const isNamed = (place: { readonly x: number; readonly y: number }, over: readonly Furniture[]): boolean =>
  over.some((item) => item.kind === 'text' && item.ground === 'marker' && Math.abs(item.x - place.x) < NEAR.x && Math.abs(item.y - place.y) < NEAR.y);
