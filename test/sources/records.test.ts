/** Proves the lines of every record: each range begins and ends on a kept line of its document, and no line is kept in vain. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import beleidsbrief from './records/beleidsbrief-2012.json';
import csi from './records/csi-maatwerkdecreet.json';
import hearing from './records/hoorzitting-2021.json';
import thesis from './records/masterproef-lde-2017.json';
import vdab from './records/vdab-topic-2006.json';
import { recordTables, type RecordTable } from './records/tables.ts';
import { parseCsv } from './transcription.ts';

interface KeptLine {
  readonly line: number;
  readonly sha256: string;
  readonly numbers: readonly string[];
}

interface Reference {
  readonly row: string;
  readonly source: string;
  readonly first: number;
  readonly last: number;
  readonly values: Readonly<Record<string, string>>;
}

const documents: Readonly<Record<string, readonly KeptLine[]>> = {
  'beleidsbrief-2012': beleidsbrief,
  'csi-maatwerkdecreet': csi,
  'hoorzitting-2021': hearing,
  'masterproef-lde-2017': thesis,
  'vdab-topic-2006': vdab,
};

function referencesOf({ dataset, table, source }: RecordTable): Reference[] {
  const [header, ...rows] = parseCsv(readFileSync(new URL(`../../data/${dataset}/${table}.csv`, import.meta.url), 'utf8'));
  return rows.flatMap((row) => {
    const values = Object.fromEntries(header!.map((column, index) => [column, row[index]!]));
    return [values['lines']!, values['answer_lines'] ?? ''].join(';').split(';').filter((range) => range !== '').map((range) => {
      const [first, last = first] = range.split('-').map(Number);
      return { row: `${table} ${values['id']}`, source: source ?? values['source']!, first: first!, last: last!, values };
    });
  });
}

const references = recordTables.flatMap(referencesOf);
const within = ({ source, first, last }: Reference): KeptLine[] => documents[source]!.filter(({ line }) => line >= first && line <= last);

it('every range begins and ends on a kept line of its document', () => {
  const lost = references.filter(({ source, first, last }) => {
    const kept = new Set(documents[source]?.map(({ line }) => line));
    return first > last || !kept.has(first) || !kept.has(last);
  });
  expect(lost).toEqual([]);
});

describe.each(Object.entries(documents))('%s', (source, lines) => {
  it('keeps lines in order, each with its checksum', () => {
    const kept = lines.map(({ line }) => line);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
    for (const { sha256 } of lines) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
  it('keeps no line that no record rests on', () => {
    const own = references.filter((reference) => reference.source === source);
    expect(lines.filter(({ line }) => !own.some(({ first, last }) => line >= first && line <= last))).toEqual([]);
  });
});

it('a date that the source states has its year in the lines, in two or four digits', () => {
  const dated = references.filter(({ values }) => values['date_basis'] === 'stated' && values['date'] !== '');
  expect(dated).not.toEqual([]);
  const unseen = dated.filter((reference) => {
    const year = reference.values['date']!.slice(0, 4);
    return !within(reference).some(({ numbers }) => numbers.some((number) => number.includes(year) || number === year.slice(2)));
  });
  expect(unseen.map(({ row }) => row)).toEqual([]);
});
