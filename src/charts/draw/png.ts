/** Pictures as PNG at build time, in a font that comes along: the same bytes on every machine. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';
import type { ChartSpec } from '../../model/chart.ts';
import type { Locale } from '../../model/text.ts';
import { paintChart, type Studio } from './paint.ts';
import type { Credit } from './sheet.ts';

// Not import.meta.url: the build runs this from a bundle that may stand outside the project.
const require = createRequire(join(process.cwd(), 'package.json'));
for (const file of ['DejaVuSans', 'DejaVuSans-Bold']) {
  if (!GlobalFonts.registerFromPath(require.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`), 'DejaVu Sans')) throw new Error(`The font ${file} of dejavu-fonts-ttf cannot be read. Run npm ci.`);
}

export const STUDIO: Studio = {
  canvas: (width, height) => createCanvas(width, height) as unknown as HTMLCanvasElement,
  fontFamily: 'DejaVu Sans',
};

/** When the last pictures are packed. Two are in hand at once and no more, as the pixels of each fill ten megabytes. */
let last: readonly Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];

/** What `paint` paints, as PNG. Another thread packs it, which takes most of the time, while we paint the next. */
export function pngOf(paint: () => HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const png = last[0]!.then(() => packed(paint() as unknown as Canvas));
  last = [...last.slice(1), png.catch(() => undefined)];
  return png;
}

const packed = async (canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await canvas.encode('png'));

export const chartPng = (spec: ChartSpec, credit: Credit, locale: Locale): Promise<Uint8Array<ArrayBuffer>> => pngOf(() => paintChart(spec, credit, locale, STUDIO));
