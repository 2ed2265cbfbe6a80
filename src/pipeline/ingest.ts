import { audit } from '../audit/audit.ts';
import type { Audited } from '../audit/select.ts';
import { DataError } from '../errors.ts';
import type { CrossAudit, Finding } from '../model/audit.ts';
import { cellId } from '../model/cell.ts';
import type { Codelist } from '../model/codelist.ts';
import type { Correction, CorrectionDeclaration } from '../model/correction.ts';
import type { Dataset, DatasetDescription, PrintedGrid } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { DataRecord, RecordsDataset, RecordsDescription } from '../model/records.ts';
import { checkCodelists } from './codelists.ts';
import { resolveCorrections } from './corrections.ts';
import { datasetIdProblem } from './ids.ts';
import { normalise } from './normalise.ts';
import { read } from './read.ts';
import { readRecords, type Known } from './records.ts';
import { checkRevisions } from './revisions.ts';
import { checkCross, checkShape } from './shape.ts';
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
  readonly corrections: readonly CorrectionDeclaration[];
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
  readonly textAt: TextAt;
}

interface CodedRecords {
  readonly description: RecordsDescription;
  readonly records: readonly DataRecord[];
  readonly textAt: TextAt;
}

/** The characters of a cell, by its address; undefined where there is no cell. Asked for a few cells of a large table at most. */
type TextAt = (address: string) => string | undefined;

/** Hears what is worked on. */
type Tell = (step: string) => void;

/** From printed tables to the committed JSON. Pure: nothing is read or written here, so a wrong file changes nothing on disk. */
export function ingest({ folders, codelists, sources, cross, corrections }: Inputs, tell: Tell = () => {}): Ingested {
  const known = { codelists, sources };
  const cubes = new Map<string, Tidied>();
  const recordSets = new Map<string, CodedRecords>();
  checkCodelists(codelists);
  for (const { name, description, tables } of folders) {
    const misnamed = datasetIdProblem(name);
    if (misnamed) throw new DataError({ file: `data/${name}/dataset.ts` }, ...misnamed);
    checkWritten(name, description, tables);
    checkShape(name, description);
    if (description.id !== name) throw new DataError({ file: `data/${name}/dataset.ts` }, `The id is "${description.id}" and the folder is "${name}".`, 'The folder\'s name is the address of the dataset: make the id the same.');
    checkFiles(description, tables);
    if ('kind' in description) recordSets.set(name, ingestRecords(description, tables, known));
    else cubes.set(name, ingestCube(description, tables, known, tell));
  }
  checkRelated(folders);
  checkCross(cross);
  const all = new Map([...cubes, ...recordSets].map(([id, { description, textAt }]) => [id, { ...description, textAt }]));
  for (const dataset of all.values()) checkRevisions(dataset);
  tell('auditing');
  const findings = audit(cubes, cross);
  const corrected = resolveCorrections(corrections, all, findings, cubes);
  const outputs = [...[...recordSets.values()].map((set) => publishRecords(set, corrected)), ...[...cubes.values()].map((cube) => publish(cube, findings, corrected))];
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
  const observations = new Array<Observation>().concat(...tidied.map((table) => table.observations));
  tell(`validating ${description.id}`);
  validate(description, observations, codelists);
  const textAt = (address: string) => observations.find(({ cell }) => cellId(cell) === address)?.asPublished;
  return { description, observations, grids: tidied.map(({ grid }) => grid), textAt };
}

function ingestRecords(description: RecordsDescription, tables: Tables, known: Known): CodedRecords {
  const records = description.tables.flatMap((table) => readRecords(read(tables.get(table.id)!, `data/${description.id}/${table.id}.csv`), table, known));
  const cells = new Map(records.flatMap(({ table, line, values }) => Object.values(values).map((text, index) => [cellId({ table, line, field: index + 1 }), text] as const)));
  return { description, records, textAt: (address) => cells.get(address) };
}

function checkRelated(folders: readonly DatasetFolder[]): void {
  const ids = new Set(folders.map(({ name }) => name));
  for (const { name, description } of folders) {
    const lost = description.related.find((id) => !ids.has(id));
    if (description.related.includes(name)) throw new DataError({ file: `data/${name}/dataset.ts` }, 'The dataset is related to itself.', 'Remove its id from related: a reader is there already.');
    if (lost !== undefined) throw new DataError({ file: `data/${name}/dataset.ts` }, `The related dataset "${lost}" does not exist.`, `Name one of ${[...ids].join(', ')}.`);
  }
}

function checkFiles({ id, tables: described }: DatasetFolder['description'], tables: Tables): void {
  const lost = described.find((table) => !tables.has(table.id));
  if (lost) throw new DataError({ file: `data/${id}/${lost.id}.csv` }, 'The file is not there, and dataset.ts describes its table.', 'Transcribe the table, or remove it from tables in dataset.ts.');
  const stray = [...tables.keys()].find((name) => !described.some((table) => table.id === name));
  if (stray !== undefined) throw new DataError({ file: `data/${id}/${stray}.csv` }, 'No table of dataset.ts describes this file.', 'Describe it under tables, or remove it.');
}

function publishRecords({ description, records }: CodedRecords, corrections: readonly Correction[]): Output {
  const { id } = description;
  const dataset: RecordsDataset = { ...description, corrections: corrections.filter(({ dataset: owner }) => owner === id) };
  return { id, size: records.length, files: [[`data/${id}/dataset.json`, pretty(dataset)], [`data/${id}/records.json`, oneALine(records)]] };
}

function publish({ description, observations, grids }: Tidied, findings: readonly Finding[], corrections: readonly Correction[]): Output {
  const { id } = description;
  const { tables, checks: _checks, explanations: _explanations, ...rest } = description;
  const dataset: Dataset = {
    ...rest,
    kind: 'cube',
    tables: tables.map(({ layout: { kind: layout }, ...table }) => ({ ...table, layout })),
    grids,
    findings: findings.filter(({ dataset: owner }) => owner === id),
    corrections: corrections.filter(({ dataset: owner }) => owner === id),
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
