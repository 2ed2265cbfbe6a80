/** Proves the transcription of the VDAB topic (2006): eight tables cell by cell, and every number of the text around them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import { between, difference, parseCsv, parsePrintedLines, printedTokens, tokens, type PrintedLine } from './transcription.ts';
import { tables, type GluedTableProof } from './vdab-topic-2006/tables.ts';
import prose from './vdab-topic-2006/tekst.json';

const DATA = new URL('../../data/', import.meta.url);
const PRINT = new URL('vdab-topic-2006/', import.meta.url);
const PROSE = ['profiel-toegeleiden-2005', 'werkvormen-2005'];

const readCsv = (path: string) => parseCsv(readFileSync(new URL(`${path}.csv`, DATA), 'utf8'));
const readPrint = (file: string) => parsePrintedLines(readFileSync(new URL(`${file}.txt`, PRINT), 'utf8'));
const collapsed = (text: string) => tokens(text).join(' ');

async function descriptionOf(dataset: string): Promise<DatasetDescription> {
  return ((await import(/* @vite-ignore */ new URL(`${dataset}/dataset.ts`, DATA).href)) as { default: DatasetDescription }).default;
}

/** The lines as printed: each footnote number that ran into a number or a word is taken off again. */
function unglued(proof: GluedTableProof, lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.map((line) =>
    proof.glued.filter(({ line: at }) => at === line.number).reduce((kept, { token, printed }) => ({ ...kept, text: kept.text.replace(token, printed) }), line),
  );
}

describe.each(tables)('$file', (proof) => {
  const kept = readPrint(proof.file);
  const lines = unglued(proof, kept);
  const printed = printedTokens(proof, lines);
  const rows = readCsv(`${proof.dataset}/${proof.table}`);
  const isMissed = (mutant: readonly (readonly string[])[]) => difference(proof, printed, mutant) === undefined;
  const changed = (line: number, row: readonly string[]) => rows.with(line, [...row]);

  it('takes off only footnote numbers, each once, and each footnote is declared', async () => {
    const { footnotes } = await descriptionOf(proof.dataset);
    for (const { line, token, printed: without, note } of proof.glued) {
      expect(token).toBe(without + note);
      expect(tokens(kept.find(({ number }) => number === line)!.text).filter((one) => one === token)).toHaveLength(1);
      expect(footnotes.map(({ mark }) => mark)).toContain(note);
    }
  });

  it('leaves no letter with a number at its end', () => {
    expect(lines.flatMap(({ text }) => tokens(text)).filter((token) => /\p{L}\d/u.test(token))).toEqual([]);
  });

  it('holds what was printed, all of it, in order', () => {
    expect(difference(proof, printed, rows)).toBeUndefined();
    for (const cell of rows.flat()) expect(cell).toBe(collapsed(cell));
  });

  it('has every kept line in one part of the table', () => {
    const parts = [proof.title, ...proof.print, proof.sourceLine].filter((part) => part !== undefined);
    expect(parts.flatMap((part) => between(lines, 'byColumn' in part ? part.byColumn : part)).map(({ number }) => number)).toEqual(lines.map(({ number }) => number));
  });

  it('has the printed title and source line in dataset.ts', async () => {
    const described = (await descriptionOf(proof.dataset)).tables.find(({ id }) => id === proof.table)!;
    const print = (part: readonly [number, number]) => collapsed(between(lines, part).map(({ text }) => text).join(' '));
    expect(collapsed(described.title)).toBe(print(proof.title));
    expect(collapsed(described.sourceLine!)).toBe(print(proof.sourceLine!));
    expect(described.lines).toEqual([lines.at(0)?.number, lines.at(-1)?.number]);
  });

  it('would miss no changed digit, no swapped cells and no moved row', () => {
    const digits = rows.flatMap((row, line) =>
      row.flatMap((cell, field) => [...cell.matchAll(/\d/g)].map(({ 0: digit, index }) => changed(line, row.with(field, cell.slice(0, index) + ((Number(digit) + 1) % 10) + cell.slice(index + 1))))),
    );
    const swaps = rows.flatMap((row, line) => row.flatMap((left, field) => row.flatMap((right, other) => (other > field && right !== left ? [changed(line, row.with(field, right).with(other, left))] : []))));
    const moves = rows.flatMap((row, line) => [rows.toSpliced(line, 1), rows.toSpliced(line, 0, row), ...(line > 0 ? [rows.with(line, rows[line - 1]!).with(line - 1, row)] : [])]);
    expect([...digits, ...swaps, ...moves].filter(isMissed)).toEqual([]);
  });
});

describe('the text', () => {
  const numbers: readonly { line: number; number: string; in?: string; written?: string; leftOut?: string }[] = prose.flatMap(({ line, numbers }) => numbers.map((number) => ({ line, ...number })));

  it('says of every number where it went, or why it was left out', () => {
    for (const number of numbers) expect([number.in, number.leftOut].filter(Boolean), `line ${number.line}: ${number.number}`).toHaveLength(1);
  });

  it('keeps lines in order, each with its checksum', () => {
    const kept = prose.map(({ line }) => line);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
    for (const { sha256 } of prose) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps no line of a table', () => {
    const inTables = new Set(tables.flatMap(({ file }) => readPrint(file)).map(({ number }) => number));
    expect(prose.filter(({ line }) => inTables.has(line))).toEqual([]);
  });

  const files = PROSE.flatMap((dataset) => readdirSync(new URL(`${dataset}/`, DATA)).filter((file) => file.endsWith('.csv')).map((file) => `${dataset}/${file.replace(/\.csv$/, '')}`));

  it('names only files that are there', () => {
    expect([...new Set(numbers.flatMap((number) => number.in ?? []))].toSorted()).toEqual(files.toSorted());
  });

  it.each(files)('%s has each number on its line, in order, and no other', (file) => {
    const [header, ...rows] = readCsv(file);
    expect(header).toEqual(['regel', 'uitspraak', 'waarde', 'nauwkeurigheid', 'ondergrens', 'bovengrens']);
    expect(rows.map(([line, , value]) => [line, value])).toEqual(numbers.filter((number) => number.in === file).map(({ line, number, written }) => [String(line), written ?? number]));
    expect(new Set(rows.map(([, statement]) => statement)).size).toBe(rows.length);
  });

  it('keeps the number whole where the words around it are written too', () => {
    for (const { number, written } of numbers) if (written !== undefined) expect(written).toContain(number);
  });

  it('calls a figure exact where no word makes it vaguer, and the words say which', () => {
    // Thirds are no whole per cent, so a fraction in thirds is never exact.
    const words = { bijna: /bijna|kleine/i, minstens: /meer dan|ruim/i, ongeveer: /ongeveer|zowat|-?tal\b|op 3$/i };
    for (const [, , value, qualifier] of files.flatMap((file) => readCsv(file).slice(1))) {
      const said = Object.entries(words).find(([, pattern]) => pattern.test(value!))?.[0] ?? 'exact';
      expect(qualifier, value).toBe(said);
    }
  });
});
