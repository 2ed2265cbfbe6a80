/** `openapi.json`: valid OpenAPI 3.1, its paths are those of the site, and the files are what its schemas say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, inject, test } from 'vitest';
import { addressesIn } from '../../scripts/lib/addresses.ts';

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum: readonly string[] };
}
interface Described {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string; readonly parameters?: readonly Parameter[] } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const { folder, address } = inject('site');
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const described = json('data/openapi.json') as Described;
const operations = Object.entries(described.paths).map(([path, { get }]) => ({ path, ...get }));

test('is valid OpenAPI 3.1', async () => {
  expect(described.openapi).toMatch(/^3\.1\./);
  expect(await new Validator().validate(structuredClone(described) as never)).toEqual({ valid: true });
  expect(described.servers[0]!.url).toBe(address.slice(0, -1));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test('every path leads to a file: as it stands, or with some value of each parameter', () => {
  const built = addressesIn(folder);
  for (const { path, parameters = [] } of operations) {
    const pattern = new RegExp(`^${parameters.reduce((text, { name, schema }) => text.replace(`{${name}}`, `(${schema.enum.join('|')})`), path.replaceAll('.', '\\.'))}$`);
    expect(built.filter((one) => pattern.test(one)).length, path).toBeGreaterThan(0);
  }
});

test('the page about the data lists the files about the whole portal that are described here, and no other', () => {
  const page = readFileSync(join(folder, 'data/index.html'), 'utf8');
  const table = page.slice(page.indexOf('id="geheel"'), page.indexOf('id="api"'));
  const listed = [...table.matchAll(/<th scope="row"[^>]*><a href="([^"]+)"/g)].map((match) => match[1]!);
  expect(listed.toSorted()).toEqual(operations.filter(({ path }) => !path.includes('{')).map(({ path }) => path).toSorted());
});

test('every file of a kept version is described', () => {
  const patterns = operations.map(({ path, parameters = [] }) => new RegExp(`^${parameters.reduce((text, { name, schema }) => text.replace(`{${name}}`, `(${schema.enum.join('|')})`), path.replaceAll('.', '\\.'))}$`));
  const kept = addressesIn(folder).filter((one) => /^\/data\/[^/]+\/v[\d.]+\/[^/]+$/.test(one));
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter((one) => !patterns.some((pattern) => pattern.test(one)))).toEqual([]);
});

test('no file of a dataset is left out', () => {
  const { datasets } = json('data/index.json') as { datasets: { files: { path: string }[] }[] };
  const patterns = operations.map(({ path }) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/.]+')}$`));
  expect(datasets.flatMap(({ files }) => files.map(({ path }) => `/data/${path}`)).filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
});

test.each([
  ['data/index.json', 'IndexFile'],
  ['data/sources.json', 'SourcesFile'],
  ['data/audit.json', 'AuditFile'],
  ['data/corrections.json', 'CorrectionsFile'],
  ['data/kans-op-werk/kans-op-werk.json', 'DatasetFile'],
  ['data/standpunten-2021/standpunten-2021.json', 'DatasetFile'],
])('%s is what the schema %s says', (path, schema) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile({ $ref: `#/components/schemas/${schema}`, components: described.components });
  expect(existsSync(join(folder, path))).toBe(true);
  expect(validate(json(path)), ajv.errorsText(validate.errors)).toBe(true);
});
