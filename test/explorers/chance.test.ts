/** Chances of work: each figure here was computed by hand from the printed table. */
import { expect, it, test } from 'vitest';
import groupList from '../../data/codelists/group.ts';
import observations from '../../data/kans-op-werk/observations.json' with { type: 'json' };
import { afterMonths, chanceGroups, DEFAULT_CHOICE, dotsOf, gapBetween, oneOutOf, readChoice, relationOf, writeChoice, type Chance } from '../../src/explorers/chance.ts';
import { COLUMNS, dotShapes, PITCH } from '../../src/explorers/chance-dots.ts';
import { chanceView } from '../../src/explorers/chance-view.ts';
import type { Observation } from '../../src/model/observation.ts';

const groups = chanceGroups(observations as unknown as readonly Observation[], groupList.codes);
const group = (id: string) => groups.find((one) => one.id === id)!;
const chance = (value: string): Chance => ({ value, decimals: 1, cell: { table: 'tabel-4', line: 1, field: 1 } });

test('every printed group has a chance in every period', () => {
  expect(groups).toHaveLength(17);
  expect(new Set(groups.map(({ chances }) => Object.keys(chances).join()))).toEqual(new Set(['2010,2011,2012-S1']));
});

it.each([['9.4', '11'], ['11.1', '9'], ['4.4', '23'], ['12.2', '8'], ['0.8', '125'], ['19.1', '5']])('%s %% is 1 in %s', (value, often) => {
  expect(oneOutOf(chance(value))).toBe(often);
});

test('a share that "1 op 2" would blur is refused', () => expect(() => oneOutOf(chance('45.0'))).toThrow('too much'));

it.each([['4.4', 6, '24'], ['4.4', 12, '42'], ['12.2', 6, '54'], ['12.2', 12, '79'], ['0.8', 12, '9'], ['100', 6, '100'], ['0', 12, '0']])(
  'a constant %s %% a month comes to, after %i months, %s %%',
  (value, months, share) => expect(afterMonths(chance(value), months)).toBe(share),
);

test('the gap of 2011 between with and without a disability: 12,2 − 4,4 and 12,2 / 4,4', () => {
  expect(gapBetween(chance('4.4'), chance('12.2'))).toEqual({ larger: 'b', points: '7.8', ratio: '2.8', ratioBetween: ['2.7', '2.8'] });
});

test('small printed percentages leave much room: 5,4 / 1,0 lies between 5,35 / 1,05 and 5,45 / 0,95', () => {
  expect(gapBetween(chance('5.4'), chance('1.0'))).toEqual({ larger: 'a', points: '4.4', ratio: '5.4', ratioBetween: ['5.1', '5.7'] });
});

test('a group beside itself has no larger one', () => expect(gapBetween(chance('4.4'), chance('4.4'))).toMatchObject({ larger: undefined, points: '0.0', ratio: '1.0' }));

it.each([
  ['DIS', 'DIS', 'same'],
  ['_T', 'DIS', 'total'],
  ['DUR_GT1', 'DUR_GT5', 'nested'],
  ['DUR_GT5', 'DUR_GT2', 'nested'],
  ['DUR_LT1', 'DUR_GT5', 'apart'],
  ['M', 'F', 'apart'],
  ['M', 'DIS', 'overlap'],
])('%s and %s: %s', (a, b, relation) => expect(relationOf(group(a), group(b))).toBe(relation));

test('every chance fills a whole number of dots, and the two shapes are a thousand together', () => {
  const area = (path: string) => [...path.matchAll(/h(\d+)v(\d+)/g)].reduce((sum, [, width, height]) => sum + (Number(width) * Number(height)) / PITCH ** 2, 0);
  for (const { chances } of groups) {
    for (const one of Object.values(chances)) {
      expect(`${(dotsOf(one) / 10).toFixed(1)}`).toBe(one.value);
      const { filled, open } = dotShapes(dotsOf(one));
      expect([area(filled), area(open)]).toEqual([dotsOf(one), 1000 - dotsOf(one)]);
    }
  }
  expect(dotShapes(1000)).toEqual({ filled: `M0 0h${COLUMNS * PITCH}v200h-${COLUMNS * PITCH}z`, open: '' });
  expect(dotShapes(0).filled).toBe('');
});

test('a choice survives its address, and nonsense falls back to the default', () => {
  const choice = { a: 'Y25-49', b: '_T', period: '2012-S1' };
  expect(readChoice(new URLSearchParams(writeChoice(choice)), groups)).toEqual(choice);
  for (const jaar of ['1999', 'constructor']) expect(readChoice(new URLSearchParams({ a: 'KG_ANY', b: '', jaar }), groups)).toEqual(DEFAULT_CHOICE);
});

test('the page says what is printed, what was computed, and of when', () => {
  const { texts, cells } = chanceView(groups, DEFAULT_CHOICE, 'nl');
  expect(texts['lead']).toBe('Met arbeidshandicap: ongeveer 1 op 23 ging in een gemiddelde maand aan het werk. Zonder arbeidshandicap: ongeveer 1 op 8 (2011).');
  expect(texts).toMatchObject({ 'a.printed': '4,4\u00a0%', 'a.after12': 'ongeveer 42\u00a0%', 'gap.points': '7,8 procentpunten verschil' });
  expect(cells['a.printed']).toEqual({ table: 'tabel-4', line: 16, field: 3 });
});
