import type { Shape } from '../../model/chart.ts';

export type Outline = 'disc' | 'diamond' | 'square' | 'triangle';

const HOLLOW = { ring: 'disc', 'open-diamond': 'diamond', 'open-square': 'square', 'open-triangle': 'triangle' } as const;

/** Drawn as a rim in its colour around the ground's. */
export const isHollow = (shape: Shape): shape is keyof typeof HOLLOW => shape in HOLLOW;

export const outlineOf = (shape: Shape): Outline => (isHollow(shape) ? HOLLOW[shape] : shape);
