import { expect, test } from 'vitest';
import { failed, PASSED, readReport, sum, tallyVitest } from '../../scripts/lib/results.ts';
import { ROOT } from '../../scripts/lib/tools.ts';

const file = (name: string, statuses: readonly string[], status = 'passed', message = '') => ({
  name: `${ROOT}test/${name}`,
  status,
  message,
  assertionResults: statuses.map((one, at) => ({ status: one, fullName: `test ${at + 1}` })),
});

test('a skipped test counts as failed', () => {
  const { passed, failures } = tallyVitest({ testResults: [file('a.test.ts', ['passed', 'failed', 'skipped', 'todo'])] });
  expect(passed).toBe(1);
  expect(failures).toEqual(['test/a.test.ts > test 2', 'test/a.test.ts > test 3 (skipped)', 'test/a.test.ts > test 4 (todo)']);
});

test('a file that does not load counts as one failure', () => {
  expect(tallyVitest({ testResults: [file('a.test.ts', [], 'failed', 'no such module')] })).toEqual({ passed: 0, failures: ['test/a.test.ts: no such module'] });
});

test('a stage without a report has failed', () => {
  expect(readReport('unit', `${ROOT}no-such-file.json`)).toEqual(failed('unit: Vitest wrote no report'));
});

test('the sum is over all stages', () => {
  expect(sum([PASSED, failed('lint'), PASSED])).toEqual({ passed: 2, failures: ['lint'] });
});
