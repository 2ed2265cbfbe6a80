/** Whatever the table: what is read is what was written, each cell is one observation, and the order of rows and columns does not matter. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/errors.ts';
import type { CrosstabLayout } from '../../src/model/dataset.ts';
import { coordinates, type Observation } from '../../src/model/observation.ts';
import { UNPRINTED } from '../../src/model/unprinted.ts';
import { normalise } from '../../src/pipeline/normalise.ts';
import { read } from '../../src/pipeline/read.ts';
import { tidy } from '../../src/pipeline/tidy.ts';
import { runs } from '../lib/runs.ts';
import { description } from './tiny.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const csvOf = (rows: readonly (readonly string[])[]) => `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

/** What may be printed: nothing that is never seen, no line end, and nothing that a spreadsheet would run. */
const printable = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !UNPRINTED.test(text) && !/\n|^[=@+＝＋－＠-]/.test(text));

describe('read', () => {
  it('gives back every cell that may be printed, to the letter', () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(printable, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    fc.assert(fc.property(table.filter((rows) => csvOf(rows).trim() !== ''), (rows) => { expect(read(bytes(csvOf(rows)), 'x.csv').rows).toEqual(rows); }), { numRuns: runs(300, 5000) });
  });
  it('gives a grid of equal rows for any bytes, or an error with file, line and column', () => {
    const noise = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: fc.constantFrom(...',",\n\r;\t\0=-1a\u202e\ufeffé '), maxLength: 40 }).map(bytes));
    fc.assert(
      fc.property(noise, (input) => {
        try {
          const { rows } = read(input, 'x.csv');
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
          expect(read(bytes(csvOf(rows)), 'x.csv').rows).toEqual(rows);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
          const { where, message } = error as DataError;
          if (!message.includes('The file is empty')) expect(where).toEqual({ file: 'x.csv', line: expect.any(Number), column: expect.any(Number) });
        }
      }),
      { numRuns: runs(1000, 20_000) },
    );
  });
});

/** A figure as canonical digits, and one of the ways it may be printed. */
const figure = fc.record({ whole: fc.integer({ min: -99_999_999, max: 99_999_999 }), fraction: fc.option(fc.stringMatching(/^\d{1,2}$/)), mark: fc.constantFrom('', ' ', '.'), comma: fc.constantFrom(',', '.') }).map(({ whole, fraction, mark, comma }) => {
  const value = `${whole}${fraction === null ? '' : `.${fraction}`}`;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
  return { value, printed: fraction === null ? grouped : `${mark === '' ? whole : grouped}${mark === '' ? comma : ','}${fraction}` };
}).filter(({ value }) => !/^-0(\.0+)?$/.test(value));

interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly figures: readonly (readonly { readonly value: string; readonly printed: string }[])[];
}
const table: fc.Arbitrary<Table> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([height, width]) =>
  fc.record({
    rows: fc.constant(Array.from({ length: height }, (_, at) => `R${at}`)),
    columns: fc.constant(Array.from({ length: width }, (_, at) => String(2000 + at))),
    figures: fc.array(fc.array(figure, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  }));

const measured = { ...description, measures: [{ id: 'fte', label: { nl: 'x', en: 'x' }, definition: { nl: 'x', en: 'x' }, unit: 'VTE', kind: 'rounded' as const }] };

function observe({ rows, columns, figures }: Table): Observation[] {
  const layout: CrosstabLayout = {
    kind: 'crosstab',
    at: { measure: 'fte' },
    headerRows: 1,
    labelHeaders: [['']],
    labelColumns: [{ labels: Object.fromEntries(rows.map((row) => [row, { programme: row }])) }],
    valueColumns: columns.map((year) => ({ header: [year], at: { time_period: year } })),
  };
  const csv = csvOf([['', ...columns], ...rows.map((row, at) => [row, ...figures[at]!.map(({ printed }) => printed)])]);
  return tidy(normalise(read(bytes(csv), 'data/x/tabel-1.csv'), { ...description.tables[0]!, layout }).cells, measured);
}

/** An observation without its place. */
const known = (observation: Observation) => JSON.stringify([Object.entries(coordinates(observation)).toSorted(), observation.value, observation.decimals, observation.asPublished]);
const reordered = <T>(items: readonly T[], order: readonly number[]): T[] => items.map((item, at) => ({ item, rank: order[at] ?? 0 })).toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);

describe('normalise and tidy', () => {
  it('make one observation of each cell, with its value to the digit and its printed characters', () => {
    fc.assert(
      fc.property(table, (one) => {
        const seen = observe(one).map(({ value, asPublished, cell, key, timePeriod }) => ({ value, asPublished, cell, at: [key['programme'], timePeriod] }));
        const written = one.rows.flatMap((row, line) => one.columns.map((year, field) => ({
          value: one.figures[line]![field]!.value,
          asPublished: one.figures[line]![field]!.printed,
          cell: { table: 'tabel-1', line: line + 2, field: field + 2 },
          at: [row, year],
        })));
        expect(seen).toEqual(written);
      }),
      { numRuns: runs(300, 5000) },
    );
  });
  it('give the same observations whatever the order of rows and columns', () => {
    const order = fc.array(fc.integer(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(table, order, order, (one, rowOrder, columnOrder) => {
        const moved = {
          rows: reordered(one.rows, rowOrder),
          columns: reordered(one.columns, columnOrder),
          figures: reordered(one.figures, rowOrder).map((row) => reordered(row, columnOrder)),
        };
        expect(observe(moved).map(known).toSorted()).toEqual(observe(one).map(known).toSorted());
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
