import { expect, test } from 'vitest';
import type { Explanation } from '../../src/model/audit.ts';
import type { CorrectionDeclaration, OwnCorrection, PublisherCorrection } from '../../src/model/correction.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { CSV, codelists, run } from './tiny.ts';

const text = { nl: 'De rijen geven {=tabel-1:4:2}, gedrukt staat {tabel-1:4:2}.', en: 'The rows give {=tabel-1:4:2}, printed is {tabel-1:4:2}.' };
/** The total of the tiny table, printed wrongly. */
const WRONG = CSV.replace('3000,100', '3100,100').replace('"33,3"', '"32,3"').replace('66.7', '64.5');
const explanation: Explanation = { checks: ['total.tabel-1:4:2'], cause: 'error', certainty: 'certain', text: { nl: 'x', en: 'x' } };
const correction: PublisherCorrection = {
  dataset: 'x', cell: 'tabel-1:4:2', whose: 'publisher', printed: '3100', corrected: '3000', evidence: ['x.total.tabel-1:4:2'],
  version: '1.0.0', date: '2026-11-21', status: 'applied', reason: text,
};
const own: OwnCorrection = { dataset: 'x', cell: 'tabel-1:2:2', whose: 'ours', printed: '1 000', published: '1 100', version: '1.0.0', date: '2026-11-21', status: 'applied', reason: { nl: 'x', en: 'x' } };
const correct = (corrections: readonly unknown[], csv = WRONG, certainty: Explanation['certainty'] = 'certain') =>
  run(csv, { explanations: csv === WRONG ? [{ ...explanation, certainty }] : [] }, codelists, corrections as readonly CorrectionDeclaration[]);
const written = (corrections: readonly unknown[], csv = WRONG) => (JSON.parse([...correct(corrections, csv).files.get('data/x/dataset.json')!].join('')) as Dataset).corrections;

test('a correction goes with its dataset, its figures filled in, and the printed characters stay', () => {
  expect(written([correction])).toEqual([{ ...correction, id: 'x.v1.0.0.tabel-1:4:2', cell: { table: 'tabel-1', line: 4, field: 2 }, reason: { nl: 'De rijen geven 3.000, gedrukt staat 3.100.', en: 'The rows give 3,000, printed is 3,100.' } }]);
  expect([...correct([correction]).files.get('data/x/observations.json')!].join('')).toContain('"value":"3100"');
});

test('a slip of ours is told, with what we gave before', () => {
  expect(written([own], CSV)).toMatchObject([{ whose: 'ours', published: '1 100', printed: '1 000' }]);
});

test('a withdrawn correction stays in the log and asks nothing of its cell', () => {
  expect(written([{ ...correction, status: 'withdrawn', evidence: ['x.gone'], reason: { nl: 'x', en: 'x' } }], CSV)).toMatchObject([{ status: 'withdrawn' }]);
});

test.each<[string, readonly unknown[], RegExp]>([
  ['the cell reads otherwise by now', [{ ...correction, printed: '3200' }], /The correction of x\/tabel-1:4:2 is of "3200", and the cell reads "3100"\.\n {2}It no longer applies/],
  ['there is no such cell', [{ ...correction, cell: 'tabel-1:9:2' }], /There is no cell x\/tabel-1:9:2 to correct/],
  ['there is no such dataset', [{ ...correction, dataset: 'y' }], /about a dataset that does not exist\.\n {2}Name one of x\./],
  ['no version brought it', [{ ...correction, version: '1.0.1' }], /came with version 1\.0\.1, which data\/x\/dataset\.ts does not know/],
  ['the sum gives another value', [{ ...correction, corrected: '3001' }], /says 3001, and "x\.total\.tabel-1:4:2" gives 3000/],
  ['the evidence holds', [{ ...correction, evidence: ['x.share.tabel-1:2:3'] }], /leans on "x\.share\.tabel-1:2:3", which is no discrepancy/],
  ['there is no evidence', [{ ...correction, evidence: [] }], /The field corrections\[0\]\.evidence is empty\.\n {2}Fill it in: src\/model\/correction\.ts explains/],
  ['a cell is corrected twice', [correction, correction], /is corrected twice/],
  ['a field is misspelt', [{ ...correction, statuss: 'applied' }], /There is no field "statuss" in corrections\[0\]\.\n {2}Mend its spelling, or remove it: src\/model\/correction\.ts names/],
  ['a value is no decimal', [{ ...correction, corrected: '3.000,0' }], /corrections\[0\]\.corrected is not right: expected a plain decimal/],
  ['a slip of ours changes nothing', [{ ...own, published: '1 000' }], /changes nothing/],
])('ingest stops when %s', (_why, corrections, message) => {
  expect(() => correct(corrections)).toThrow(message);
});

test('ingest stops on a correction by guess', () => {
  expect(() => correct([correction], WRONG, 'likely')).toThrow(/whose explanation is not certain\.\n {2}What is only likely is told as a finding/);
});

test('ingest stops when evidence is about another cell', () => {
  expect(() => correct([{ ...correction, cell: 'tabel-1:3:2', printed: '2.000' }])).toThrow('which is about another cell');
});

