/** Figures in running text, held against the lines they stand in: line number, number tokens and checksum, never the prose. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './transcription.ts';

/** A number of a line: in which CSV it went, or why it was left out. */
interface KeptNumber {
  readonly number: string;
  readonly in?: string;
  readonly leftOut?: string;
}

export interface KeptLine {
  readonly line: number;
  readonly sha256: string;
  readonly numbers: readonly KeptNumber[];
}

const DATA = new URL('../../data/', import.meta.url);
const HEADER = ['regel', 'uitspraak', 'waarde', 'nauwkeurigheid', 'ondergrens', 'bovengrens'];
const WORDS: Readonly<Record<string, RegExp>> = {
  ongeveer: /^(ongeveer|zowat|rond de|een (?=.*-tal\b))/i,
  minstens: /^(minstens|meer dan)/i,
  bijna: /^(bijna|een kleine)/i,
  bereik: /\btot\b/,
  exact: /^\d/,
};

/** The numbers of a value as written: a range keeps its words, since both ends are one figure. */
const written = (value: string, exactness: string): string => (exactness === 'bereik' ? value : /\d[\d .,]*\d|\d/.exec(value)![0]);

/** Proves that the CSVs of a dataset hold the numbers of the kept lines, all of them, in order, and no others. */
export function proveQuotedFigures(dataset: string, lines: readonly KeptLine[]): void {
  const numbers = lines.flatMap(({ line, numbers: all }) => all.map((number) => ({ line, ...number })));
  const places = [...new Set(numbers.flatMap((number) => number.in ?? []))];

  it('keeps lines in order, each with its checksum', () => {
    const kept = lines.map(({ line }) => line);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
    for (const { sha256 } of lines) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says of every number of the lines where it went, or why it was left out', () => {
    for (const number of numbers) expect([number.in, number.leftOut].filter(Boolean), `line ${number.line}: ${number.number}`).toHaveLength(1);
  });

  describe.each(places)('%s', (table) => {
    const [header, ...rows] = parseCsv(readFileSync(new URL(`${dataset}/${table}.csv`, DATA), 'utf8'));

    it('has each number of the prose on its line, in order, and no other', () => {
      expect(header).toEqual(HEADER);
      expect(rows.map(([line, , value, exactness]) => [line, written(value!, exactness!)])).toEqual(
        numbers.filter((number) => number.in === table).map(({ line, number }) => [String(line), number]),
      );
    });

    it('calls a figure as exact as its words are', () => {
      for (const [line, , value, exactness] of rows) expect(value, `line ${line}`).toMatch(WORDS[exactness!]!);
    });

    it('says of each number something else', () => {
      const statements = rows.map(([, statement]) => statement);
      expect(new Set(statements).size).toBe(statements.length);
    });
  });
}

/** The tables that the kept lines prove. */
export const provenTables = (lines: readonly KeptLine[]): readonly string[] => [...new Set(lines.flatMap(({ numbers }) => numbers.flatMap((number) => number.in ?? [])))];
