import { expect, it } from 'vitest';
import { closingLine, summaryTable } from '../../scripts/lib/summary.ts';
import { CSV, run } from '../pipeline/tiny.ts';

const EXPLAINED = { explanations: [{ checks: ['total.tabel-1:4:2'], cause: 'error', certainty: 'certain', text: { nl: 'x', en: 'x' } }] } as const;

it('a line a dataset, and the total below', () => {
  expect(summaryTable(run())).toBe(['dataset  observations  checks  findings', 'x                   6       4         0', 'total               6       4         0'].join('\n'));
});

it('counts what readers are told of', () => {
  const wrong = run(CSV.replace('3000', '3001').replace('"33,3"', '33').replace('66.7', '67'), EXPLAINED);
  expect(summaryTable(wrong).split('\n').at(-1)).toBe('total               6       4         1');
  expect(closingLine(wrong, 12.4)).toBe('1 datasets, 4 checks: 3 ok, 0 rounding, 0 definition, 1 discrepancies (12 ms)');
});
