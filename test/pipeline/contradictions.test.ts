/** Descriptions that are of the right type and cannot be right: names that are taken or stand twice, days that are none. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/errors.ts';
import { datasets, recordSets } from '../../src/catalog.ts';
import { csv } from '../../src/formats/csv.ts';
import { json } from '../../src/formats/json.ts';
import { materialOf } from '../../src/material.ts';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import { COLUMNS, datasetIdProblem, distinct } from '../../src/pipeline/ids.ts';
import { checkCross, checkShape } from '../../src/pipeline/shape.ts';
import { CSV, codelists, description, run } from './tiny.ts';

const messageOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message;
  }
  throw new Error('No error was raised.');
};
const described = (changed: Partial<DatasetDescription>): string => messageOf(() => run(CSV, changed));
const same = (text: string) => ({ nl: text, en: text });
const [dimension, measure, table] = [description.dimensions[0]!, description.measures[0]!, description.tables[0]!];
const footnote = { id: 'note', origin: 'ours', text: same('x') } as const;

describe('a day that no calendar has', () => {
  it.each(['2026-13-45', '2026-02-30', '2025-02-29', '2026-00-10', '2026-1-1'])('%s', (date) => {
    expect(described({ modified: date })).toContain('The field modified is not right: expected a date such as 2026-11-21.');
    expect(described({ revisions: [{ ...description.revisions[0]!, date }] })).toContain('The field revisions[0].date is not right: expected a date');
    const correction = { dataset: 'x', cell: 'tabel-1:2:2', whose: 'ours', printed: '1', published: '2', version: '1.0.0', date, status: 'applied', reason: same('x') } as const;
    expect(messageOf(() => run(CSV, {}, codelists, [correction]))).toContain('data/corrections.ts  The field corrections[0].date is not right: expected a date');
  });
  it('as a period', () => {
    const layout = { ...table.layout, at: { time_period: '2011-02-30' } };
    expect(described({ tables: [{ ...table, layout }] })).toContain('The period "2011-02-30" is not one we write.');
  });
  it('a leap day is one', () => expect(() => run(CSV, { modified: '2024-02-29', revisions: [{ ...description.revisions[0]!, date: '2024-02-29' }] })).not.toThrow());
});

it('a number that is too small is not called empty', () => {
  expect(described({ tables: [{ ...table, layout: { ...table.layout, headerRows: 0 } as typeof table.layout }] })).toContain('The field tables[0].layout.headerRows is not right: expected number to be >=1.');
});

describe('a version that is no number a person would write', () => {
  it.each([`${'9'.repeat(400)}.0.0`, '1.0.12345', '01.0.0', '1.0'])('%s', (version) => {
    expect(described({ version })).toContain('The field version is not right: expected a version such as 1.0.0.');
  });
});

const HOSTILE = ['<b>', '../x', 'a/b', 'a#b', 'a?b', 'a&b', 'a%b', 'a b', '.', '..', '.hidden', '_headers', 'constructor', '__proto__', 'x'.repeat(300), ''];

describe('an id that is no name', () => {
  it.each(HOSTILE)('%s', (id) => {
    expect(described({ dimensions: [{ ...dimension, id }] })).toMatch(/The field dimensions\[0\]\.id is (not right|empty)/);
    expect(described({ measures: [{ ...measure, id }] })).toMatch(/The field measures\[0\]\.id is (not right|empty)/);
    expect(described({ footnotes: [{ ...footnote, id }] })).toMatch(/The field footnotes\[0\]\.id is (not right|empty)/);
    expect(described({ checks: [{ ...description.checks[0]!, id }] })).toMatch(/The field checks\[0\]\.id is (not right|empty)/);
    expect(described({ tables: [{ ...table, id }] })).toMatch(/The field tables\[0\]\.id is (not right|empty)/);
  });
  it.each(HOSTILE.filter((id) => id !== '_headers'))('%s as a code', (id) => {
    const list = codelists.get('programme')!;
    const lists = new Map([...codelists, ['programme', { ...list, codes: [{ id, label: same('x') }, ...list.codes] }]]);
    expect(messageOf(() => run(CSV, {}, lists))).toMatch(/^data\/codelists\/programme\.ts {2}The field codes\[0\]\.id is (not right: .+\n {2}Mend it|empty\.\n {2}Fill it in): src\/model\/codelist\.ts/);
  });
  it.each(['con', 'nul.x', 'aux', 'com1'])('%s as a table, which Windows takes for a device', (id) => {
    expect(described({ tables: [{ ...table, id }] })).toContain('The field tables[0].id is not right: expected another name than a device has on Windows.');
  });
});

describe('a dimension that is called as a column of the CSV', () => {
  it.each([...COLUMNS, 'programme_label'])('%s', (id) => {
    expect(described({ dimensions: [{ ...dimension, id }] })).toMatch(/The field dimensions\[0\]\.id is not right: expected (another name than a column of the CSV has|a name that does not end in _label)/);
  });
  it('the list has every column and field there is', () => {
    for (const { id, dimensions } of datasets) {
      const own = dimensions.flatMap((one) => [one.id, `${one.id}_label`]);
      const columns = csv(materialOf(id), 'nl').split('\r\n', 1)[0]!.split(',');
      const { observations } = JSON.parse(json(materialOf(id))) as { observations: object[] };
      const fields = new Set([...columns, ...observations.flatMap(Object.keys)]);
      expect([...fields].filter((name) => !own.includes(name) && !COLUMNS.includes(name)), id).toEqual([]);
    }
  });
});

describe('two things of one name', () => {
  it.each([
    ['dimensions', { dimensions: [dimension, dimension] }],
    ['measures', { measures: [...description.measures, measure] }],
    ['tables', { tables: [table, table] }],
    ['footnotes', { footnotes: [footnote, footnote] }],
  ])('%s', (field, changed) => {
    expect(described(changed)).toMatch(new RegExp(`The field ${field}\\[\\d\\]\\.id is not right: expected an id of its own, and "[\\w-]+" is that of number 1 too\\.\n`));
  });
  it('the third, like the second, is that of the first', () => {
    const issues = distinct(z.object({ id: z.string() })).safeParse(['a', 'b', 'b', 'b'].map((id) => ({ id }))).error!.issues;
    expect(issues.map(({ message }) => /number \d/.exec(message)?.[0])).toEqual(['number 2', 'number 2']);
  });
  it('checks, whose findings would be told apart by nothing', () => {
    expect(described({ checks: [...description.checks, description.checks[0]!] })).toMatch(/x\.total\.tabel-1/);
  });
  it('codes', () => {
    const list = codelists.get('programme')!;
    const lists = new Map([...codelists, ['programme', { ...list, codes: [...list.codes, list.codes[0]!] }]]);
    expect(messageOf(() => run(CSV, {}, lists))).toContain('data/codelists/programme.ts  The field codes[3].id is not right: expected an id of its own, and "A" is that of number 1 too.');
  });
  it('columns and tables of records', () => {
    const set = structuredClone(recordSets[0]!) as unknown as { corrections?: unknown; tables: { columns: unknown[] }[] };
    delete set.corrections;
    expect(() => checkShape('x', set)).not.toThrow();
    const { columns } = set.tables[0]!;
    columns.push(columns[0]);
    expect(messageOf(() => checkShape('x', set))).toContain(`The field tables[0].columns[${columns.length - 1}].id is not right: expected an id of its own`);
    columns.pop();
    set.tables.push(set.tables[0]!);
    expect(messageOf(() => checkShape('x', set))).toContain(`The field tables[${set.tables.length - 1}].id is not right: expected an id of its own`);
  });
});

it('a parent that is not there', () => {
  const list = codelists.get('programme')!;
  const lists = new Map([...codelists, ['programme', { ...list, codes: [{ ...list.codes[0]!, parent: 'Z' }, ...list.codes.slice(1)] }]]);
  expect(messageOf(() => run(CSV, {}, lists))).toBe('data/codelists/programme.ts  The code "A" has the parent "Z", which is not in the list.\n  Add the parent, or mend its name.');
});

it.each([
  ['is its own parent', ['A'], 'The code "A" has itself above it, by way of its parent "A".'],
  ['is the parent of its parent', ['B', 'A'], 'The code "A" has itself above it, by way of its parent "B".'],
  ['stands below two that are each other\'s parents', ['B', 'T', 'B'], 'The code "B" has itself above it, by way of its parent "T".'],
])('a code that %s', (_what, parents, expected) => {
  const list = codelists.get('programme')!;
  const lists = new Map([...codelists, ['programme', { ...list, codes: list.codes.map((code, at) => (parents[at] === undefined ? code : { ...code, parent: parents[at] })) }]]);
  expect(messageOf(() => run(CSV, {}, lists))).toBe(`data/codelists/programme.ts  ${expected}\n  Mend the parents: the topmost code has none.`);
});

it('a dataset that is related to itself', () => expect(described({ related: ['x'] })).toContain('data/x/dataset.ts  The dataset is related to itself.'));

it.each([[42, 'number'], [[], 'array'], ['x', 'string'], [null, 'null']])('an export that is no description: %j', (literal, kind) => {
  expect(messageOf(() => checkShape('x', literal))).toBe(`data/x/dataset.ts  The export default is not right: expected object, received ${kind}.\n  Let it say \`export default define…({…})\`, as the files beside it do.`);
});

it('a mistake in the identities between datasets leads to their own model', () => {
  expect(messageOf(() => checkCross({ checks: [{}], explanations: [] }))).toMatch(/^data\/audit\.ts {2}The field "id" is missing in checks\[0\]\.\n {2}Add it: src\/model\/audit\.ts explains each field\.$/);
});

describe('the id of a dataset', () => {
  it.each([
    [['Proef', 'a--b', '2012', '../x', 'a b', '', '__proto__', 'x'.repeat(61)], 'is no id.'],
    [['audit', 'codelists', 'norms', 'unchecked', 'sources', 'schema', 'controleer'], 'is taken by the portal itself.'],
    [['v1', 'v2-cijfers', 'v10'], 'begins as a version does.'],
    [['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'], 'is the name of a device on Windows'],
  ])('%j: %s', (ids, said) => {
    for (const id of ids) expect(datasetIdProblem(id)?.[0], id).toContain(said);
  });
  it.each(['x', 'werkvormen-2005', 'vacatures', 'constructie', 'com10x'])('%s is one', (id) => expect(datasetIdProblem(id)).toBeUndefined());
});
