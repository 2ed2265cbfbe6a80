import { expect, it } from 'vitest';
import type { Facets } from '../../src/search/entry.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { alsoFound, NO_CHOICE, rowsOf, type Choice } from '../../src/search/list.ts';
import { merge } from '../../src/search/merge.ts';
import { typedWords } from '../../src/search/typed-words.ts';
import { understand, type Intent } from '../../src/search/understand.ts';

const NO_INTENT: Intent = { meaning: false, explanation: false, amount: false, doubt: false, atWork: false };

const facets: Readonly<Record<string, Facets>> = { '/a/': { year: ['2002', '2011'], theme: ['werk'] }, '/b/': {}, '/c/': { year: ['2005'], theme: ['beleid'] } };
const pages = ['/a/', '/b/', '/c/'].map((path) => ({ entry: { kind: 'dataset' as const, path, title: path }, score: 1, cover: 1, places: [] }));
const shown = (choice: Partial<Choice>) => rowsOf({ pages, figures: [], byNumber: false, intent: NO_INTENT, detailsOf: (path) => ({ text: '', facets: facets[path]! }) }, { ...NO_CHOICE, ...choice }).rows.flatMap((row) => ('page' in row ? [row.page.entry.path] : []));

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

it('gives findings that say all that was asked, behind what is called so', () => {
  const found = [['term', 1.8], ['finding', 0.6], ['page', 0.6]].map(([kind, cover]) => ({ entry: { kind: kind as 'term', path: `/${kind}/`, title: 'a' }, score: 1, cover: Number(cover), places: [], called: true }));
  const paths = (kind: string) => rowsOf({ pages: found, figures: [], byNumber: false, intent: NO_INTENT, detailsOf: () => undefined }, { ...NO_CHOICE, kind }).rows.flatMap((row) => ('page' in row ? [row.page.entry.path] : []));
  expect(paths('')).toEqual(['/term/', '/finding/']);
  expect(paths('finding')).toEqual(['/finding/']);
});

it('puts what answers about the whole subject above the figures, and figures of something narrower below the first pages', () => {
  const set = { id: 's', title: 'S', themes: [], sources: {}, measures: [], rows: [] };
  const figure = (fit: number, whole: boolean) => ({ set, row: ['t:1:1', '1', 'Mensen: Alles, 2011', '1', 0, 0, '2011', [], []] as const, rounded: false, fit, whole });
  const many = [...'abcdefgh'].map((name) => ({ entry: { kind: name === 'c' ? 'term' as const : 'dataset' as const, path: `/${name}/`, title: name }, score: 1, cover: 1, places: [] }));
  const at = (fit: number, amount: boolean, whole = false) => rowsOf({ pages: many, figures: [figure(fit, whole)], byNumber: false, intent: { ...NO_INTENT, amount }, detailsOf: () => undefined }, NO_CHOICE).rows.findIndex((row) => 'figure' in row);
  expect([at(2, true), at(2, false), at(0.4, true)]).toEqual([2, 3, 7]);
  // What was asked, and nothing else: the answer itself.
  expect([at(2, true, true), at(1, true, true), at(2, false, true)]).toEqual([0, 2, 3]);
});

it('shows figures that count what should be counted, and no others beside them', () => {
  const set = { id: 's', title: 'S', themes: [], sources: {}, measures: [{ label: 'Budget', unit: 'euro', code: 'EUR' }, { label: 'Organisaties', unit: 'organisaties', code: 'ORG' }], rows: [] };
  const figures = [0, 1].map((measure) => ({ set, row: [`t:${measure}:1`, '95', 'Bedrijven, 2005', '95', measure, 0, '2005', [], []] as const, rounded: false, fit: 1.8, whole: true }));
  const shownOf = (counted?: 'organisations' | 'share') => rowsOf({ pages: [], figures, byNumber: false, intent: { ...NO_INTENT, amount: true, counted }, detailsOf: () => undefined }, NO_CHOICE).rows.flatMap((row) => ('figure' in row ? [row.figure.row[0]] : []));
  expect([shownOf('organisations'), shownOf('share'), shownOf()]).toEqual([['t:1:1'], ['t:0:1', 't:1:1'], ['t:0:1', 't:1:1']]);
});

it('shows figures of people who look for work behind others, where the question is about people at work', () => {
  const known = lexiconOf({ entries: [], compounds: [], typed: typedWords });
  const set = { id: 's', title: 'S', themes: [], sources: {}, measures: [{ label: 'Mensen', unit: 'personen', code: 'PER' }], rows: [] };
  const figures = [['Werkzoekenden', 2], ['Werknemers', 0.5]].map(([label, fit], at) => ({ set, row: [`t:${at}:1`, '9', `${label}: Arbeidsgehandicapt, 2012`, '9', 0, 0, '2012', [], []] as const, rounded: false, fit: Number(fit), whole: true }));
  const first = (query: string) => rowsOf({ pages: [], figures, byNumber: false, intent: understand(query, known).intent, detailsOf: () => undefined }, NO_CHOICE).rows.flatMap((row) => ('figure' in row ? [row.figure.row[2].split(':')[0]] : []))[0];
  expect(['hoeveel mensen met een handicap werken', 'hoeveel gehandicapten hebben werk'].map(first)).toEqual(['Werknemers', 'Werknemers']);
  expect(['hoeveel mensen zonder werk', 'hoeveel werkzoekenden vinden werk', 'hoeveel langdurig werklozen vonden werk', 'hoeveel gehandicapten'].map(first)).toEqual(Array(4).fill('Werkzoekenden'));
});

it('puts the dataset that counts what should be counted before the others', () => {
  const figure = (id: string, code: string) => ({ set: { id, title: id, themes: [], sources: {}, measures: [{ label: 'M', unit: code, code }], rows: [] }, row: ['t:1:1', '1', 'M: A, 2011', '1', 0, 0, '2011', [], []] as const, rounded: false, fit: 1 });
  const datasets = ['plaatsen', 'geld'].map((id) => ({ entry: { kind: 'dataset' as const, path: `/cijfers/${id}/`, title: id }, score: 1, cover: 1, places: [] }));
  const first = (counted?: 'money') => rowsOf({ pages: datasets, figures: [figure('plaatsen', 'JOB'), figure('geld', 'EUR')], byNumber: false, intent: { ...NO_INTENT, amount: true, counted }, detailsOf: () => undefined }, NO_CHOICE).rows.flatMap((row) => ('page' in row ? [row.page.entry.title] : []))[0];
  expect([first('money'), first()]).toEqual(['geld', 'plaatsen']);
});

it('says of what was also searched only what led to a page', () => {
  const lexicon = lexiconOf({ entries: [{ kind: 'term', path: '/a/', title: 'wijk-werken' }, { kind: 'term', path: '/b/', title: 'ander werk' }], compounds: [], typed: [['wijk-werken, ander werk, nergens', 'klusjes']] });
  const asked = understand('klusjes', lexicon);
  const pages = (hits: Readonly<Record<string, readonly { path: string; score: number; words: number[] }[]>>) => merge(asked, lexicon, new Map(Object.entries(hits))).filter(({ entry }) => entry.path === '/a/');
  const rows = (hits = {}) => pages(hits).map((page) => ({ kind: page.entry.kind, facets: {}, page }));
  expect(asked.also).toEqual(['wijk-werken', 'ander werk', 'nergens']);
  expect(alsoFound(asked, rows())).toEqual(['wijk-werken']);
  expect(alsoFound(asked, rows({ nergens: [{ path: '/a/', score: 1, words: [] }] }))).toEqual(['wijk-werken', 'nergens']);
});
