/** Forms of figures that prose and the CSI table bring: amounts to the cent, fractions without a zero, `mio`. */
import { describe, expect, it } from 'vitest';
import { parsePrintedNumber } from '../../src/pipeline/number.ts';
import { parseWords } from '../../src/pipeline/words.ts';

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
    expect(parsePrintedNumber(text, where)).toEqual({ value, decimals, percent: false });
  });

  it.each(['353,507,66', '3.5,66', '.', '.30822', '12.34,5'])('%s is refused', (text) => {
    expect(() => parsePrintedNumber(text, where)).toThrow();
  });
});

it.each([['3,6 mio', '3600000'], ['€ 16 miljoen', '16000000'], ['2.090.000€', '2090000'], ['1.668.274,27 euro', '1668274.27']])('%s in words is %s', (text, value) => {
  expect(parseWords(text, where).value).toBe(value);
});
