/** Proves that every as-printed CSV holds what was printed, and that the proof would see a slip. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import { tables } from './beleidsbrief-2012/tables.ts';
import prose from './beleidsbrief-2012/tekst-3.2.json';
import { proven } from './proven.ts';
import { between, difference, parseCsv, parsePrintedLines, printedTokens, tokens } from './transcription.ts';

const DATA = new URL('../../data/', import.meta.url);
const PRINT = new URL('beleidsbrief-2012/', import.meta.url);
const PROSE = 'tekst-3.2';

const readCsv = (dataset: string, table: string) => readFileSync(new URL(`${dataset}/${table}.csv`, DATA), 'utf8');
const readPrint = (table: string) => parsePrintedLines(readFileSync(new URL(`${table}.txt`, PRINT), 'utf8'));
const collapsed = (text: string) => tokens(text).join(' ');

async function describedTable(dataset: string, table: string) {
  const file = new URL(`${dataset}/dataset.ts`, DATA);
  if (!existsSync(file)) return undefined;
  const { default: description } = (await import(/* @vite-ignore */ file.href)) as { default: DatasetDescription };
  const found = description.tables.find(({ id }) => id === table);
  if (!found) throw new Error(`data/${dataset}/dataset.ts does not describe ${table}.csv.`);
  return found;
}

describe.each(tables)('$table', (proof) => {
  const lines = readPrint(proof.table);
  const printed = printedTokens(proof, lines);
  const csv = readCsv(proof.dataset, proof.table);
  const rows = parseCsv(csv);
  const changed = (line: number, row: readonly string[]) => rows.with(line, [...row]);
  const isMissed = (mutant: readonly (readonly string[])[]) => difference(proof, printed, mutant) === undefined;

  it('holds what was printed, all of it, in order', () => {
    expect(difference(proof, printed, rows)).toBeUndefined();
    for (const cell of rows.flat()) expect(cell.replace(/^ {5}(?=\S)/, '')).toBe(collapsed(cell));
  });

  it('has every kept line in one part of the table', () => {
    const parts = [proof.title, ...proof.print, proof.note, proof.sourceLine].filter((part) => part !== undefined);
    const covered = parts.flatMap((part) => between(lines, 'byColumn' in part ? part.byColumn : part)).map(({ number }) => number);
    expect(covered).toEqual(lines.map(({ number }) => number));
  });

  it('deals out blocks that are full', () => {
    for (const stretch of proof.print) {
      if ('byColumn' in stretch) expect(between(lines, stretch.byColumn)).toHaveLength(stretch.rows * 7);
    }
  });

  it('has the printed title and source line in dataset.ts', async () => {
    const described = await describedTable(proof.dataset, proof.table);
    if (!described) return;
    const print = (part: readonly [number, number] | undefined) => part && collapsed(between(lines, part).map(({ text }) => text).join(' '));
    expect([collapsed(described.title), collapsed(`${described.number}: ${described.title}`)]).toContain(print(proof.title));
    expect(described.sourceLine === null ? undefined : collapsed(described.sourceLine)).toBe(print(proof.sourceLine));
    expect(described.lines).toEqual([lines.at(0)?.number, lines.at(-1)?.number]);
  });

  it('would miss no changed digit', () => {
    const missed = rows.flatMap((row, line) =>
      row.flatMap((cell, field) =>
        [...cell.matchAll(/\d/g)]
          .map(({ 0: digit, index }) => cell.slice(0, index) + ((Number(digit) + 1) % 10) + cell.slice(index + 1))
          .filter((mutant) => isMissed(changed(line, row.with(field, mutant)))),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('would miss no lost, repeated or moved row', () => {
    const missed = rows.filter(
      (row, line) =>
        isMissed(rows.toSpliced(line, 1)) ||
        isMissed(rows.toSpliced(line, 0, row)) ||
        (line > 0 && isMissed(rows.with(line, rows[line - 1]!).with(line - 1, row))),
    );
    expect(missed).toEqual([]);
  });

  it('would miss no swapped cells', () => {
    const missed = rows.flatMap((row, line) =>
      row.flatMap((left, field) =>
        row
          .flatMap((right, other) => (other > field && right !== left ? [row.with(field, right).with(other, left)] : []))
          .filter((mutant) => isMissed(changed(line, mutant))),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('would miss no added number and no shifted cell border', () => {
    const missed = rows.flatMap((row, line) =>
      row.slice(1).flatMap((right, index) => {
        const left = row[index]!;
        const [first, ...after] = tokens(right);
        const before = tokens(left);
        const last = before.pop();
        const mutants = [row.with(index, `${left} 1`)];
        if (first) mutants.push(row.with(index, `${left} ${first}`).with(index + 1, after.join(' ')));
        if (last) mutants.push(row.with(index, before.join(' ')).with(index + 1, `${last} ${right}`));
        return mutants.filter((mutant) => isMissed(changed(line, mutant)));
      }),
    );
    expect(missed).toEqual([]);
  });
});

describe(PROSE, () => {
  const numbers: readonly { line: number; number: string; in?: string; leftOut?: string }[] = prose.flatMap(({ line, numbers }) =>
    numbers.map((number) => ({ line, ...number })),
  );
  const places = [...new Set(numbers.flatMap((number) => number.in ?? []))];

  it('says of every number of the lines where it went, or why it was left out', () => {
    for (const number of numbers) {
      expect([number.in, number.leftOut].filter(Boolean), `line ${number.line}: ${number.number}`).toHaveLength(1);
    }
  });

  it('keeps lines in order, each with its checksum', () => {
    const kept = prose.map(({ line }) => line);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
    for (const { sha256 } of prose) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  describe.each(places)('%s', (dataset) => {
    const [header, ...rows] = parseCsv(readCsv(dataset, PROSE));
    const expected = numbers.filter((number) => number.in === dataset).map(({ line, number }) => [String(line), number]);

    it('has each number of the prose on its line, in order, and no other', () => {
      expect(header).toEqual(['regel', 'uitspraak', 'waarde']);
      expect(rows.map(([line, , value]) => [line, value])).toEqual(expected);
    });

    it('says of each number something else', () => {
      const statements = rows.map(([, statement]) => statement);
      expect(new Set(statements).size).toBe(statements.length);
      for (const [, statement, value] of rows) expect(statement).toMatch(value!.endsWith('%') ? /: aandeel$/ : /: aantal$/);
    });
  });
});

it('proves every as-printed CSV there is, once, and finds each in UTF-8 without byte order mark, with LF', () => {
  const found = readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, DATA)).filter((file) => file.endsWith('.csv')).map((file) => `${name}/${file}`));
  expect(proven.toSorted()).toEqual(found.toSorted());
  for (const file of found) expect(readFileSync(new URL(file, DATA), 'utf8'), file).toMatch(/^[^\uFEFF\r]+[^\n\r]\n$/);
});
