/** Proves that every printed cell of every table is exactly one observation with its printed form, and that no observation came from elsewhere. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasets, getObservations } from '../../src/catalog.ts';
import { cellId } from '../../src/model/cell.ts';
import { parseCsv } from './transcription.ts';

/** In running text only the third column is a figure; what follows says how exact it is. */
const STATEMENT_FIGURE = 3;
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=.)/, '');
const tables = datasets.flatMap((dataset) => dataset.tables.map((table) => ({ dataset, table, name: `${dataset.id} ${table.id}` })));

describe.each(tables)('$name', ({ dataset, table }) => {
  const rows = parseCsv(readFileSync(new URL(`../../data/${dataset.id}/${table.id}.csv`, import.meta.url), 'utf8'));
  const grid = dataset.grids.find((one) => one.table === table.id)!;
  const observations = getObservations(dataset.id).filter(({ cell }) => cell.table === table.id);
  const isFigure = (field: number): boolean => (table.layout === 'statements' ? field === STATEMENT_FIGURE : field > grid.labelColumns);

  it('is shown row by row as it was transcribed', () => {
    expect(grid.rows.map(({ cells }) => cells)).toEqual(rows);
    expect(grid.rows.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 1));
  });

  it('has one observation for each figure, with its characters', () => {
    const printed = grid.rows
      .filter(({ kind }) => kind === 'body')
      .flatMap(({ line }) => rows[line - 1]!.flatMap((text, index) => (isFigure(index + 1) ? [[`${table.id}:${line}:${index + 1}`, text.trim()]] : [])));
    expect(printed).not.toEqual([]);
    expect(observations.map(({ cell, asPublished }) => [cellId(cell), asPublished])).toEqual(printed);
  });

  it('says each step from the printed characters to the value', () => {
    const ends = observations.map(({ asPublished, steps = [], value }) => (value === null ? ['status', 'range'].includes(steps.at(-1)![0]) : (steps.at(-1)?.[1] ?? asPublished) === value));
    expect(observations.filter((_, index) => !ends[index]).map(({ cell }) => cellId(cell))).toEqual([]);
  });

  it('has no figure in a row that is not counted, but years and dates in headings', () => {
    const stray = grid.rows
      .filter(({ kind }) => kind === 'heading')
      .flatMap(({ cells }) => cells.filter((text, index) => isFigure(index + 1) && /\d/.test(text)));
    expect(stray).toEqual([]);
  });

  it('keeps every printed digit in the value', () => {
    if (table.layout === 'statements') return;
    for (const { value, asPublished } of observations) if (value !== null) expect(digits(value), asPublished).toBe(digits(asPublished));
  });
});
