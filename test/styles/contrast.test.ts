import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]));

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXT = ['ink', 'ink-2', 'accent'].flatMap((ink) => ['paper', 'raised', 'accent-soft'].map((ground) => [ink, ground, 4.5] as const));
const MARKED = [['marker-ink', 'marker', 4.5], ['ink', 'marker', 4.5], ['paper', 'ink', 4.5], ['paper', 'accent', 4.5]] as const;
const SHAPES = ['edge', 'c0', 'c1', 'c2', 'c3', 'c4'].flatMap((shape) => ['paper', 'raised'].map((ground) => [shape, ground, 3] as const));

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each([...TEXT, ...MARKED, ...SHAPES])('%s on %s has a contrast of at least %d', (front, ground, least) => {
    expect(contrast(tokens.get(front)![scheme], tokens.get(ground)![scheme])).toBeGreaterThanOrEqual(least);
  });
});
