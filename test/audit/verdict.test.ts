import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrder } from '../../src/audit/order.ts';
import { judge, type Figure } from '../../src/audit/verdict.ts';
import type { CheckKind, OrderKind } from '../../src/model/audit.ts';
import { run } from '../pipeline/tiny.ts';

const figure = (printed: string, kind: 'exact' | 'rounded' = 'exact'): Figure => ({
  observation: { measure: 'm', key: {}, timePeriod: '2011', decimals: printed.split('.')[1]?.length ?? 0, asPublished: printed, cell: { table: 't', line: 1, field: 1 }, notes: [], value: printed, obsStatus: 'A' },
  measure: { id: 'm', label: { nl: '', en: '' }, definition: { nl: '', en: '' }, unit: 'PER', kind },
});
const rate = (printed: string) => figure(printed, 'rounded');
const verdict = (kind: Exclude<CheckKind, OrderKind>, result: Figure, ...roles: (Figure | Figure[])[]) => judge(kind, result, roles.map((role) => [role].flat())).verdict;

describe('a count must hit', () => {
  it('sum', () => {
    expect(verdict('sum', figure('3'), [figure('1'), figure('2')])).toBe('ok');
    expect(verdict('sum', figure('4'), [figure('1'), figure('2')])).toBe('discrepancy');
  });
  it('balance, difference, equal', () => {
    expect(verdict('balance', figure('4389'), figure('4213'), figure('853'), figure('677'))).toBe('ok');
    expect(verdict('balance', figure('4388'), figure('4213'), figure('853'), figure('677'))).toBe('discrepancy');
    expect(verdict('difference', figure('-125'), figure('1469'), figure('1594'))).toBe('ok');
    expect(verdict('equal', figure('7'), figure('8'))).toBe('discrepancy');
  });
});

describe('a percentage of counts is compared at the printed precision', () => {
  it('takes what half-up or half-even gives, and nothing else', () => {
    expect(verdict('share', rate('12.5'), figure('1'), figure('8'))).toBe('ok');
    expect(verdict('share', rate('12'), figure('1'), figure('8'))).toBe('ok');
    expect(verdict('share', rate('13'), figure('1'), figure('8'))).toBe('ok');
    expect(verdict('share', rate('69.8'), figure('663'), figure('949'))).toBe('discrepancy');
  });
  it('growth of a fall', () => {
    expect(verdict('growth', rate('-7'), figure('26062'), figure('27980'))).toBe('ok');
    expect(verdict('growth', rate('-6'), figure('26062'), figure('27980'))).toBe('discrepancy');
  });
  it('rotation takes the smaller flow', () => {
    expect(verdict('rotation', rate('60.5'), figure('293'), figure('286'), figure('473'))).toBe('ok');
    expect(verdict('rotation', rate('61.9'), figure('293'), figure('286'), figure('473'))).toBe('discrepancy');
  });
  it('what remains of a group', () => {
    expect(verdict('remaining_share', rate('83.7'), figure('26062'), figure('4254'), figure('26062'))).toBe('ok');
  });
});

describe('rounded operands explain what rounding can explain', () => {
  it('a difference of rates', () => {
    expect(verdict('difference', rate('-0.3'), rate('71.8'), rate('72.1'))).toBe('ok');
    expect(verdict('difference', rate('-0.2'), rate('71.8'), rate('72.1'))).toBe('rounding');
    expect(verdict('difference', rate('-0.1'), rate('71.8'), rate('72.1'))).toBe('discrepancy');
    expect(verdict('difference', rate('0.0'), rate('71.8'), rate('72.1'))).toBe('discrepancy');
  });
  it('a sum of shares', () => {
    expect(verdict('sum', rate('100.0'), [rate('33.3'), rate('33.3'), rate('33.3')])).toBe('rounding');
    expect(verdict('sum', rate('100.2'), [rate('33.3'), rate('33.3'), rate('33.3')])).toBe('discrepancy');
  });
});

describe('bounds', () => {
  it('an average lies between its parts', () => {
    expect(verdict('between', rate('10.7'), rate('11.4'), rate('10.0'))).toBe('ok');
    expect(verdict('between', rate('11.5'), rate('11.4'), rate('10.0'))).toBe('rounding');
    expect(verdict('between', rate('11.6'), rate('11.4'), rate('10.0'))).toBe('discrepancy');
  });
  it('a part is no larger than its whole', () => {
    expect(verdict('at_most', rate('480'), figure('480'))).toBe('ok');
    expect(verdict('at_most', rate('481'), figure('480'))).toBe('discrepancy');
  });
});

describe('whatever the numbers', () => {
  const count = fc.integer({ min: 1, max: 999_999 });
  it('a share rounded half-up is ok, and one unit further is a discrepancy', () => {
    fc.assert(
      fc.property(count, count, (part, whole) => {
        const tenths = (BigInt(part) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n);
        const print = (value: bigint) => `${value / 10n}.${value % 10n}`;
        expect(verdict('share', rate(print(tenths)), figure(`${part}`), figure(`${whole}`))).toBe('ok');
        expect(verdict('share', rate(print(tenths + 1n)), figure(`${part}`), figure(`${whole}`))).toBe('discrepancy');
      }),
    );
  });
  it('rounding true values never makes a discrepancy of their difference', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const tenths = (value: number) => `${Math.sign(value) < 0 ? '-' : ''}${Math.floor(Math.round(Math.abs(value) / 10) / 10)}.${Math.round(Math.abs(value) / 10) % 10}`;
        expect(verdict('difference', rate(tenths(a - b)), rate(tenths(a)), rate(tenths(b)))).not.toBe('discrepancy');
      }),
    );
  });
});

describe('the kinds that tie several figures together', () => {
  it('ratio and mean', () => {
    expect(verdict('ratio', rate('2.5'), figure('5'), figure('2'))).toBe('ok');
    expect(verdict('ratio', rate('4'), figure('5'), figure('2'))).toBe('discrepancy');
    expect(verdict('mean', figure('3'), figure('2'), figure('4'))).toBe('ok');
  });
  it('complement: what the others leave of a hundred', () => {
    expect(verdict('complement', rate('39'), rate('61'))).toBe('ok');
    expect(verdict('complement', rate('38'), rate('60.6'))).toBe('discrepancy');
    expect(verdict('complement', rate('30'), rate('61'), rate('10'))).toBe('rounding');
  });
  it('inclusion and exclusion: nobody counts twice', () => {
    // Of five people three have a, three have b, one has both.
    expect(verdict('inclusion_exclusion', figure('5'), figure('3'), figure('3'), figure('1'))).toBe('ok');
    expect(verdict('inclusion_exclusion', figure('6'), figure('3'), figure('3'), figure('1'))).toBe('discrepancy');
    // Three characteristics: 3 + 3 + 3 − (1 + 1 + 1) + 1.
    expect(verdict('inclusion_exclusion', figure('7'), ...['3', '3', '3', '1', '1', '1', '1'].map((one) => figure(one)))).toBe('ok');
  });
  it('inclusion and exclusion has an operand for each combination, or ingest says so', () => {
    const check = (...of: readonly string[]) => run(undefined, { checks: [{ id: 'any', kind: 'inclusion_exclusion', title: { nl: 'x', en: 'x' }, result: { at: { programme: 'T', measure: 'persons' } }, operands: of.map((programme) => ({ at: { programme, measure: 'persons' } })) }] });
    expect(() => check('A', 'B')).toThrow('The check "any" has 2 operands and a inclusion_exclusion takes 1, 3, 7, 15');
    expect(() => check('A', 'B', 'B')).toThrow('The print does not add up');
  });
  it('mix: two rates and the rate of both give the share of the first', () => {
    expect(verdict('mix_share', rate('50'), rate('20'), rate('10'), rate('30'), rate('10'))).toBe('ok');
    expect(verdict('mix_share', rate('80'), rate('20'), rate('10'), rate('30'), rate('10'))).toBe('discrepancy');
  });
  it('carry over: who stayed is there the next year', () => {
    expect(verdict('carry_over', figure('10'), figure('8'), figure('2'))).toBe('ok');
    expect(verdict('carry_over', figure('11'), figure('8'), figure('2'))).toBe('discrepancy');
  });
});

describe('a claim in words', () => {
  const order = (kind: 'direction' | 'rank', says: 'more' | 'less' | 'same', ...figures: readonly Figure[]) => judgeOrder(kind, { says }, figures);
  it('of direction looks at each step, the latest figure first', () => {
    expect(order('direction', 'more', rate('72.1'), rate('71.9'), rate('68.6'))).toMatchObject({ verdict: 'ok', recomputed: '3.5' });
    expect(order('direction', 'more', rate('72.1'), rate('68.6'), rate('71.9')).verdict).toBe('discrepancy');
    expect(order('direction', 'less', figure('3'), figure('5')).verdict).toBe('ok');
  });
  it('of rank looks at the first against each of the others', () => {
    expect(order('rank', 'more', figure('9'), figure('3'), figure('5')).verdict).toBe('ok');
    expect(order('rank', 'more', figure('9'), figure('3'), figure('10')).verdict).toBe('discrepancy');
  });
  it('may hold before the figures were rounded', () => {
    expect(order('direction', 'more', rate('4.0'), rate('4.0')).verdict).toBe('rounding');
    expect(order('direction', 'same', rate('4.0'), rate('4.1')).verdict).toBe('rounding');
    expect(order('direction', 'same', rate('4.0'), rate('4.2')).verdict).toBe('discrepancy');
    expect(order('direction', 'more', figure('4'), figure('4')).verdict).toBe('discrepancy');
  });
  it('of about the same holds as far as its threshold goes', () => {
    const near = (within: string, ...figures: readonly Figure[]) => judgeOrder('rank', { says: 'near', within }, figures).verdict;
    expect(near('1', figure('10'), figure('11'))).toBe('ok');
    expect(near('1', figure('10'), figure('12'))).toBe('discrepancy');
    expect(near('1', rate('10.0'), rate('11.1'))).toBe('rounding');
  });
});
