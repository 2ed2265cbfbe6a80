/**
 * Every table of the project, damaged at random. What comes out is an error that names its place, or the whole dataset with the
 * damage in it for all to see: never a crash, never a figure that differs from its cell, never a part.
 */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { loadInputs } from '../../scripts/lib/load.ts';
import { DataError } from '../../src/errors.ts';
import type { Dataset, DatasetDescription } from '../../src/model/dataset.ts';
import type { Observation } from '../../src/model/observation.ts';
import { ingest, type DatasetFolder } from '../../src/pipeline/ingest.ts';
import { runs } from '../lib/runs.ts';

const inputs = await loadInputs();
const tables = inputs.folders.flatMap((folder) => [...folder.tables.keys()].map((table) => ({ folder: { ...folder, description: { ...folder.description, related: [] } }, table })));

/** One dataset alone: what crosses datasets is the audit's business. */
const ingestWith = ({ folder, table }: { folder: DatasetFolder; table: string }, csv: Uint8Array) =>
  ingest({ ...inputs, folders: [{ ...folder, tables: new Map(folder.tables).set(table, csv) }], cross: { checks: [], explanations: [] }, corrections: [] });

type Rows = readonly (readonly string[])[];
const parse = (text: string): string[][] => Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n' }).data;
const written = (rows: Rows): string => `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

const HARM = ['0', '9', '-', '+', ',', '.', ';', '"', '\n', '\r', '\t', ' ', '\u00a0', '\0', '=', '%', '*', 'n.b.', '>', '\u202e', '\ufeff', '\ud800', '</script>', 'é'];
const place = fc.nat(1_000_000);
/** Ways in which a file is damaged by a hand, a program or a disk. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 9 })).map(([at, by]) => (text: string) => {
    const all = [...text.matchAll(/\d/g)];
    if (all.length === 0) return text;
    const { index, 0: digit } = all[at % all.length]!;
    return text.slice(0, index) + String((Number(digit) + by) % 10) + text.slice(index + 1);
  }),
  fc.tuple(place, fc.constantFrom(...HARM)).map(([at, put]) => (text: string) => text.slice(0, at % text.length) + put + text.slice(at % text.length)),
  fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(([at, length]) => (text: string) => text.slice(0, at % text.length) + text.slice((at % text.length) + length)),
  place.map((at) => (text: string) => text.slice(0, at % text.length)),
  byRows((rows, at) => rows.toSpliced(at % rows.length, 1)),
  byRows((rows, at) => rows.toSpliced(at % rows.length, 0, rows[at % rows.length]!)),
  byRows((rows, at, to) => rows.with(at % rows.length, rows[to % rows.length]!).with(to % rows.length, rows[at % rows.length]!)),
  byRows((rows, at, to) => inRow(rows, at, (row) => row.with(to % row.length, row[(to + 1) % row.length]!).with((to + 1) % row.length, row[to % row.length]!))),
  byRows((rows, at, to) => inRow(rows, at, (row) => row.with(to % row.length, ''))),
  byRows((rows, at, to) => inRow(rows, at, (row) => row.with(to % row.length, rows[to % rows.length]![at % row.length] ?? ''))),
  byRows((rows, at) => rows.map((row) => row.toSpliced(at % row.length, 1))),
);

function byRows(change: (rows: Rows, at: number, to: number) => Rows): fc.Arbitrary<(text: string) => string> {
  return fc.tuple(place, place).map(([at, to]) => (text: string) => written(change(parse(text), at, to)));
}
function inRow(rows: Rows, at: number, change: (row: readonly string[]) => readonly string[]): Rows {
  return rows.with(at % rows.length, change(rows[at % rows.length]!));
}

/** The digits of a printed figure, in the only two ways they may come out: as they are, or as a number of so many thousands. */
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

function checkWhole({ folder, table }: (typeof tables)[number], csv: string): void {
  const { files, sizes } = ingestWith({ folder, table }, new TextEncoder().encode(csv));
  const { name, description } = folder;
  const json = (file: string) => JSON.parse([...files.get(`data/${name}/${file}`)!].join('')) as unknown;
  if ('kind' in description) {
    const records = json('records.json') as { table: string; line: number; values: Record<string, string> }[];
    const own = records.filter((record) => record.table === table);
    expect(own.map(({ values }) => Object.values(values))).toEqual(parse(csv).slice(1));
    expect(records).toHaveLength(sizes.get(name)!);
    return;
  }
  const { grids } = json('dataset.json') as Dataset;
  const observations = json('observations.json') as Observation[];
  expect(grids).toHaveLength(description.tables.length);
  expect(observations).toHaveLength(sizes.get(name)!);
  const grid = grids.find((one) => one.table === table)!;
  expect(grid.rows.map(({ cells }) => cells)).toEqual(parse(csv));
  const own = observations.filter(({ cell }) => cell.table === table);
  expect(own).toHaveLength(figuresIn(grid, description, table));
  for (const { cell, asPublished, value, qualifier } of own) {
    expect(asPublished.trim()).toBe(grid.rows[cell.line - 1]!.cells[cell.field - 1]!.trim());
    if (value !== null && qualifier === undefined && /^[+-]?[\d., ]+%?$/.test(asPublished)) expect(digits(value)).toBe(digits(asPublished));
  }
}

function figuresIn(grid: Dataset['grids'][number], description: DatasetDescription, table: string): number {
  const { layout } = description.tables.find(({ id }) => id === table)!;
  return grid.rows.filter(({ kind }) => kind === 'body').length * (layout.kind === 'crosstab' ? layout.valueColumns.length : 1);
}

/** What is wrong with a whole file has no line: a row that is gone, a sum that does not hold. */
const WITHOUT_LINE = /stands in no row|The file is empty|does not add up|explains no discrepancy|never printed|is about no cell|picks no cell|is 0 cells|No cell (holds|carries)|finds 0 operands|finds no result|a missing operand|There is no printed cell|may be zero/;

it('a damaged table gives an error at its place, or all of its figures as they now stand', () => {
  const outcomes = { refused: 0, shown: 0 };
  fc.assert(
    fc.property(fc.nat(tables.length - 1), fc.array(damage, { minLength: 1, maxLength: 2 }), (which, changes) => {
      const one = tables[which]!;
      const before = new TextDecoder().decode(one.folder.tables.get(one.table));
      const csv = changes.reduce((text, change) => (text.trim() === '' ? text : change(text)), before);
      try {
        checkWhole(one, csv);
        outcomes.shown += 1;
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        expect(error.where.file).toMatch(new RegExp(`^data/${one.folder.name}/(${one.table}\\.csv|dataset\\.ts)$`));
        expect(error.hint).toMatch(/\S.*\.$/);
        if (error.where.line === undefined) expect(error.message).toMatch(WITHOUT_LINE);
        outcomes.refused += 1;
      }
    }),
    { numRuns: runs(2000, 100_000) },
  );
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(50);
}, 3_600_000);
