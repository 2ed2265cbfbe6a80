/** A drawing inside a page: lighter, and the same to the eye. */
import { expect, test } from 'vitest';
import { light } from '../../src/charts/draw/light.ts';

test('a path goes by steps from where it starts', () => {
  expect(light('<path d="M42.5 179.71L48 174.21L53.5 179.71L48 185.21Z" fill="var(--c2)"/>')).toBe('<path d="M42.5 179.7l5.5 -5.5l5.5 5.5l-5.5 5.5Z" fill="var(--c2)"/>');
});

test('the same mark elsewhere is the same steps', () => {
  const stepsOf = (path: string) => /l.*Z/.exec(light(`<path d="${path}"/>`))![0];
  expect(stepsOf('M213.61 172.66L219.11 167.16L224.61 172.66L219.11 178.16Z')).toBe(stepsOf('M42.5 179.71L48 174.21L53.5 179.71L48 185.21Z'));
});

test('what touches still touches: each point is rounded where it stands', () => {
  const bars = ['M0 0h10.06v4h-10.06Z', 'M10.06 0h10.06v4h-10.06Z'].map((path) => light(`<path d="${path}"/>`));
  expect(bars).toEqual(['<path d="M0 0h10.1v4h-10.1Z"/>', '<path d="M10.1 0h10v4h-10Z"/>']);
});

test('a line along an axis has one number, and one that goes nowhere none', () => {
  expect(light('<path d="M48 398.5L48 398.5L356 398.5L356 20" fill="none"/>')).toBe('<path d="M48 398.5h308v-378.5" fill="none"/>');
});

test('places are tenths; sizes, cells and words stay as they are', () => {
  expect(light('<circle cx="219.11" cy="193.41" r="4.25" data-cel="tabel-1:3:3" stroke-width="1.75"/>')).toBe('<circle cx="219.1" cy="193.4" r="4.25" data-cel="tabel-1:3:3" stroke-width="1.75"/>');
  expect(light('<text x="48.04" y="441.46" fill="var(--ink)">1.25</text>')).toBe('<text x="48" y="441.5" fill="var(--ink)">1.25</text>');
});
