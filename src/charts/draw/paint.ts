/** A chart that stands alone, painted on a canvas: the browser's, or the build's. */
import { BasicPlatform, type ChartConfiguration } from 'chart.js';
import type { ChartSpec, Drawing } from '../../model/chart.ts';
import type { Locale } from '../../model/text.ts';
import { toChartConfig } from './config.ts';
import { furniture } from './furniture.ts';
import { FONT_SIZE, type Ground } from './ground.ts';
import { LIGHT } from './palette.ts';
import { Chart } from './register.ts';
import { sheetOf, type Credit } from './sheet.ts';

/** Pixels of a picture to one of its drawing. */
const SHARP = 2;

/** What a canvas is made by and written with. */
export interface Studio {
  readonly canvas: (width: number, height: number) => HTMLCanvasElement;
  readonly fontFamily: string;
}

export function paintChart(spec: ChartSpec, credit: Credit, locale: Locale, studio: Studio): HTMLCanvasElement {
  const { width, height, drawing, at, lines, rule } = sheetOf(spec, credit, locale);
  const canvas = studio.canvas(width * SHARP, height * SHARP);
  const ink = canvas.getContext('2d')!;
  ink.scale(SHARP, SHARP);
  ink.fillStyle = LIGHT.raised;
  ink.fillRect(0, 0, width, height);
  for (const { x, y, text, size, tone, bold, marked } of lines) {
    ink.fillStyle = LIGHT.marker;
    if (marked !== undefined) ink.fillRect(x - 2, y - size, marked + 4, size * 1.35);
    ink.fillStyle = LIGHT[tone];
    ink.font = `${bold ? 'bold ' : ''}${size}px ${studio.fontFamily}`;
    ink.fillText(text, x, y);
  }
  ink.fillStyle = LIGHT.rule;
  ink.fillRect(at[0], rule, drawing.width, 1);
  placeDrawing(ink, drawing, studio, { left: at[0], top: at[1], width: drawing.width, height: drawing.height, zoom: SHARP });
  return canvas;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas to one of the drawing. */
  readonly zoom: number;
}

/** Puts a drawing on what is painted already. */
export function placeDrawing(ink: CanvasRenderingContext2D, drawing: Drawing, { canvas, fontFamily }: Studio, { left, top, width, height, zoom }: Place): void {
  const ground: Ground = { palette: LIGHT, fontFamily, bold: 'bold' };
  const surface = canvas(drawing.width, drawing.height);
  const config = toChartConfig(drawing, ground) as ChartConfiguration & { platform: unknown };
  config.plugins = [furniture(drawing, ground)];
  // The page's own platform would listen to the canvas.
  config.platform = BasicPlatform;
  config.options = { ...config.options, devicePixelRatio: zoom };
  // Axes take their font from Chart.js itself, not from the chart.
  for (const axis of Object.values(config.options.scales ?? {})) Object.assign(axis!.ticks!, { font: { family: fontFamily, size: FONT_SIZE } });
  const chart = new Chart(surface, config);
  chart.draw();
  ink.drawImage(surface, left, top, width, height);
  chart.destroy();
}
