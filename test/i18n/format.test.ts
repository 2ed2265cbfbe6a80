import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatList, formatNumber, formatPeriod } from '../../src/i18n/format.ts';

describe('formatNumber', () => {
  it.each([
    ['1234.5', 'nl', '1.234,5'],
    ['1234.5', 'en', '1,234.5'],
    ['4.0', 'nl', '4,0'],
    ['189422', 'nl', '189.422'],
    ['-0.4', 'nl', '−0,4'],
    ['0', 'nl', '0'],
    ['12345678901234567890.123456789', 'nl', '12.345.678.901.234.567.890,123456789'],
  ] as const)('writes %s in %s as %s', (value, locale, expected) => {
    expect(formatNumber(value, locale)).toBe(expected);
  });

  it.each([
    ['176', '+176'],
    ['-0.4', '−0,4'],
    ['0.0', '0,0'],
  ])('writes the change %s as %s', (value, expected) => {
    expect(formatNumber(value, 'nl', { signed: true })).toBe(expected);
  });

  it.each(['1,5', 'n.b.', '', '1e3', '+5'])('refuses %j, which is no canonical decimal', (value) => {
    expect(() => formatNumber(value, 'nl')).toThrow('not a canonical decimal');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2011', '2011', '2011'],
    ['2012-S1', 'eerste semester 2012', 'first half of 2012'],
    ['2011-S2', 'tweede semester 2011', 'second half of 2011'],
    ['2008-06', 'juni 2008', 'June 2008'],
    ['2009-12-31', 'eind 2009', 'end of 2009'],
    ['2012-06-30', '30 juni 2012', '30 June 2012'],
  ])('puts %s in words', (period, nl, en) => {
    expect(formatPeriod(period, 'nl')).toBe(nl);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  it('refuses what is no period', () => {
    expect(() => formatPeriod('2012-S3', 'nl')).toThrow('not an ISO 8601 date');
  });
});

it('writes dates and lists in words', () => {
  expect(formatDate('2012-10-23', 'nl')).toBe('23 oktober 2012');
  expect(formatDate('2012', 'en')).toBe('2012');
  expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
});

it('writes the size of a file', () => {
  expect([812, 4123, 65254, 1_250_000].map((bytes) => formatBytes(bytes, 'nl'))).toEqual(['812 bytes', '4,1 kB', '65 kB', '1,3 MB']);
});
