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

const skipped = (fullName: string) => ({ testResults: [{ ...file('a.test.ts', []), assertionResults: [{ status: 'skipped', fullName }] }] });

test('a test without its program is neither passed nor failed, and is named', () => {
  const nowhere = () => undefined;
  expect(tallyVitest(skipped('reads it [needs LibreOffice]'), nowhere)).toEqual({ passed: 0, failures: [], unchecked: ['LibreOffice is not on this machine: test/a.test.ts > reads it [needs LibreOffice]'] });
  expect(tallyVitest(skipped('reads it'), nowhere).failures).toHaveLength(1);
  expect(tallyVitest(skipped('reads it [needs patience]'), nowhere).failures).toHaveLength(1);
});

test('a skipped test whose program is there after all has failed', () => {
  expect(tallyVitest(skipped('reads it [needs LibreOffice]'), () => 'soffice').failures).toHaveLength(1);
});

test('a file that does not load counts as one failure', () => {
  expect(tallyVitest({ testResults: [file('a.test.ts', [], 'failed', 'no such module')] })).toEqual({ passed: 0, failures: ['test/a.test.ts: no such module'], unchecked: [] });
});

test('a stage without a report has failed', () => {
  expect(readReport('unit', `${ROOT}no-such-file.json`)).toEqual(failed('unit: Vitest wrote no report'));
});

test('the sum is over all stages', () => {
  expect(sum([PASSED, failed('lint'), PASSED, { ...PASSED, unchecked: ['x'] }])).toEqual({ passed: 3, failures: ['lint'], unchecked: ['x'] });
});
