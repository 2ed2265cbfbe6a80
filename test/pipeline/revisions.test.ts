import { expect, test } from 'vitest';
import { byVersion, kindOf, stepOf, type Revision } from '../../src/model/revision.ts';
import { run } from './tiny.ts';

const text = { nl: 'x', en: 'x' };
const note = (version: string, date: string, cells?: readonly string[]): Revision => ({ version, date, text, ...(cells && { cells }) });
const first = note('1.0.0', '2026-11-21');
const at = (version: string, modified: string, revisions: readonly Revision[]) => () => run(undefined, { version, modified, revisions });

test('versions are numbers, not text', () => {
  expect(['1.10.0', '2.0.0', '1.9.3', '1.10.0'].toSorted(byVersion)).toEqual(['1.9.3', '1.10.0', '1.10.0', '2.0.0']);
});

test.each([['1.2.3', '1.2.4', 'patch'], ['1.2.3', '1.3.0', 'minor'], ['1.2.3', '2.0.0', 'major'], ['1.2.3', '1.3.1', undefined], ['1.2.3', '1.2.3', undefined], ['1.2.3', '1.2.2', undefined]])('%s to %s is %s', (from, to, kind) => {
  expect(stepOf(from, to)).toBe(kind);
});

test('a revision is of the kind that its number says, the oldest the first edition', () => {
  const revisions = [note('1.1.0', '2027-02-01'), note('1.0.1', '2027-01-01'), first];
  expect(revisions.map(({ version }) => kindOf(revisions, version))).toEqual(['minor', 'patch', 'first']);
});

test('notes that tell the way to the version are taken', () => {
  expect(at('1.0.1', '2027-01-01', [note('1.0.1', '2027-01-01', ['tabel-1:4:2']), first])).not.toThrow();
});

test.each<[string, () => unknown, RegExp]>([
  ['a version without a note', at('1.0.1', '2027-01-01', [first]), /The version is 1\.0\.1, and no revision says what it brought\.\n {2}Put \{ version: '1\.0\.1', date: '2027-01-01', text/],
  ['a note about a later version', at('1.0.0', '2026-11-21', [note('1.0.1', '2027-01-01'), first]), /The version is 1\.0\.0, and the first of the revisions is about 1\.0\.1\./],
  ['two dates', at('1.0.0', '2026-11-22', [first]), /The revision 1\.0\.0 is dated 2026-11-21, and the dataset was modified on 2026-11-22/],
  ['a version skipped', at('1.0.2', '2027-01-01', [note('1.0.2', '2027-01-01'), first]), /1\.0\.2 does not follow 1\.0\.0\.\n {2}Write revisions newest first, one step each: 1\.0\.1 for a correction, 1\.1\.0 for a new period, 2\.0\.0/],
  ['a date that runs back', at('1.0.1', '2026-01-01', [note('1.0.1', '2026-01-01'), first]), /dated 2026-01-01, before 1\.0\.0 of 2026-11-21/],
  ['a cell that is not there', at('1.0.0', '2026-11-21', [note('1.0.0', '2026-11-21', ['tabel-1:9:9'])]), /names the cell "tabel-1:9:9", which is not there/],
  ['no note at all', at('1.0.0', '2026-11-21', []), /The field revisions is empty/],
])('ingest stops on %s', (_why, act, message) => {
  expect(act).toThrow(message);
});
