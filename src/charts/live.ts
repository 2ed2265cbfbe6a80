/** What a page needs to answer a reader's pointer or keys: where the marks are and what they say, and nothing that is drawn. */
import type { ChartMark, ChartSeries, ChartSpec, Drawing } from '../model/chart.ts';

export interface LiveSpec {
  /** Marks stand in rows: beside one, its row is meant. */
  readonly inRows: boolean;
  readonly marks: readonly LiveMark[];
  readonly wide: LiveDrawing;
  readonly narrow: LiveDrawing;
}

/** What is said of a mark, and which one of which series it is: arrow keys go along a series, and from one to the next. */
type LiveMark = Pick<ChartMark, 'cell' | 'label' | 'value' | 'asPublished' | 'computed' | 'missing' | 'note' | 'doubt'> & { readonly series: number; readonly category: number };

/** A drawing without its words and axes. */
export type LiveDrawing = Pick<Drawing, 'width' | 'height' | 'plot' | 'x' | 'y' | 'series'>;

export function liveSpec({ type, marks, wide, narrow }: ChartSpec): LiveSpec {
  const series = [...new Set(marks.map((mark) => mark.series))];
  const categories = [...new Set(marks.map((mark) => mark.category))];
  return {
    inRows: type !== 'line' && type !== 'slope',
    marks: marks.map(({ amount: _amount, notes: _notes, ...said }) => ({ ...said, series: series.indexOf(said.series), category: categories.indexOf(said.category) })),
    wide: bare(wide),
    narrow: bare(narrow),
  };
}

const bare = ({ width, height, plot, x, y, series }: Drawing): LiveDrawing => ({
  width,
  height,
  plot,
  x: { ...x, ticks: [], grid: false },
  y: { ...y, ticks: [], grid: false },
  series: series.map(marksOf).filter((one) => (one.kind === 'bars' ? one.bars : one.points).length > 0),
});

function marksOf(series: ChartSeries): ChartSeries {
  if (series.kind === 'bars') return { ...series, bars: series.bars.filter(({ mark }) => mark !== undefined) };
  const { line: _line, ...rest } = series;
  return { ...rest, points: series.points.filter(({ mark }) => mark !== undefined) };
}
