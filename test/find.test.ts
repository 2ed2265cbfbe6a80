import { expect, test } from 'vitest';
import { findObservation, findRecord, readCoordinates } from '../src/model/find.ts';
import type { Observation } from '../src/model/observation.ts';

const observation = (key: Record<string, string>, timePeriod = '2011'): Observation =>
  ({ value: '1', obsStatus: 'A', measure: 'rate', key, timePeriod, decimals: 0, asPublished: '1', cell: { table: 't', line: 2, field: 2 }, notes: [] });
const row = (id: string) => ({ table: 't', line: 2, values: { id } });

test('coordinates are read, and a slip is named', () => {
  expect(readCoordinates('measure=rate; group=_T')).toEqual({ measure: 'rate', group: '_T' });
  expect(() => readCoordinates('measure=rate;group')).toThrow('"group" in "measure=rate;group" is not field=code.');
  expect(() => readCoordinates('group=a=b')).toThrow('"group=a=b" in "group=a=b" is not field=code.');
  expect(() => readCoordinates('')).toThrow('is not field=code.');
});

test('a figure is found by some of its coordinates', () => {
  const wanted = observation({ group: 'B' });
  expect(findObservation('d', [observation({ group: 'A' }), wanted], { group: 'B' })).toBe(wanted);
});

test('the nearest come first, however the data are ordered, and five at most', () => {
  const all = [observation({ group: 'A', sex: 'M' }, '2010'), observation({ group: 'C', sex: 'F' }), observation({ group: 'B', sex: 'F' }), observation({ group: 'B', sex: 'M' }, '2010'), observation({ group: 'D', sex: 'M' }, '2009'), observation({ group: 'E', sex: 'M' }, '2009')];
  const lines = (observations: readonly Observation[]) => {
    try {
      findObservation('d', observations, { group: 'B', sex: 'F', time_period: '2012' });
    } catch (error) {
      return (error as Error).message.split('\n').map((line) => line.trim());
    }
    throw new Error('It was found.');
  };
  expect(lines(all)).toEqual([
    "No figure of 'd' at group=B;sex=F;time_period=2012, where one is meant. Nearest:",
    'group=B;sex=F;measure=rate;time_period=2011',
    'group=C;sex=F;measure=rate;time_period=2011',
    'group=B;sex=M;measure=rate;time_period=2010',
    'group=A;sex=M;measure=rate;time_period=2010',
    'group=D;sex=M;measure=rate;time_period=2009',
  ]);
  expect(lines(all.toReversed())[1]).toBe('group=B;sex=F;measure=rate;time_period=2011');
});

test('of several that fit, each is named', () => {
  const all = [observation({ group: 'A' }), observation({ group: 'B' }), observation({ group: 'B' }, '2010')];
  expect(() => findObservation('d', all, { group: 'B' })).toThrow("2 figures of 'd' at group=B, where one is meant. Among them:\n  group=B;measure=rate;time_period=2011\n  group=B;measure=rate;time_period=2010");
});

test('a row is found by its id; a wrong id brings those with the same stem, or else the first', () => {
  const rows = [row('vvsg.a'), row('herwin.a'), row('herwin.b')];
  expect(findRecord('d', rows, 'herwin.a')).toBe(rows[1]);
  expect(() => findRecord('d', rows, 'herwin.c')).toThrow("The dataset 'd' has no row 'herwin.c'. Nearest: herwin.a, herwin.b.");
  expect(() => findRecord('d', rows, 'x')).toThrow('Nearest: vvsg.a, herwin.a, herwin.b.');
});
