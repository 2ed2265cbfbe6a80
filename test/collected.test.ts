import { expect, test } from 'vitest';
import { collectedIn, refer, useId } from '../src/collected.ts';

const fresh = () => collectedIn({} as App.Locals);

test('a page collects in one place', () => {
  const locals = {} as App.Locals;
  expect(collectedIn(locals)).toBe(collectedIn(locals));
  expect(fresh()).toEqual({ references: [], datasets: new Set(), notes: new Map(), opened: new Set(), computed: 0, own: false });
});

test('two sentences from one place share a number, and their uses are counted', () => {
  const collected = fresh();
  const first = refer(collected, 'beleidsbrief-2012', '§3.2', 135, 'nl');
  expect(first).toMatchObject({ number: 1, source: 'beleidsbrief-2012', line: 135, uses: 1 });
  expect(refer(collected, 'beleidsbrief-2012', '§3.2', 135, 'nl')).toBe(first);
  expect(first.uses).toBe(2);
  expect(collected.references).toEqual([first]);
});

test('another line, place or source is another reference', () => {
  const collected = fresh();
  const numbers = [
    refer(collected, 'beleidsbrief-2012', '§3.2', 135, 'nl'),
    refer(collected, 'beleidsbrief-2012', '§3.2', 136, 'nl'),
    refer(collected, 'beleidsbrief-2012', '§3.3', 135, 'nl'),
    refer(collected, 'vdab-topic-2006', '§3.2', 135, 'nl'),
    refer(collected, 'beleidsbrief-2012', '§3.2', undefined, 'nl'),
  ].map(({ number, uses }) => [number, uses]);
  expect(numbers).toEqual([[1, 1], [2, 1], [3, 1], [4, 1], [5, 1]]);
});

test('a reference says document, place and line', () => {
  const { text } = refer(fresh(), 'beleidsbrief-2012', '§3.2', 135, 'nl');
  expect(text).toMatch(/^.+, §3\.2, .*135.*$/);
  expect(refer(fresh(), 'beleidsbrief-2012', '§3.2', undefined, 'nl').text).toMatch(/^[^,]+(?:,[^,]+)*, §3\.2$/);
});

test('a source that does not exist is an error, and each use has its own id', () => {
  expect(() => refer(fresh(), 'nergens', '§1', 1, 'nl')).toThrow('nergens');
  expect([useId(2, 1), useId(2, 2)]).toEqual(['verwijzing-2-1', 'verwijzing-2-2']);
});
