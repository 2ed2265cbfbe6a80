/** Draws a chart at build time: Chart.js on a recorder instead of a canvas. */
import { BasicPlatform, type ChartConfiguration } from 'chart.js';
import type { ChartSeries, ChartSpec, Drawing } from '../../model/chart.ts';
import { FONT_SIZE, toChartConfig } from './config.ts';
import { LITERAL, TOKENS } from './palette.ts';
import { Recorder } from './recorder.ts';
import { Chart } from './register.ts';

export interface RenderOptions {
  readonly width: 'wide' | 'narrow';
  /** For a file that leaves the site: literal colours, a ground and a font. */
  readonly standalone?: boolean;
}

const FONT_STACK = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a reader hears instead of the drawing. */
export const describe = (spec: ChartSpec): string => spec.description;

/** One `<svg>` with real text and one shape per mark, each with the address of its printed cell in `data-cel`. */
export function renderSvg(spec: ChartSpec, { width, standalone = false }: RenderOptions): string {
  const drawing = spec[width];
  const id = `grafiek-${spec.id}-${width}`;
  const naming = `role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  const words = `<title id="${id}-t">${escape(spec.title)}</title><desc id="${id}-d">${escape(describe(spec))}</desc>`;
  const leaving = standalone
    ? ` width="${drawing.width}" height="${drawing.height}" font-family="${FONT_STACK}" font-variant="tabular-nums"`
    : '';
  const ground = standalone ? `<rect width="100%" height="100%" fill="${LITERAL.raised}"/>` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" ${naming} font-size="${FONT_SIZE}"${leaving}>`,
    words,
    ground,
    ...draw(spec, drawing, standalone),
    '</svg>',
  ].join('');
}

function draw(spec: ChartSpec, drawing: Drawing, standalone: boolean): readonly string[] {
  const recorder = new Recorder(drawing.width, drawing.height);
  const canvas = { width: drawing.width, height: drawing.height, style: {}, getContext: () => recorder };
  Object.assign(recorder, { canvas });
  const config = toChartConfig(drawing, { palette: standalone ? LITERAL : TOKENS, fontFamily: 'sans-serif' }) as ChartConfiguration & { platform: unknown };
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
