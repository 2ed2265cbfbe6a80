/** Proves the figures quoted in the hearing: every line of the report that holds a digit is accounted for. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lines from './hoorzitting-2021/figures.json';
import { provenTables, proveQuotedFigures } from './quoted-figures.ts';

describe('hoorzitting-2021', () => {
  proveQuotedFigures('hoorzitting-2021', lines);

  it('proves every CSV of the dataset', () => {
    const found = readdirSync(new URL('../../data/hoorzitting-2021/', import.meta.url)).filter((file) => file.endsWith('.csv'));
    expect(found.toSorted()).toEqual(provenTables(lines).map((table) => `${table}.csv`).toSorted());
  });
});
