import { expect, it } from 'vitest';
import type { Facets } from '../../src/search/entry.ts';
import { NO_CHOICE, rowsOf, type Choice } from '../../src/search/list.ts';

const facets: Readonly<Record<string, Facets>> = { '/a/': { year: ['2002', '2011'], theme: ['werk'] }, '/b/': {}, '/c/': { year: ['2005'], theme: ['beleid'] } };
const pages = ['/a/', '/b/', '/c/'].map((path) => ({ entry: { kind: 'dataset' as const, path, title: path }, score: 1, cover: 1, places: [] }));
const shown = (choice: Partial<Choice>) => rowsOf({ pages, figures: [], byNumber: false, intent: { meaning: false, explanation: false, amount: false }, detailsOf: (path) => ({ text: '', facets: facets[path]! }) }, { ...NO_CHOICE, ...choice }).rows.flatMap((row) => ('page' in row ? [row.page.entry.path] : []));

it('sorts by year and keeps what has none, at the end', () => {
  expect(shown({})).toEqual(['/a/', '/b/', '/c/']);
  expect(shown({ sort: 'newest' })).toEqual(['/a/', '/c/', '/b/']);
  expect(shown({ sort: 'oldest' })).toEqual(['/a/', '/c/', '/b/']);
});

it('filters by what a page has', () => {
  expect(shown({ theme: 'beleid' })).toEqual(['/c/']);
  expect(shown({ year: '2011' })).toEqual(['/a/']);
  expect(shown({ kind: 'term' })).toEqual([]);
});
