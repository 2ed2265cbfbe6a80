/** Counts tests over all stages. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { excuse } from './programs.ts';
import { ROOT } from './tools.ts';

export interface Tally {
  readonly passed: number;
  /** What failed, one entry a test; a skipped test is one that failed to prove anything. */
  readonly failures: readonly string[];
  /** Tests that this machine lacks a program for: neither passed nor failed. */
  readonly unchecked?: readonly string[];
}

export const PASSED: Tally = { passed: 1, failures: [] };
export const failed = (what: string): Tally => ({ passed: 0, failures: [what] });

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
  unchecked: tallies.flatMap(({ unchecked = [] }) => unchecked),
});

/** What we read of Vitest's JSON report. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A file that could not be loaded counts as one failed test. */
export function tallyVitest({ testResults }: VitestReport, find?: Parameters<typeof excuse>[1]): Tally {
  const perFile = testResults.map(({ name, status, message, assertionResults }): Tally => {
    const file = relative(ROOT, name);
    if (assertionResults.length === 0) return status === 'passed' ? { passed: 0, failures: [] } : failed(`${file}: ${message}`);
    const excused = assertionResults.filter((result) => result.status === 'skipped' && excuse(result.fullName, find) !== undefined);
    const bad = assertionResults.filter((result) => result.status !== 'passed' && !excused.includes(result));
    return {
      passed: assertionResults.length - bad.length - excused.length,
      unchecked: excused.map((result) => `${excuse(result.fullName, find)!} is not on this machine: ${file} > ${result.fullName}`),
      failures: bad.map((result) => `${file} > ${result.fullName}${result.status === 'failed' ? '' : ` (${result.status})`}`),
    };
  });
  return sum(perFile);
}

/** The report in a file; one failure when Vitest ended before it wrote any, or found no test at all. */
export function readReport(stage: string, file: string): Tally {
  if (!existsSync(file)) return failed(`${stage}: Vitest wrote no report`);
  const tally = tallyVitest(JSON.parse(readFileSync(file, 'utf8')) as VitestReport);
  return tally.passed + tally.failures.length + (tally.unchecked?.length ?? 0) === 0 ? failed(`${stage}: no tests found`) : tally;
}
