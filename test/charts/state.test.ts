/** The state of a chart and its address. */
import { expect, test } from 'vitest';
import { DEFAULT, lostOf, readState, writeState, type ChartState } from '../../src/charts/state.ts';

const FIELDS = ['group', 'time_period'];
const read = (query: string) => readState(new URLSearchParams(query), FIELDS);
const write = (state: ChartState, before = '') => writeState(state, FIELDS, new URLSearchParams(before));

test('a chart as it first stands needs no words in the address', () => {
  expect(write(DEFAULT)).toBe('');
  expect(read('')).toEqual(DEFAULT);
});

test.each<[ChartState, string]>([
  [{ as: 'table', scale: 'printed', chosen: {} }, 'toon=tabel'],
  [{ as: 'chart', scale: 'index', chosen: {} }, 'schaal=index'],
  [{ as: 'chart', form: 'slope', scale: 'printed', chosen: {} }, 'vorm=helling'],
  [{ as: 'chart', scale: 'gap', chosen: { group: ['M', 'F'] } }, 'schaal=kloof&group=M,F'],
  [{ as: 'table', measure: 'jobs', scale: 'share', chosen: { group: ['M'], time_period: ['2010', '2012-S1'] } }, 'cijfer=jobs&schaal=aandeel&group=M&time_period=2010,2012-S1&toon=tabel'],
])('what is written is read back: %j', (state, query) => {
  expect(write(state)).toBe(query);
  expect(read(query)).toEqual(state);
});

test('what it does not know it passes over, and leaves in the address', () => {
  expect(read('toon=hologram&schaal=logaritmisch&kleur=rood&group=')).toEqual(DEFAULT);
  expect(write({ ...DEFAULT, as: 'table' }, 'kleur=rood&schaal=index')).toBe('kleur=rood&toon=tabel');
});

test.each<[string, ChartState['chosen'], readonly string[]]>([
  ['toon=tabel&schaal=gedrukt&vorm=lijn&cijfer=jobs&group=M', { group: ['M'] }, []],
  ['toon=hologram&schaal=index&vorm=taart&cijfer=vliegtuigen', {}, ['toon hologram', 'vorm taart', 'cijfer vliegtuigen', 'schaal index']],
  ['group=M,MARSMAN', { group: ['M'] }, ['group MARSMAN']],
  // All of a field is no choice, and nothing is lost.
  ['group=M,F', {}, []],
  // Known, and yet nothing to draw.
  ['group=M', {}, ['group M']],
  ['kleur=rood', {}, []],
])('what of an address is not shown: %s', (query, chosen, lost) => {
  const offered = { forms: ['line'], measures: ['jobs'], scales: ['printed', 'gap'], codes: { group: ['M', 'F'], time_period: ['2010'] } } as const;
  expect(lostOf(new URLSearchParams(query), FIELDS, offered, { ...DEFAULT, chosen }).map(({ name, word }) => `${name} ${word}`)).toEqual(lost);
});
