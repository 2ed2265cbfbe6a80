import { TONES, type Tone } from '../../model/chart.ts';

export type Palette = Readonly<Record<Tone, string>>;

/** The site's own colours, by name: the drawing follows the reader's light or dark. */
export const TOKENS = Object.fromEntries(TONES.map((tone) => [tone, `var(--${tone})`])) as Palette;
