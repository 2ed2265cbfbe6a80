/** Pictures as PNG at build time, in a font that comes along: the same bytes on every machine. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';
import type { ChartSpec } from '../../model/chart.ts';
import type { Locale } from '../../model/text.ts';
import { paintChart, type Studio } from './paint.ts';
import type { Credit } from './sheet.ts';

// Not import.meta.url: the build runs this from a bundle that may stand outside the project.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
for (const file of ['DejaVuSans', 'DejaVuSans-Bold']) {
  if (!GlobalFonts.registerFromPath(resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`), 'DejaVu Sans')) throw new Error(`The font ${file} of dejavu-fonts-ttf cannot be read. Run npm ci.`);
}

export const STUDIO: Studio = {
  canvas: (width, height) => createCanvas(width, height) as unknown as HTMLCanvasElement,
  fontFamily: 'DejaVu Sans',
};

export const pngOf = (canvas: HTMLCanvasElement): Uint8Array => new Uint8Array((canvas as unknown as Canvas).toBuffer('image/png'));

export const chartPng = (spec: ChartSpec, credit: Credit, locale: Locale): Uint8Array => pngOf(paintChart(spec, credit, locale, STUDIO));
