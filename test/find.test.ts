import { expect, test } from 'vitest';
import { readCoordinates } from '../src/model/find.ts';

test('coordinates are read, and a slip is named', () => {
  expect(readCoordinates('measure=rate; group=_T')).toEqual({ measure: 'rate', group: '_T' });
  expect(() => readCoordinates('measure=rate;group')).toThrow('"group" in "measure=rate;group" is not field=code.');
});
