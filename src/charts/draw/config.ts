/** Turns a drawing into a Chart.js configuration, for the build and the browser alike. */
import type { ChartConfiguration, ChartDataset, PointStyle, ScaleOptionsByType } from 'chart.js';
import type { Axis, ChartSeries, Drawing } from '../../model/chart.ts';
import { FONT_SIZE, type Ground } from './ground.ts';
import type { Palette } from './palette.ts';
import { isHollow, outlineOf, type Outline } from './shape.ts';

const POINT_STYLES: Readonly<Record<Outline, PointStyle>> = { disc: 'circle', diamond: 'rectRot', square: 'rect', triangle: 'triangle' };

export function toChartConfig(drawing: Drawing, ground: Ground): ChartConfiguration {
  return {
    type: 'scatter',
    // Chart.js draws the first dataset on top.
    data: { datasets: drawing.series.map((series) => dataset(series, ground)).reverse() as ChartDataset<'scatter'>[] },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      font: { family: ground.fontFamily, size: FONT_SIZE },
      color: ground.palette.ink,
      layout: { autoPadding: false, padding: padding(drawing) },
      scales: { x: axis('x', drawing, ground.palette), y: axis('y', drawing, ground.palette) },
    },
  };
}

function padding({ width, height, plot, x, y }: Drawing) {
  return {
    top: plot.top,
    right: width - plot.right,
    bottom: shown(x) ? 0 : height - plot.bottom,
    left: shown(y) ? 0 : plot.left,
  };
}

const shown = (axis: Axis): boolean => axis.ticks.length > 0;

function axis(which: 'x' | 'y', drawing: Drawing, palette: Palette): ScaleOptionsByType<'linear'> {
  const { min, max, ticks, grid, reverse = false } = drawing[which];
  const options = {
    type: 'linear' as const,
    position: which === 'x' ? ('bottom' as const) : ('left' as const),
    display: shown(drawing[which]),
    min,
    max,
    reverse,
    border: { display: false },
    grid: { display: grid, drawTicks: false, color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? palette['ink-2'] : palette.rule) },
    ticks: {
      color: palette['ink-2'],
      padding: 8,
      minRotation: 0,
      maxRotation: 0,
      autoSkip: false,
      includeBounds: false,
      callback: (value: string | number) => ticks.find(({ at }) => at === value)?.label ?? '',
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = ticks.map(({ at }) => ({ value: at }));
    },
    // The room an axis takes comes from the drawing: text widths differ between machines.
    afterFit: (scale: object) => {
      const room = !shown(drawing[which]) ? {} : which === 'x' ? { height: drawing.height - drawing.plot.bottom } : { width: drawing.plot.left };
      Object.assign(scale, room, { paddingLeft: 0, paddingRight: 0, paddingTop: 0, paddingBottom: 0 });
    },
  };
  return options as unknown as ScaleOptionsByType<'linear'>;
}

function dataset(series: ChartSeries, { palette, ghost }: Ground): unknown {
  const color = palette[series.tone];
  const seen = (own: string): string => (ghost ? 'transparent' : own);
  if (series.kind === 'bars') {
    return {
      type: 'bar',
      indexAxis: 'y',
      grouped: false,
      clip: false,
      barThickness: series.thickness,
      inflateAmount: 0,
      backgroundColor: seen(color),
      hoverBackgroundColor: palette.ink,
      data: series.bars.map(({ from, x, y }) => ({ x: [from, x], y })),
    };
  }
  const hollow = isHollow(series.shape);
  const radius = series.points.map(({ mark }) => (mark === undefined ? 0 : series.radius));
  return {
    type: 'scatter',
    clip: false,
    data: series.points.map(({ x, y }) => ({ x, y })),
    showLine: series.line !== undefined && series.points.length > 1,
    borderColor: color,
    borderWidth: series.line?.width ?? 0,
    borderDash: series.line?.dash ?? [],
    borderJoinStyle: 'round',
    // With it Chart.js draws a line stroke by stroke, in a browser too, and not as a Path2D that no recorder can read.
    segment: {},
    pointStyle: POINT_STYLES[outlineOf(series.shape)],
    pointRadius: radius,
    pointHoverRadius: radius.map((r) => r && r + 3),
    pointBorderColor: seen(hollow ? color : palette.raised),
    pointBorderWidth: hollow ? 1.75 : 1,
    pointBackgroundColor: seen(hollow ? palette.raised : color),
    // What stands in an open one, such as the sign of a gap, stays to be read.
    pointHoverBackgroundColor: hollow ? 'transparent' : color,
    pointHoverBorderColor: palette.ink,
    pointHoverBorderWidth: 2,
  };
}
