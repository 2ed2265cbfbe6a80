import { expect, test } from 'vitest';
import { gapOf } from '../../src/i18n/gaps.ts';
import { MISSING_STATUSES } from '../../src/model/observation.ts';

const KINDS = ['zero', ...MISSING_STATUSES] as const;

test('each kind of gap, and zero, has a glyph and words of its own', () => {
  for (const locale of ['nl', 'en'] as const) {
    const gaps = KINDS.map((kind) => gapOf(kind, locale));
    for (const part of ['glyph', 'word', 'meaning'] as const) expect(new Set(gaps.map((gap) => gap[part])).size).toBe(KINDS.length);
    expect(gaps.map(({ glyph }) => [...glyph].length)).toEqual(KINDS.map(() => 1));
  }
});

test('a gap never looks like a dash, which print also uses for zero', () => {
  expect(MISSING_STATUSES.filter((status) => /[-–—0.]/.test(gapOf(status, 'nl').glyph))).toEqual([]);
});
