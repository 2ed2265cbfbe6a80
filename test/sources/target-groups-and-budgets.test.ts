/** Proves the datasets from prose on target groups, growth path and budgets: each figure stands on its line, and no number of the kept lines is forgotten. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import beleidsbrief from './target-groups-and-budgets/beleidsbrief-2012.json';
import vdab from './target-groups-and-budgets/vdab-topic-2006.json';
import { parseCsv } from './transcription.ts';

interface Line {
  readonly line: number;
  readonly sha256: string;
  readonly numbers: readonly { readonly number: string; readonly in?: string; readonly leftOut?: string }[];
}

const DATA = new URL('../../data/', import.meta.url);
const sources: readonly { readonly source: string; readonly lines: readonly Line[] }[] = [
  { source: 'beleidsbrief-2012', lines: beleidsbrief },
  { source: 'vdab-topic-2006', lines: vdab },
];
const numbersIn = (text: string): string[] => text.match(/\d{1,3}(?:[ .]\d{3})+(?:,\d+)?%?|\d+(?:[.,]\d+)?%?/g) ?? [];

describe.each(sources)('$source', ({ source, lines }) => {
  const numbers = lines.flatMap(({ line, numbers: found }) => found.map((number) => ({ line, ...number })));
  const tables = [...new Set(numbers.flatMap((number) => number.in ?? []))];

  it('says of every number of the lines where it went, or why it was left out', () => {
    for (const number of numbers) expect([number.in, number.leftOut].filter(Boolean), `line ${number.line}: ${number.number}`).toHaveLength(1);
  });

  it('keeps lines in order, each with its checksum', () => {
    const kept = lines.map(({ line }) => line);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
    for (const { sha256 } of lines) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  describe.each(tables)('%s', (place) => {
    const csv = readFileSync(new URL(`${place}.csv`, DATA), 'utf8');
    const [header, ...rows] = parseCsv(csv);

    it('has each number of the prose on its line, in order, and no other', () => {
      expect(csv).toMatch(/^[^\uFEFF\r]+[^\n\r]\n$/);
      expect(header?.slice(0, 3)).toEqual(['regel', 'uitspraak', 'waarde']);
      const expected = numbers.filter((number) => number.in === place).map(({ line, number }) => [String(line), number]);
      expect(rows.flatMap(([line, , value]) => numbersIn(value!).map((number) => [line, number]))).toEqual(expected);
    });

    it('says of each figure something else, and how exact it is', () => {
      const statements = rows.map(([, statement]) => statement);
      expect(new Set(statements).size).toBe(statements.length);
      for (const [, , value, exactness] of rows) {
        const vague = /ongeveer|zowat|bijna|doorgaans|meer dan|goed (?=\d)| à /.test(value!);
        expect(exactness !== 'exact', value).toBe(vague);
      }
    });

    it('is described with its source and within its lines', async () => {
      const [dataset, table] = place.split('/');
      const file = new URL(`${dataset}/dataset.ts`, DATA);
      expect(existsSync(file)).toBe(true);
      const { default: description } = (await import(/* @vite-ignore */ file.href)) as { default: DatasetDescription };
      const described = description.tables.find(({ id }) => id === table);
      expect(described?.source).toBe(source);
      for (const [line] of rows) {
        expect(Number(line)).toBeGreaterThanOrEqual(described!.lines[0]);
        expect(Number(line)).toBeLessThanOrEqual(described!.lines[1]);
      }
    });
  });
});
