/** Figures as prose writes them: in words, in millions, as a fraction. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/pipeline/words.ts';
import { NO_SHARES, SHARES } from '../lib/shares.ts';

const where = { file: 'x.csv', line: 2, column: 3 };

it.each([
  ['ongeveer 90 000', '90000'],
  ['een 600 tal', '600'],
  ['een 16 000-tal', '16000'],
  ['3,6 mio', '3600000'],
  ['€ 16 miljoen', '16000000'],
  ['2.090.000€', '2090000'],
  ['1.668.274,27 euro', '1668274.27'],
  ['meer dan honderd', '100'],
  ['Zowat duizend', '1000'],
  ['20 duizend', '20000'],
  ['1,5 mln', '1500000'],
  ['1,2 Miljoen euro', '1200000'],
])('%s is %s', (text, value) => {
  expect(parseWords(text, 'about', where)).toMatchObject({ value, percent: false });
});

it('two numbers are refused, and no number', () => {
  expect(() => parseWords('80 of 90', 'about', where)).toThrow('hold 2 numbers');
  expect(() => parseWords('enkele', 'about', where)).toThrow('hold 0 numbers');
  for (const text of ['vijf honderd', 'honderd duizend', 'twintig duizend']) expect(() => parseWords(text, 'about', where)).toThrow('hold 0 numbers');
  expect(parseWords('16 %', 'about', where)).toMatchObject({ value: '16', percent: true });
});

it.each(NO_SHARES)('an order is no share: %s', (text) => {
  expect(parseWords(`${text}: 250`, 'exact', where)).toMatchObject({ value: '250', percent: false });
});

describe('a fraction is a whole per cent', () => {
  it.each(SHARES)('%s is %d, and may be exact', (text, value) => {
    expect(parseWords(text, 'exact', where)).toMatchObject({ value: String(value), decimals: 0, percent: true });
  });

  it.each([
    ['ongeveer twee op drie', '67'],
    ['Bijna 1 op de 3', '33'],
    ['Ongeveer 2 op de 3', '67'],
    ['2 op 3', '67'],
    ['een derde', '33'],
    ['één derde', '33'],
    ['twee derden', '67'],
    ['twee derde', '67'],
    ['1/7', '14'],
  ])('%s is about %s, never exact', (text, value) => {
    expect(parseWords(text, 'about', where)).toMatchObject({ value, decimals: 0, percent: true });
    expect(() => parseWords(text, 'exact', where)).toThrow(`x.csv:2:3  The fraction "${text}" is no whole per cent, and its exactness reads "exact".\n  Write "ongeveer": the per cent is rounded.`);
  });

  it('a part larger than the whole is none', () => {
    expect(() => parseWords('5 op 2', 'about', where)).toThrow('hold 2 numbers');
  });

  it('any part of any whole is the nearest per cent, and exact only when nothing is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), (whole, of) => {
        const part = of % (whole + 1);
        const { value } = parseWords(`${part} op ${whole}`, 'about', where);
        expect(Math.abs(Number(value) * whole - part * 100)).toBeLessThanOrEqual(whole / 2);
        const exact = () => parseWords(`${part}/${whole}`, 'exact', where);
        if ((part * 100) % whole === 0) expect(exact().value).toBe(value);
        else expect(exact).toThrow('no whole per cent');
      }),
    );
  });
});
