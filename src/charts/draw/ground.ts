import type { Palette } from './palette.ts';

/** Every text of a chart, in pixels of the drawing; 12 at the smallest scale a page shows it at. */
export const FONT_SIZE = 14;

/** What a drawing is drawn with. */
export interface Ground {
  readonly palette: Palette;
  readonly fontFamily: string;
  /** The weight of bold words, for a program that does not know 650. */
  readonly bold?: '650' | 'bold';
  /** Over a drawing that stands: only the mark asked for shows. */
  readonly ghost?: true;
}
