/** Every format carries the values of the CSV: each file is read back by a reader that did not write it, and compared cell by cell. */
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { getAnyDataset } from '../../src/catalog.ts';
import { filesOf, ids } from './lib/files.ts';
import { readCsvw } from './lib/read-csvw.ts';
import { readOds } from './lib/read-ods.ts';

type Row = Readonly<Record<string, string>>;
interface Resource {
  readonly path: string;
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly schema: { readonly fields: readonly { readonly name: string; readonly title: string; readonly type: string }[] };
}

const HEADER = 3;
const folder = await mkdtemp(join(tmpdir(), 'formats-'));
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
afterAll(async () => { duckdb.closeSync(); await rm(folder, { recursive: true }); });

const rowsOf = (csv: Buffer): readonly Row[] => Papa.parse<Row>(csv.toString().trimEnd(), { header: true, delimiter: ',', newline: '\r\n' }).data;
const resourcesOf = (files: ReadonlyMap<string, Buffer>) => (JSON.parse(files.get('datapackage.json')!.toString()) as { resources: Resource[] }).resources;
/** A value as any reader gives it, as the CSV would write it; decimals that a number type drops are dropped there too. */
const written = (value: unknown): string => (value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
const typed = (row: Row, { name, type }: { readonly name: string; readonly type: string }): string => (type === 'string' || row[name] === '' ? row[name]! : String(Number(row[name])));
const grid = ({ schema: { fields } }: Resource, rows: readonly Row[]) => [fields.map(({ title }) => title), ...rows.map((row) => fields.map((field) => typed(row, field)))];

/** On a busy machine reading a large workbook takes a while. */
const SLOW = 30_000;

describe.each(ids)('%s', { timeout: SLOW }, (id) => {
  const cube = getAnyDataset(id).kind === 'cube';

  it('XLSX', async () => {
    const files = await filesOf(id);
    for (const resource of resourcesOf(files)) {
      const sheet = await readSheet(files.get(`${id}.xlsx`)!, cube ? { nl: 'Cijfers', en: 'Figures' }[resource.language] : resource.title);
      expect(sheet[0]![0]).toBe(resource.title);
      expect(sheet.slice(HEADER).map((row) => row.map(written))).toEqual(grid(resource, rowsOf(files.get(resource.path)!)));
    }
  });

  it('ODS', async () => {
    const files = await filesOf(id);
    const sheets = readOds(files.get(`${id}.ods`)!);
    for (const resource of resourcesOf(files)) {
      const sheet = sheets.get(cube ? { nl: 'Cijfers', en: 'Figures' }[resource.language] : resource.title)!;
      const width = resource.schema.fields.length;
      expect(sheet.slice(HEADER).map((row) => Array.from({ length: width }, (_, at) => written(row[at])))).toEqual(grid(resource, rowsOf(files.get(resource.path)!)));
    }
  });

  it('Parquet, by hyparquet and DuckDB', async () => {
    const files = await filesOf(id);
    const [dutch, english] = (['nl', 'en'] as const).map((locale) => resourcesOf(files).filter(({ language }) => language === locale));
    for (const [at, resource] of dutch!.entries()) {
      const name = resource.path.replace('.csv', '.parquet');
      const bytes = files.get(name)!;
      const file = new Uint8Array(bytes).buffer;
      const nl = rowsOf(files.get(resource.path)!);
      const en = rowsOf(files.get(english![at]!.path)!);
      const expected = nl.map((row, line) => Object.fromEntries([
        ['dataset', id],
        ...resource.schema.fields.map((field) => [field.name, typed(row, field)]),
        ...resource.schema.fields.filter((field) => nl.some((one, each) => one[field.name] !== en[each]![field.name])).map((field) => [`${field.name}_en`, typed(en[line]!, field)]),
      ]));
      const plain = (rows: readonly Record<string, unknown>[]) => rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, written(value)])));
      expect(plain(await parquetReadObjects({ file }))).toEqual(expected);
      await writeFile(join(folder, name), bytes);
      const result = await duckdb.runAndReadAll(`select * from read_parquet('${join(folder, name)}')`);
      expect(plain(result.getRowObjects())).toEqual(expected);
      const told = new Map(parquetMetadata(file).key_value_metadata!.map(({ key, value }) => [key, value]));
      expect(told.get('version')).toBe(getAnyDataset(id).version);
      expect((JSON.parse(told.get('columns')!) as { name: string }[]).map((column) => column.name)).toEqual(resource.schema.fields.map((field) => field.name));
    }
  });

  it('JSON', async () => {
    const files = await filesOf(id);
    const json = JSON.parse(files.get(`${id}.json`)!.toString()) as { observations?: Row[]; dataset: { tables: { records: Row[] }[] } };
    for (const [at, { path }] of resourcesOf(files).filter(({ language }) => language === 'nl').entries()) {
      const rows = json.observations ?? json.dataset.tables[at]!.records;
      const named = (row: Row) => Object.entries(row).filter(([column, value]) => !column.endsWith('_label') && column !== 'note' && value !== '');
      const read = rows.map((row) => Object.entries(row).filter(([column, value]) => column !== 'notes' && value !== null && value !== ''));
      expect(read).toEqual(rowsOf(files.get(path)!).map(named));
    }
  });

  it('CSVW', async () => {
    const files = await filesOf(id);
    const metadata = files.get(`${id}.csv-metadata.json`)!;
    for (const { path, schema: { fields } } of resourcesOf(files)) {
      const read = await readCsvw(metadata.toString(), path, files.get(path)!.toString());
      expect(read.map((row) => fields.map(({ name }) => written(row.get(name))))).toEqual(rowsOf(files.get(path)!).map((row) => fields.map(({ name }) => row[name])));
    }
  });

  if (cube) it('JSON-stat', async () => {
    const files = await filesOf(id);
    const text = files.get(`${id}.jsonstat.json`)!.toString();
    const { extension: { attributes }, size, status, value } = JSON.parse(text) as { extension: { attributes: Record<string, Record<string, string>> }; size: number[]; status: Record<string, string>; value: Record<string, number> };
    const dataset = JSONstat(JSON.parse(text));
    const rows = rowsOf(files.get(`${id}.csv`)!);
    expect(Object.keys(status)).toHaveLength(rows.length);
    expect(Object.keys(value)).toHaveLength(rows.filter((row) => row['obs_value'] !== '').length);
    for (const row of rows) {
      const at = Object.fromEntries(dataset.id.map((axis) => [axis, row[axis] || '_Z']));
      const cell = dataset.Data(at);
      expect([written(cell.value), cell.status]).toEqual([row['obs_value'] === '' ? '' : String(Number(row['obs_value'])), row['obs_status']]);
      const index = dataset.id.reduce((all, axis, place) => all * size[place]! + dataset.Dimension(axis).id.indexOf(at[axis]!), 0);
      for (const [column, own] of Object.entries(attributes)) expect(own[index] ?? '', column).toBe(row[column]);
      for (const axis of dataset.id) if (row[`${axis}_label`]) expect(dataset.Dimension(axis).Category(at[axis]!).label).toBe(row[`${axis}_label`]);
      expect(dataset.Dimension('measure').Category(row['measure']!).unit.label).toBeTruthy();
    }
  });
});
