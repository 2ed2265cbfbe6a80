import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrintedNumber } from '../../src/pipeline/number.ts';

const parse = (text: string) => parsePrintedNumber(text, { file: 'x' });

describe('numbers as printed', () => {
  it.each([
    ['68,6', '68.6', 1],
    ['-0.4', '-0.4', 1],
    ['+5,1', '5.1', 1],
    ['3 658', '3658', 0],
    ['32.871', '32871', 0],
    ['15.955', '15955', 0],
    ['1.234.567', '1234567', 0],
    ['+176', '176', 0],
    ['4.0', '4.0', 1],
    ['100', '100', 0],
    ['141 702', '141702', 0],
    ['1.234,5', '1234.5', 1],
    ['-0,0', '0.0', 1],
  ])('%s is %s with %i decimals', (text, value, decimals) => {
    expect(parse(text)).toMatchObject({ value, decimals, percent: false });
  });
  it('keeps the per cent sign apart', () => {
    expect(parse('+52%')).toMatchObject({ value: '52', decimals: 0, percent: true });
  });
  it.each([
    ['68.6', []],
    ['68,6', [['decimal', '68.6']]],
    ['4 389', [['thousands', '4389']]],
    ['+5,1', [['plus', '5,1'], ['decimal', '5.1']]],
    ['353.507,66', [['thousands', '353507,66'], ['decimal', '353507.66']]],
    ['+52%', [['percent', '+52'], ['plus', '52']]],
    ['.308', [['zero', '0.308']]],
    ['1.234,5', [['thousands', '1234,5'], ['decimal', '1234.5']]],
  ])('%s comes to its value step by step', (text, steps) => {
    expect(parse(text).steps).toEqual(steps);
  });
  it.each(['', '-', '1,2,3', '1.23.456', '12 34', '1e3', '٣', '1,2345', '1 234,', '012.345'])('refuses "%s"', (text) => {
    expect(() => parse(text)).toThrow(/neither a number nor/);
  });
  it('reads every integer back, however its thousands are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom('', ' ', '.'), (number, mark) => {
        const printed = String(number).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(parse(printed).value).toBe(String(number));
      }),
    );
  });
});
