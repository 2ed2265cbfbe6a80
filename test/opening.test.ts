import { expect, test } from 'vitest';
import { opening } from '../src/opening.ts';

test('whole sentences, as many as fit, and always one', () => {
  expect(opening('Eén zin. Nog een zin. En een derde.', 'nl', 22)).toBe('Eén zin. Nog een zin.');
  expect(opening('Een zin die te lang is. Nog een.', 'nl', 5)).toBe('Een zin die te lang is.');
});
