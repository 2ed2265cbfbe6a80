/** All datasets at once, of the built site: what the zip holds, and what DuckDB makes of the Parquet files together. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { allDatasets, datasets, getObservation, getObservations, getRecords, recordSets } from '../../src/catalog.ts';
import { everythingQuery, joinQuery } from '../../src/formats/sql.ts';
import profile from '../formats/schemas/datapackage-2.0.json' with { type: 'json' };

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly rows?: number;
  readonly bytes: number;
  readonly hash: string;
}

const data = join(inject('site').folder, 'data');
const read = (name: string) => readFileSync(join(data, name));
const zip = read('all.zip');
const files = unzipSync(zip);
const descriptor = JSON.parse(read('datapackage.json').toString()) as { readonly resources: readonly Resource[] };

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('all.zip', () => {
  it('explains itself in both languages, with licence', () => {
    expect(strFromU8(files['LEESMIJ.txt']!)).toContain('Een lege cel is een ontbrekende waarde');
    expect(strFromU8(files['README.txt']!)).toContain('An empty cell is a missing value');
    expect(strFromU8(files['LICENCE.txt']!)).toContain('https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0');
  });

  it('holds a checksum of each of its files', () => {
    const sums = new Map(strFromU8(files['SHA256SUMS']!).trimEnd().split('\n').map((line) => [line.slice(66), line.slice(0, 64)]));
    const others = Object.entries(files).filter(([name]) => name !== 'SHA256SUMS');
    expect(new Map(others.map(([name, bytes]) => [name, sha256(bytes)]))).toEqual(sums);
    for (const { id } of allDatasets) expect([...sums.keys()]).toContain(`${id}/${id}.csv`);
  });

  it('holds what is served beside it', () => {
    const differs = Object.entries(files).filter(([name]) => name.includes('/') || name.endsWith('.json')).filter(([name, bytes]) => !read(name).equals(bytes));
    expect(differs.map(([name]) => name)).toEqual([]);
  });

  it('is the same wherever the portal is served', () => {
    expect(sha256(readFileSync(join(inject('moved').folder, 'data/all.zip')))).toBe(sha256(zip));
  });
});

describe('datapackage.json of all', () => {
  it('follows the profile, and each resource is a file with its size and checksum', () => {
    const { resources } = descriptor;
    const validate = addFormats.default(new Ajv({ strict: false, logger: false })).compile(profile);
    validate(descriptor);
    expect(validate.errors).toBeNull();
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash } of resources) expect([bytes, hash], path).toEqual([read(path).length, `sha256:${sha256(read(path))}`]);
  });
});

describe('DuckDB', () => {
  const ask = async (sql: string) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await connection.runAndReadAll(sql)).getRowObjects();
    connection.closeSync();
    return rows;
  };

  it('joins two datasets', async () => {
    const rows = await ask(joinQuery(`${data}/`));
    const at = (dataset: string, group: string, measure: string, time_period: string) => Number(getObservation(dataset, { group, measure, time_period }).value);
    expect(rows.map(({ group }) => group)).toEqual(['DIS', 'EDU_LOW']);
    for (const row of rows) {
      expect(row['employment_rate_2011']).toBe(at('werkzaamheidsgraad', String(row['group']), 'employment_rate', '2011'));
      expect(row['jobseekers_june_2011']).toBe(at('werkzoekenden-kansengroepen', String(row['group']), 'jobseekers', '2011-06'));
    }
  });

  it('reads every dataset at once, each row counted', async () => {
    const rows = await ask(everythingQuery(`${data}/`));
    expect(rows.map(({ dataset, figures }) => [dataset, Number(figures)])).toEqual(datasets.map(({ id }) => [id, getObservations(id).length]).toSorted());
    const [total] = await ask(`SELECT count(*) AS rows FROM read_parquet('${data}/*/*.parquet', union_by_name = true)`);
    const told = descriptor.resources.filter(({ format }) => format === 'parquet').reduce((sum, { rows: own }) => sum + own!, 0);
    expect(Number(total!['rows'])).toBe(told);
    expect(told).toBe([...datasets.map(({ id }) => getObservations(id).length), ...recordSets.map(({ id }) => getRecords(id).length)].reduce((sum, own) => sum + own, 0));
  });
});
