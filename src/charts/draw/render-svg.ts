/** Draws a chart at build time: Chart.js on a recorder instead of a canvas. */
import { BasicPlatform, type ChartConfiguration } from 'chart.js';
import type { ChartSeries, ChartSpec, Drawing } from '../../model/chart.ts';
import { toChartConfig } from './config.ts';
import { escape } from './escape.ts';
import { furniture } from './furniture.ts';
import { FONT_SIZE, type Ground } from './ground.ts';
import { light } from './light.ts';
import { TOKENS } from './palette.ts';
import { Recorder } from './recorder.ts';
import { Chart } from './register.ts';

/** In a page: its colours are tokens. */
export const INLINE: Ground = { palette: TOKENS, fontFamily: 'sans-serif' };

/** One `<svg>` with real text and one shape per mark, each with the address of its printed cell in `data-cel`; its colours are tokens. */
export function renderSvg(spec: ChartSpec, width: 'wide' | 'narrow'): string {
  const drawing = spec[width];
  const id = `grafiek-${spec.id}-${width}`;
  const naming = `role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" ${naming} font-size="${FONT_SIZE}">`,
    `<title id="${id}-t">${escape(spec.title)}</title><desc id="${id}-d">${escape(spec.description)}</desc>`,
    ...elementsOf(spec, drawing, INLINE).map(light),
    '</svg>',
  ].join('');
}

/** The elements of a drawing, back to front. */
export function elementsOf(spec: ChartSpec, drawing: Drawing, ground: Ground): readonly string[] {
  const recorder = new Recorder(drawing.width, drawing.height);
  const canvas = { width: drawing.width, height: drawing.height, style: {}, getContext: () => recorder };
  Object.assign(recorder, { canvas });
  const config = toChartConfig(drawing, ground) as ChartConfiguration & { platform: unknown };
  config.plugins = [furniture(drawing, ground)];
  config.platform = BasicPlatform;
  config.options = { ...config.options, devicePixelRatio: 1 };
  // Chart.js draws once while it is built; only the second, named drawing counts.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, config);
  nameMarks(chart, recorder, spec, [...drawing.series].reverse());
  recorder.elements.length = 0;
  chart.draw();
  chart.destroy();
  return recorder.elements;
}

/** Tells the recorder which cell each mark shows while the mark draws itself. */
function nameMarks(chart: Chart, recorder: Recorder, spec: ChartSpec, series: readonly ChartSeries[]): void {
  series.forEach((one, index) => {
    const points = one.kind === 'bars' ? one.bars : one.points;
    chart.getDatasetMeta(index).data.forEach((element, at) => {
      const mark = points[at]?.mark;
      const target = element as unknown as { draw: (...given: unknown[]) => void };
      const plain = target.draw.bind(element);
      target.draw = (...given) => {
        recorder.cell = mark === undefined ? undefined : spec.marks[mark]?.cell;
        plain(...given);
        recorder.cell = undefined;
      };
    });
  });
}
