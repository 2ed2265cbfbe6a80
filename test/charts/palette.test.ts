import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOKENS } from '../../src/charts/draw/palette.ts';
import { TONES, type Tone } from '../../src/model/chart.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const token = (tone: Tone): readonly [light: string, dark: string] => {
  const [, light, dark] = new RegExp(`--${tone}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)!;
  return [light!, dark!];
};

test('every tone is a token of the site', () => {
  expect(TONES.filter((tone) => !new RegExp(`--${tone}: light-dark`).test(css))).toEqual([]);
  expect(Object.values(TOKENS)).toEqual(TONES.map((tone) => `var(--${tone})`));
});

/** WCAG 2.2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A coloured line also names itself in its colour, so it must read as text; c0 is for marks only. */
const READ: readonly Tone[] = ['ink', 'ink-2', 'accent', 'c1', 'c2', 'c3', 'c4'];
const MARKED: readonly Tone[] = ['c0'];

test.each([['light', 0], ['dark', 1]] as const)('every colour stands out on its ground, %s', (_name, mode) => {
  const ground = token('raised')[mode];
  expect(READ.filter((tone) => contrast(token(tone)[mode], ground) < 4.5)).toEqual([]);
  expect(MARKED.filter((tone) => contrast(token(tone)[mode], ground) < 3)).toEqual([]);
});

test('marks of a new method stand out on their band', () => {
  for (const mode of [0, 1] as const) expect(contrast(token('c2')[mode], token('accent-soft')[mode])).toBeGreaterThan(3);
});
