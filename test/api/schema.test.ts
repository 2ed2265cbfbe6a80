/** The schemas and types under `/data/schema/` come from `src/model/files.ts` (`npx vitest -u` writes them), and every file is what they say. The list of datasets names every file, and is looked at in the built site. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';
import { createGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/tools.ts';
import { sourcesJson } from '../../src/api/indexes.ts';
import { corrections, datasets, findings } from '../../src/catalog.ts';
import { auditJson } from '../../src/formats/audit.ts';
import { correctionsJson } from '../../src/formats/corrections.ts';
import { json } from '../../src/formats/json.ts';
import { recordsJson } from '../../src/formats/records.ts';
import { materialOf, recordMaterialOf } from '../../src/material.ts';
import { IDENTIFIER_BASE } from '../../src/site.ts';
import { ids } from '../formats/lib/files.ts';

const TYPES = { dataset: 'DatasetFile', index: 'IndexFile', sources: 'SourcesFile', audit: 'AuditFile', corrections: 'CorrectionsFile' } as const;
const SLOW = 120_000;
const folder = join(ROOT, 'src/api/schema');
const generator = createGenerator({ path: join(ROOT, 'src/model/files.ts'), tsconfig: join(ROOT, 'tsconfig.json'), skipTypeCheck: true, sortProps: false, additionalProperties: false });
const schemas = Object.fromEntries(
  Object.entries(TYPES).map(([name, type]) => {
    const { $schema, ...schema } = generator.createSchema(type);
    return [name, { $schema, $id: `${IDENTIFIER_BASE}/schema/${name}`, title: type, ...schema }];
  }),
) as unknown as Record<keyof typeof TYPES, object & { definitions: object }>;

/** Beside a reference nothing counts, and the compiler would make a type of its own of each remark. */
const bare = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  return '$ref' in schema && typeof schema.$ref === 'string' ? { $ref: schema.$ref } : Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, bare(value)]));
};

describe('generated from the types', () => {
  it.each(Object.keys(TYPES) as (keyof typeof TYPES)[])('%s.json', async (name) => {
    await expect(`${JSON.stringify(schemas[name], null, 1)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  it('types.d.ts, from the schemas', async () => {
    const definitions = Object.assign({}, ...Object.values(schemas).map((schema) => schema.definitions)) as object;
    const banner = '/** The JSON files of Maatwerk in cijfers: DatasetFile, IndexFile, SourcesFile, AuditFile, CorrectionsFile. Generated from their schemas. */';
    const text = await compile({ title: 'Files', type: 'object', additionalProperties: false, definitions: bare(definitions) } as never, 'Files', { unreachableDefinitions: true, bannerComment: banner, style: { singleQuote: true, printWidth: 160 } });
    const own = text.replace('export interface Files {}\n', '').replaceAll(/(\n \*)?\n \* This interface was referenced by `Files`'s JSON-Schema\n \* via the `definition` "\w+"\.(?=\n)/g, '').replaceAll('/**\n */\n', '');
    await expect(own).toMatchFileSnapshot(join(folder, 'types.d.ts'));
  });
});

const valid = (name: keyof typeof TYPES, text: string): void => {
  const validate = validators[name];
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
};
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, addFormats.default(new Ajv({ strict: false, allErrors: true, allowUnionTypes: true })).compile(schema)])) as Record<keyof typeof TYPES, ValidateFunction>;

describe('every file is what its schema says', () => {
  it.each(ids)('%s.json', (id) => { valid('dataset', datasets.some((dataset) => dataset.id === id) ? json(materialOf(id)) : recordsJson(recordMaterialOf(id))); });
  it('audit.json', () => { valid('audit', auditJson(findings)); });
  it('corrections.json', () => { valid('corrections', correctionsJson(corrections)); });
  it('sources.json', () => { valid('sources', sourcesJson()); });
  it.each([
    ['a status that SDMX lacks', /"obs_status": "A"/, '"obs_status": "Z"'],
    ['a number that is no string', /"obs_value": "68.6"/, '"obs_value": 68.6'],
    ['a property that nobody knows', /"version":/, '"versie":'],
  ])('but not with %s', (_what, from, to) => {
    const broken = json(materialOf('werkzaamheidsgraad')).replace(from, to);
    validators.dataset(JSON.parse(broken));
    expect(validators.dataset.errors).not.toBeNull();
  });
});

/** A program that somebody else writes with the published types. */
const PROGRAM = `import type { AuditFile, CubeFile, DatasetFile, IndexFile } from './types.d.ts';
export const values = (file: DatasetFile): readonly (string | null)[] => ('observations' in file ? (file as CubeFile).observations.map(({ obs_value }) => obs_value) : []);
export const doubts = (file: AuditFile): number => file.filter(({ verdict }) => verdict === 'discrepancy').length;
export const titles = (file: IndexFile): readonly string[] => file.datasets.map(({ title }) => title.nl);
`;

describe('the published types', () => {
  it.each([['are enough for a program', PROGRAM, 0], ['refuse a property that is not there', PROGRAM.replace('title.nl', 'title.fr'), 1]])('%s', async (_what, program, errors) => {
    const place = await mkdtemp(join(tmpdir(), 'types-'));
    try {
      await copyFile(join(folder, 'types.d.ts'), join(place, 'types.d.ts'));
      await writeFile(join(place, 'program.ts'), program);
      const { options } = ts.convertCompilerOptionsFromJson({ strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, skipLibCheck: false, types: [] }, place);
      const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([join(place, 'program.ts')], options));
      expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toHaveLength(errors);
    } finally {
      await rm(place, { recursive: true });
    }
  }, SLOW);
});
