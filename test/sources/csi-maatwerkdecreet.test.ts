/** Proves Tabel 2 of the CSI paper: what was printed, all of it, in order, and that the proof would see a slip. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import { between, difference, parseCsv, parsePrintedLines, tokens, type TableProof } from './transcription.ts';

const proof: TableProof = {
  dataset: 'managementtools',
  table: 'tabel-2',
  title: [617, 617],
  print: [[619, 674]],
  note: [676, 678],
  header: ['Wij gebruiken deze managementpraktijken omdat …|SWOT|SMART|Lean management|Benchmarking|Pay for performance|Kwaliteitsmanagement|Key performance indicators'],
  rows: [/^[^\d|]+(\|(n\.v\.t\.|\.\d{3}\*{1,2})){7}$/],
};
const lines = parsePrintedLines(readFileSync(new URL('csi-maatwerkdecreet/tabel-2.txt', import.meta.url), 'utf8'));
const rows = parseCsv(readFileSync(new URL('../../data/managementtools/tabel-2.csv', import.meta.url), 'utf8'));
/** A word broken off with a hyphen at the end of its line goes on in the next. */
const joined = (text: string): string => text.replace(/-\s+/g, '');
const text = (part: readonly [number, number]): string => between(lines, part).map((line) => line.text).join(' ');
const printed = tokens(joined(text([619, 674])));
const isMissed = (mutant: readonly (readonly string[])[]): boolean => difference(proof, printed, mutant) === undefined;

describe('Tabel 2', () => {
  it('holds what was printed, all of it, in order', () => {
    expect(difference(proof, printed, rows)).toBeUndefined();
  });

  it('has every kept line in one part of the table', () => {
    const parts: readonly (readonly [number, number])[] = [[617, 617], [619, 674], [676, 678]];
    expect(parts.flatMap((part) => between(lines, part)).map(({ number }) => number)).toEqual(lines.map(({ number }) => number));
  });

  it('has the printed title in dataset.ts', async () => {
    const { default: description } = (await import('../../data/managementtools/dataset.ts')) as { default: DatasetDescription };
    const table = description.tables.find(({ id }) => id === 'tabel-2')!;
    expect(table.title).toBe(tokens(text([617, 617])).join(' '));
    expect(table.lines).toEqual([lines.at(0)?.number, lines.at(-1)?.number]);
  });

  it('would miss no changed digit, lost star, lost row or swapped cell', () => {
    const mutants = rows.flatMap((row, line) => [
      rows.toSpliced(line, 1),
      rows.toSpliced(line, 0, row),
      ...row.flatMap((cell, field) => [
        ...[...cell.matchAll(/\d/g)].map(({ 0: digit, index }) => cell.slice(0, index) + ((Number(digit) + 1) % 10) + cell.slice(index + 1)),
        ...(cell.endsWith('*') ? [cell.slice(0, -1)] : []),
      ].map((changed) => rows.with(line, row.with(field, changed)))),
      ...row.flatMap((left, field) => row.flatMap((right, other) => (other > field && right !== left ? [rows.with(line, row.with(field, right).with(other, left))] : []))),
    ]);
    expect(mutants.filter(isMissed)).toEqual([]);
  });
});
