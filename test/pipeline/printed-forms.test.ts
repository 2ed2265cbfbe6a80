/** Forms of figures that the CSI table and amounts of money bring: to the cent, fractions without a zero. */
import { describe, expect, it } from 'vitest';
import { parsePrintedNumber } from '../../src/pipeline/number.ts';

const where = { file: 'x.csv', line: 2 };

describe('a printed number', () => {
  it.each([
    ['353.507,66', '353507.66', 2],
    ['1.668.274,27', '1668274.27', 2],
    ['432.064,9', '432064.9', 1],
    ['.308', '0.308', 3],
    ['32.871', '32871', 0],
    ['3,6', '3.6', 1],
  ])('%s is %s', (text, value, decimals) => {
    expect(parsePrintedNumber(text, where)).toMatchObject({ value, decimals, percent: false });
  });

  it.each(['353,507,66', '3.5,66', '.', '.30822', '12.34,5'])('%s is refused', (text) => {
    expect(() => parsePrintedNumber(text, where)).toThrow();
  });
});
