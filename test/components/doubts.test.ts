import { expect, test } from 'vitest';
import { doubtsAt, doubtsOf } from '../../src/components/dataset/doubts.ts';
import type { Finding, Verdict } from '../../src/model/audit.ts';

const cell = (line: number, field = 2) => ({ table: 't', line, field });
const finding = (line: number, verdict: Verdict, why: string, suspects = [cell(line)]) =>
  ({ id: `d.c.t:${line}:2`, verdict, result: { dataset: 'd', cell: cell(line), asPublished: '1' }, suspects, doubt: why }) as unknown as Finding;

test('findings with one explanation are one doubt; errors come first, each in printed order', () => {
  const doubts = doubtsOf([finding(9, 'definition', 'x'), finding(10, 'discrepancy', 'swapped'), finding(3, 'discrepancy', 'cut'), finding(2, 'discrepancy', 'swapped'), finding(4, 'ok', '')]);
  expect(doubts.map(({ number, verdict, findings }) => [number, verdict, findings.map(({ result }) => result.cell.line)])).toEqual([
    [1, 'discrepancy', [2, 10]],
    [2, 'discrepancy', [3]],
    [3, 'definition', [9]],
  ]);
});

test('a doubt bears on what does not follow and on what is probably at fault', () => {
  const doubts = doubtsOf([finding(2, 'discrepancy', 'swapped', [cell(2, 3), cell(5, 3)]), finding(5, 'discrepancy', 'swapped', [cell(5, 3)])]);
  expect(doubts[0]!.suspects).toEqual([cell(2, 3), cell(5, 3)]);
  expect(doubtsAt(doubts, cell(2))).toHaveLength(1);
  expect(doubtsAt(doubts, cell(5, 3))).toHaveLength(1);
  expect(doubtsAt(doubts, cell(7))).toEqual([]);
});
