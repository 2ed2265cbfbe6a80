import { audit } from '../audit/audit.ts';
import type { Audited } from '../audit/select.ts';
import { DataError } from '../errors.ts';
import type { CrossAudit, Finding } from '../model/audit.ts';
import type { Codelist } from '../model/codelist.ts';
import type { Dataset, DatasetDescription, PrintedGrid } from '../model/dataset.ts';
import type { RecordsDescription } from '../model/records.ts';
import { normalise } from './normalise.ts';
import { read } from './read.ts';
import { readRecords, type Known } from './records.ts';
import { checkShape } from './shape.ts';
import { tidy } from './tidy.ts';
import { checkWritten } from './unwritten.ts';
import { validate } from './validate.ts';

/** A dataset folder as it was found: its description and the bytes of its tables, by table id. */
export interface DatasetFolder {
  readonly name: string;
  readonly description: DatasetDescription | RecordsDescription;
  readonly tables: ReadonlyMap<string, Uint8Array>;
}

export interface Inputs {
  readonly folders: readonly DatasetFolder[];
  readonly codelists: ReadonlyMap<string, Codelist>;
  readonly sources: ReadonlySet<string>;
  readonly cross: CrossAudit;
}

export interface Ingested {
  /** Path under the project → text, for each generated file; in pieces made as they are asked for, because a million observations fill a quarter of a gigabyte. */
  readonly files: ReadonlyMap<string, Iterable<string>>;
  /** Dataset → number of observations, or of records. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

interface Tidied extends Audited {
  readonly grids: readonly PrintedGrid[];
}

/** Hears what is worked on. */
type Tell = (step: string) => void;

/** From printed tables to the committed JSON. Pure: nothing is read or written here, so a wrong file changes nothing on disk. */
export function ingest({ folders, codelists, sources, cross }: Inputs, tell: Tell = () => {}): Ingested {
  const known = { codelists, sources };
  const cubes = new Map<string, Tidied>();
  const outputs: Output[] = [];
  for (const { name, description, tables } of folders) {
    checkWritten(name, description, tables);
    checkShape(name, description);
    if (description.id !== name) throw new DataError({ file: `data/${name}/dataset.ts` }, `The id is "${description.id}" and the folder is "${name}".`, 'The folder\'s name is the address of the dataset: make the id the same.');
    checkFiles(description, tables);
    if ('kind' in description) outputs.push(ingestRecords(description, tables, known));
    else cubes.set(description.id, ingestCube(description, tables, known, tell));
  }
  checkRelated(folders);
  tell('auditing');
  const findings = audit(cubes, cross);
  outputs.push(...[...cubes.values()].map((cube) => publish(cube, findings)));
  return {
    files: new Map(outputs.flatMap((output) => output.files)),
    sizes: new Map(outputs.map(({ id, size }) => [id, size])),
    findings,
  };
}

type Tables = DatasetFolder['tables'];

interface Output {
  readonly id: string;
  readonly size: number;
  readonly files: readonly (readonly [string, Iterable<string>])[];
}

function ingestCube(description: DatasetDescription, tables: Tables, { codelists, sources }: Known, tell: Tell): Tidied {
  for (const { source } of description.tables) {
    if (!sources.has(source)) throw new DataError({ file: `data/${description.id}/dataset.ts` }, `There is no source "${source}".`, `Known sources: ${[...sources].join(', ')}. Add data/sources/${source}.ts or name another.`);
  }
  const tidied = description.tables.map((table) => {
    const file = `data/${description.id}/${table.id}.csv`;
    tell(`reading ${file}`);
    const { cells, grid } = normalise(read(tables.get(table.id)!, file), table);
    tell(`tidying ${file}`);
    return { grid, observations: tidy(cells, description) };
  });
  const observations = tidied.flatMap((table) => table.observations);
  tell(`validating ${description.id}`);
  validate(description, observations, codelists);
  return { description, observations, grids: tidied.map(({ grid }) => grid) };
}

function ingestRecords(description: RecordsDescription, tables: Tables, known: Known): Output {
  const { id } = description;
  const records = description.tables.flatMap((table) => readRecords(read(tables.get(table.id)!, `data/${id}/${table.id}.csv`), table, known));
  return { id, size: records.length, files: [[`data/${id}/dataset.json`, pretty(description)], [`data/${id}/records.json`, oneALine(records)]] };
}

function checkRelated(folders: readonly DatasetFolder[]): void {
  const ids = new Set(folders.map(({ name }) => name));
  for (const { name, description } of folders) {
    const lost = description.related.find((id) => !ids.has(id));
    if (lost !== undefined) throw new DataError({ file: `data/${name}/dataset.ts` }, `The related dataset "${lost}" does not exist.`, `Name one of ${[...ids].join(', ')}.`);
  }
}

function checkFiles({ id, tables: described }: DatasetFolder['description'], tables: Tables): void {
  const lost = described.find((table) => !tables.has(table.id));
  if (lost) throw new DataError({ file: `data/${id}/${lost.id}.csv` }, 'The file is not there, and dataset.ts describes its table.', 'Transcribe the table, or remove it from tables in dataset.ts.');
  const stray = [...tables.keys()].find((name) => !described.some((table) => table.id === name));
  if (stray !== undefined) throw new DataError({ file: `data/${id}/${stray}.csv` }, 'No table of dataset.ts describes this file.', 'Describe it under tables, or remove it.');
}

function publish({ description, observations, grids }: Tidied, findings: readonly Finding[]): Output {
  const { id } = description;
  const { tables, checks: _checks, explanations: _explanations, ...rest } = description;
  const dataset: Dataset = {
    ...rest,
    kind: 'cube',
    tables: tables.map(({ layout: { kind: layout }, ...table }) => ({ ...table, layout })),
    grids,
    findings: findings.filter(({ dataset: owner }) => owner === id),
  };
  return { id, size: observations.length, files: [[`data/${id}/dataset.json`, pretty(dataset)], [`data/${id}/observations.json`, oneALine(observations)]] };
}

const pretty = (value: unknown): Iterable<string> => [`${JSON.stringify(value, null, 1)}\n`];

/** How many lines make a piece of text. */
const PIECE = 1000;

/** One observation or record a line, so that a revision is a readable diff. */
const oneALine = (items: readonly unknown[]): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield '[\n';
    for (let from = 0; from < items.length; from += PIECE) {
      const lines = items.slice(from, from + PIECE).map((one) => JSON.stringify(one)).join(',\n');
      yield from + PIECE < items.length ? `${lines},\n` : `${lines}\n`;
    }
    yield ']\n';
  },
});
