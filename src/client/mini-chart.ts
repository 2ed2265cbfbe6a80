/** The small drawing beside a figure: its series over time, or where it stands among the others of its table and period. */
import { tableIn } from '../model/cell.ts';
import type { FigureRow, FigureSet } from '../search/entry.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT, EDGE] = [120, 40, 4];
/** More bars than this say nothing at this size. */
const BARS = 24;

function shape(name: string, attributes: Readonly<Record<string, number | string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

const hasValue = (row: FigureRow): boolean => row[3] !== null;

/** Nothing, where the figure has no other to stand beside. */
export function miniChart({ rows }: FigureSet, figure: FigureRow): SVGElement | undefined {
  if (!hasValue(figure)) return undefined;
  const series = rows.filter((row) => row[5] === figure[5] && hasValue(row)).toSorted((a, b) => Number(a[6] > b[6]) - Number(a[6] < b[6]));
  const years = new Set(series.map((row) => row[6]));
  if (years.size === series.length && series.length >= 3) return line(series, figure);
  const beside = rows.filter((row) => row[4] === figure[4] && row[6] === figure[6] && tableIn(row[0]) === tableIn(figure[0]) && hasValue(row));
  return beside.length >= 2 && beside.length <= BARS ? bars(beside, figure) : series.length === 2 ? bars(series, figure) : undefined;
}

const canvas = (...marks: readonly SVGElement[]): SVGElement => {
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, class: 'mini', 'aria-hidden': 'true' });
  svg.append(...marks);
  return svg;
};

function line(rows: readonly FigureRow[], figure: FigureRow): SVGElement {
  const values = rows.map((row) => Number(row[3]));
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const years = rows.map((row) => yearOf(row[6]));
  const x = (index: number) => EDGE + ((years[index]! - years[0]!) / (years.at(-1)! - years[0]! || 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const here = rows.indexOf(figure);
  return canvas(
    shape('line', { class: 'base', x1: EDGE, x2: WIDTH - EDGE, y1: y(0).toFixed(1), y2: y(0).toFixed(1) }),
    shape('polyline', { class: 'line', points }),
    ...values.map((value, index) => shape('circle', { class: index === here ? 'here' : 'point', cx: x(index).toFixed(1), cy: y(value).toFixed(1), r: index === here ? 4 : 2 })),
  );
}

/** Half years and months at their place in the year. */
function yearOf(period: string): number {
  const [year, part] = period.split('-');
  return Number(year) + (part === undefined ? 0.5 : part === 'S1' ? 0.25 : part === 'S2' ? 0.75 : Number(part) / 12);
}

function bars(rows: readonly FigureRow[], figure: FigureRow): SVGElement {
  const values = rows.map((row) => Number(row[3]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = (HEIGHT - 2) / (high - low || 1);
  const step = WIDTH / rows.length;
  const zero = 1 + high * scale;
  const width = Math.max(1, step - 2).toFixed(1);
  const drawn = values.map((value, index) => `M${(index * step + 1).toFixed(1)} ${Math.min(zero, zero - value * scale).toFixed(1)}h${width}v${Math.max(1, Math.abs(value) * scale).toFixed(1)}h-${width}z`);
  const here = rows.indexOf(figure);
  // All others as one: a slow phone takes its time for each shape.
  return canvas(shape('path', { class: 'bar', d: drawn.filter((_bar, index) => index !== here).join('') }), shape('path', { class: 'here', d: drawn[here]! }));
}
