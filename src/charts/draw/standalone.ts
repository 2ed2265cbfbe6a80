/** A chart as one SVG file that stands alone: literal colours, text as text, and its source inside. At build and in the browser. */
import type { ChartSpec } from '../../model/chart.ts';
import type { Locale } from '../../model/text.ts';
import { escape } from './escape.ts';
import { FONT_SIZE, type Ground } from './ground.ts';
import { LIGHT } from './palette.ts';
import { elementsOf } from './render-svg.ts';
import { sheetOf, type Credit, type SheetLine } from './sheet.ts';

/** Fonts of one width that every system has under one of these names. */
export const FONTS = "Arial, Helvetica, 'Liberation Sans', sans-serif";
const GROUND: Ground = { palette: LIGHT, fontFamily: 'sans-serif', bold: 'bold' };

export function standaloneSvg(spec: ChartSpec, credit: Credit, locale: Locale): string {
  const { width, height, title, description, drawing, at, lines, rule } = sheetOf(spec, credit, locale);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${locale}" role="img" aria-labelledby="titel" aria-describedby="beschrijving" font-family="${FONTS}" font-size="${FONT_SIZE}">\n`,
    `<title id="titel">${escape(title)}</title>\n<desc id="beschrijving">${escape(description)}</desc>\n`,
    `<path fill="${LIGHT.raised}" d="M0 0h${width}v${height}h-${width}Z"/>\n`,
    ...lines.map(textOf),
    `<g transform="translate(${at.join(' ')})">\n`,
    ...elementsOf(spec, drawing, GROUND).map((element) => `${forAnyProgram(element)}\n`),
    '</g>\n',
    `<path fill="none" stroke="${LIGHT.rule}" d="M${at[0]} ${rule}h${drawing.width}"/>\n`,
    '</svg>\n',
  ].join('');
}

function textOf({ x, y, text, size, tone, bold, marked }: SheetLine): string {
  const ground = marked === undefined ? '' : `<path fill="${LIGHT.marker}" d="M${x - 2} ${y - size}h${marked + 4}v${Math.ceil(size * 1.35)}h-${marked + 4}Z"/>\n`;
  return `${ground}<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${LIGHT[tone]}">${escape(text)}</text>\n`;
}

/** Some programs paint a rim over its letters: it becomes a text of its own, below. */
function forAnyProgram(element: string): string {
  const rim = / stroke="[^"]*" stroke-width="[^"]*" stroke-linejoin="round" paint-order="stroke"/.exec(element)?.[0];
  return rim === undefined ? element : `${element.replace(' paint-order="stroke"', ' aria-hidden="true"')}\n${element.replace(rim, '')}`;
}
