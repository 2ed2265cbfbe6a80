import { expect, test } from 'vitest';
import { bounds, readableFormula } from '../../src/components/audit/formula.ts';
import { audit } from '../../src/i18n/messages/audit.ts';
import type { Finding } from '../../src/model/audit.ts';

const finding = (formula: string, ...printed: readonly string[]) =>
  ({ formula, operands: printed.map((asPublished, index) => ({ dataset: 'd', cell: { table: 't', line: index + 2, field: 2 }, asPublished })) }) as unknown as Finding;
const written: Readonly<Record<string, string>> = { '4 883': '4.883', '15.955': '15.955', '+260': '260', '-125': '−125' };
const write = ({ asPublished }: { readonly asPublished: string }) => written[asPublished] ?? asPublished;
const read = (formula: string, ...printed: readonly string[]) => readableFormula(finding(formula, ...printed), write, audit.nl);

test('operands are written the Belgian way, in their own order', () => {
  expect(read('4 883 − 674', '4 883', '674')).toBe('4.883 − 674');
  expect(read('(1 − 1) / 11 × 100', '1', '1', '11')).toBe('(1 − 1) / 11 × 100');
});

test('a negative part is taken away', () => {
  expect(read('+260 + -125', '+260', '-125')).toBe('260 − 125');
});

test('smallest, range and bound are said in words', () => {
  expect(read('min(293; 286) / 473 × 100', '293', '286', '473')).toBe('(kleinste van 293 en 286) / 473 × 100');
  expect(read('min…max(11,4; 10,0)', '11,4', '10,0')).toBe('de delen zijn 11,4; 10,0');
  expect(read('≤ 4 883', '4 883')).toBe('4.883');
});

test('an operand that the formula lacks is an error', () => {
  expect(() => read('1 + 2', '1', '3')).toThrow('lacks its operand "3"');
});

test('bounds are the ends of a range, or one value', () => {
  expect(bounds('3.0…10.7')).toEqual(['3.0', '10.7']);
  expect(bounds('60.5')).toEqual(['60.5']);
});
