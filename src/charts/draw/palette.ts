import { TONES, type Tone } from '../../model/chart.ts';

export type Palette = Readonly<Record<Tone, string>>;

/** The site's own colours, by name: the drawing follows the reader's light or dark. */
export const TOKENS = Object.fromEntries(TONES.map((tone) => [tone, `var(--${tone})`])) as Palette;

/** The site's light colours, literal: for a picture that leaves the site. */
export const LIGHT: Palette = {
  ink: '#16202a',
  'ink-2': '#4a5763',
  rule: '#d9dcd8',
  raised: '#ffffff',
  accent: '#0b5d6b',
  'accent-soft': '#e3f0f1',
  marker: '#ffe45c',
  c0: '#7b858d',
  c1: '#0b5d6b',
  c2: '#c2410c',
  c3: '#7a5195',
  c4: '#47763b',
};
