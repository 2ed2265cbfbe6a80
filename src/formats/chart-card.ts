/** The picture that stands beside a link to a page: what it is about, its headline figure with its year, and its chart where that stays readable. */
import { advance, wrapped } from '../charts/draw/advance.ts';
import { LIGHT } from '../charts/draw/palette.ts';
import { placeDrawing } from '../charts/draw/paint.ts';
import { pngOf, STUDIO } from '../charts/draw/png.ts';
import type { ChartSpec, Drawing, Tone } from '../model/chart.ts';
import { SITE_NAME } from '../site.ts';

export interface Card {
  readonly name: string;
  readonly title: string;
  /** The headline figure. */
  readonly figure: string;
  /** Its unit and year; empty for what is counted on the site itself. */
  readonly period: string;
  /** What the figure says. */
  readonly about: string;
  /** It does not add up. */
  readonly doubted: boolean;
  readonly chart?: ChartSpec;
}

/** What social networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 60;
/** Where the chart stands, and the least part of its size at which its words are still read. */
const CHART = { left: 470, width: 690, least: 0.8, most: 1.5 };
const LEADING = 1.22;
const COLUMN = CHART.left - MARGIN - 30;

export const cardPng = (card: Card): Promise<Uint8Array<ArrayBuffer>> => pngOf(() => paintCard(card));

function paintCard({ title, figure, period, about, doubted, chart }: Card): HTMLCanvasElement {
  const canvas = STUDIO.canvas(CARD.width, CARD.height);
  const ink = canvas.getContext('2d')!;
  ink.fillStyle = LIGHT.raised;
  ink.fillRect(0, 0, CARD.width, CARD.height);
  ink.fillStyle = LIGHT.accent;
  ink.fillRect(0, 0, CARD.width, 14);

  /** Lines below `y`, in the largest of the sizes at which they fit on the card and no word is cut; gives where they end. */
  const write = (words: string, y: number, { width, most = 20, sizes, tone, bold = false, ground }: Style): number => {
    const fits = (size: number): boolean => {
      const { length } = wrapped(words, width, size, bold);
      return length <= most && y + length * size * LEADING <= CARD.height - MARGIN / 2 && words.split(' ').every((word) => advance(word, size, bold) <= width);
    };
    const size = sizes.find(fits) ?? sizes.at(-1)!;
    ink.font = `${bold ? 'bold ' : ''}${size}px ${STUDIO.fontFamily}`;
    for (const line of wrapped(words, width, size, bold)) {
      y += size * LEADING;
      if (ground) {
        ink.fillStyle = LIGHT[ground];
        ink.fillRect(MARGIN - 6, y - size, advance(line, size, bold) + 12, size * 1.25);
      }
      ink.fillStyle = LIGHT[tone];
      ink.fillText(line, MARGIN, y);
    }
    return y;
  };
  const wide = CARD.width - 2 * MARGIN;
  write(SITE_NAME, 34, { width: wide, most: 1, sizes: [28], tone: 'accent', bold: true });
  const below = write(title, 80, { width: wide, most: 2, sizes: [52, 44, 38], tone: 'ink', bold: true }) + 28;
  const drawn = chart && fitting(chart, CARD.height - below - MARGIN / 2);
  const width = drawn ? COLUMN : wide;
  let y = write(`${doubted ? '≠ ' : ''}${figure}`, below, { width, most: 1, sizes: drawn ? [76, 64, 52, 44] : [120, 96, 76], tone: doubted ? 'ink' : 'accent', bold: true, ...(doubted && { ground: 'marker' }) });
  if (period) y = write(period, y + 6, { width, most: drawn ? 2 : 1, sizes: drawn ? [34, 30, 26] : [48, 40], tone: 'ink-2' });
  write(about, y + 16, { width, sizes: drawn ? [28, 25, 22, 20, 18] : [34, 30, 26], tone: 'ink' });
  if (drawn) placeDrawing(ink, drawn.drawing, STUDIO, { left: CHART.left + (CHART.width - drawn.drawing.width * drawn.zoom) / 2, top: below, width: drawn.drawing.width * drawn.zoom, height: drawn.drawing.height * drawn.zoom, zoom: drawn.zoom });
  return canvas;
}

/** The drawing for phones where it fits, as its words come out largest; else the wide one. */
function fitting({ narrow, wide }: ChartSpec, room: number): { readonly drawing: Drawing; readonly zoom: number } | undefined {
  const zoomed = [narrow, wide].map((drawing) => ({ drawing, zoom: Math.min(CHART.most, room / drawing.height, CHART.width / drawing.width) }));
  return zoomed.find(({ zoom }) => zoom >= CHART.least);
}

interface Style {
  readonly width: number;
  readonly most?: number;
  readonly sizes: readonly number[];
  readonly tone: Tone;
  readonly bold?: boolean;
  readonly ground?: Tone;
}
