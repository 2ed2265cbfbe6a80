/** Data Package: valid by the official profile, and each CSV is what its descriptor says. */
import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { filesOf, ids } from './lib/files.ts';
import profile from './schemas/datapackage-2.0.json' with { type: 'json' };

interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[]; readonly pattern?: string; readonly minimum?: number };
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}
interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
}
interface Descriptor {
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string; readonly schema: TableSchema }[];
}

const byProfile = addFormats.default(new Ajv({ strict: false, logger: false, allErrors: true })).compile(profile);

async function read(id: string) {
  const files = await filesOf(id);
  const text = files.get('datapackage.json')!.toString();
  return { text, descriptor: JSON.parse(text) as Descriptor, csvOf: (path: string) => files.get(path)! };
}

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true, delimiter: ',', newline: '\r\n' }).data;

/** What is wrong with the rows of a CSV by a table schema, said by ajv. */
function problems(csv: string, { fields, primaryKey }: TableSchema): readonly string[] {
  const properties = Object.fromEntries(fields.map(({ name, type, constraints: { required: _required, pattern, ...rest } }) => [name, { type, ...rest, ...(pattern !== undefined && { pattern: `^(${pattern})$` }) }]));
  const required = fields.filter(({ constraints }) => constraints.required).map(({ name }) => name);
  const rows = rowsOf(csv).map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')));
  const ajv = new Ajv({ coerceTypes: true, allErrors: true });
  const valid = ajv.compile({ type: 'array', items: { type: 'object', properties, required, additionalProperties: false } });
  const keys = new Set(rows.map((row) => primaryKey.map((name) => row[name]).join('\u0000')));
  valid(rows);
  return [...(valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`), ...(keys.size === rows.length ? [] : ['a key twice'])];
}

describe.each(ids)('%s', (id) => {
  it('follows the profile, and says nothing of where the portal stands', async () => {
    const { text, descriptor } = await read(id);
    byProfile(descriptor);
    expect(byProfile.errors).toBeNull();
    expect(text).not.toMatch(/\/cijfers\/|localhost/);
  });

  it('names the size and checksum of files beside it, and their columns', async () => {
    const { descriptor, csvOf } = await read(id);
    expect(descriptor.resources.length).toBeGreaterThan(1);
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const csv = csvOf(path);
      expect([bytes, hash]).toEqual([csv.length, `sha256:${createHash('sha256').update(csv).digest('hex')}`]);
      expect(csv.toString().split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
      expect(new Set(schema.fields.map(({ title }) => title)).size, 'titles tell columns apart').toBe(schema.fields.length);
    }
  });

  it('is true of every row, and gives every code its label', async () => {
    const { descriptor, csvOf } = await read(id);
    for (const { path, schema } of descriptor.resources) {
      const csv = csvOf(path).toString();
      expect(problems(csv, schema)).toEqual([]);
      for (const { name, constraints, categories = [] } of schema.fields) {
        expect(categories.map(({ value }) => value), name).toEqual(constraints.enum ?? []);
        const labels = new Map(categories.map(({ value, label }) => [value, label]));
        for (const row of rowsOf(csv)) if (row[`${name}_label`]) expect(row[`${name}_label`]).toBe(labels.get(row[name]!));
      }
    }
  });
});

describe('a schema refuses', () => {
  it.each([
    ['a code that its list lacks', '\r\nBE2,', '\r\nBE9,'],
    ['words for a number', ',68.6,', ',veel,'],
    ['nothing where each row has something', ',employment_rate,', ',,'],
    ['a place that is none', /,\d+:\d+,/, ',here,'],
    ['a row twice', /(\r\n[^\r]+)\r\n$/, '$1$1\r\n'],
  ])('%s', async (_what, from, to) => {
    const { descriptor, csvOf } = await read('werkzaamheidsgraad');
    const { path, schema } = descriptor.resources[0]!;
    const csv = csvOf(path).toString();
    const broken = csv.replace(from, to);
    expect(broken).not.toBe(csv);
    expect(problems(broken, schema)).toHaveLength(1);
  });
});
