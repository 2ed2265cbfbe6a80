import { audit } from '../audit/audit.ts';
import type { Audited } from '../audit/select.ts';
import { DataError } from '../errors.ts';
import type { CrossAudit, Finding } from '../model/audit.ts';
import type { Codelist } from '../model/codelist.ts';
import type { Dataset, DatasetDescription, PrintedGrid } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { normalise } from './normalise.ts';
import { read } from './read.ts';
import { tidy } from './tidy.ts';
import { validate } from './validate.ts';

/** A dataset folder as it was found: its description and the bytes of its tables, by table id. */
export interface DatasetFolder {
  readonly description: DatasetDescription;
  readonly tables: ReadonlyMap<string, Uint8Array>;
}

export interface Inputs {
  readonly folders: readonly DatasetFolder[];
  readonly codelists: ReadonlyMap<string, Codelist>;
  readonly cross: CrossAudit;
}

export interface Ingested {
  /** Path under the project → text, for each generated file. */
  readonly files: ReadonlyMap<string, string>;
  readonly observations: number;
  readonly findings: readonly Finding[];
}

interface Tidied extends Audited {
  readonly grids: readonly PrintedGrid[];
}

/** From printed tables to the committed JSON. Pure: nothing is read or written here, so a wrong file changes nothing on disk. */
export function ingest({ folders, codelists, cross }: Inputs): Ingested {
  const datasets = new Map(folders.map((folder) => [folder.description.id, ingestFolder(folder, codelists)]));
  const findings = audit(datasets, cross);
  const files = new Map([...datasets.values()].flatMap((dataset) => publish(dataset, findings)));
  return { files, findings, observations: [...datasets.values()].reduce((count, { observations }) => count + observations.length, 0) };
}

function ingestFolder({ description, tables }: DatasetFolder, codelists: ReadonlyMap<string, Codelist>): Tidied {
  checkFiles(description, tables);
  const normal = description.tables.map((table) => normalise(read(tables.get(table.id)!, `data/${description.id}/${table.id}.csv`), table));
  const observations = tidy(normal.flatMap(({ cells }) => cells), description);
  validate(description, observations, codelists);
  return { description, observations, grids: normal.map(({ grid }) => grid) };
}

function checkFiles({ id, tables: described }: DatasetDescription, tables: ReadonlyMap<string, Uint8Array>): void {
  const lost = described.find((table) => !tables.has(table.id));
  if (lost) throw new DataError({ file: `data/${id}/${lost.id}.csv` }, 'The file is not there, and dataset.ts describes its table.', 'Transcribe the table, or remove it from tables in dataset.ts.');
  const stray = [...tables.keys()].find((name) => !described.some((table) => table.id === name));
  if (stray !== undefined) throw new DataError({ file: `data/${id}/${stray}.csv` }, 'No table of dataset.ts describes this file.', 'Describe it under tables, or remove it.');
}

function publish({ description, observations, grids }: Tidied, findings: readonly Finding[]): [string, string][] {
  const { tables, checks: _checks, explanations: _explanations, ...rest } = description;
  const dataset: Dataset = {
    ...rest,
    kind: 'cube',
    tables: tables.map(({ layout: _layout, ...table }) => table),
    grids,
    findings: findings.filter(({ dataset: id }) => id === description.id),
  };
  return [
    [`data/${description.id}/dataset.json`, `${JSON.stringify(dataset, null, 1)}\n`],
    [`data/${description.id}/observations.json`, oneALine(observations)],
  ];
}

/** One observation a line, so that a revision is a readable diff. */
const oneALine = (observations: readonly Observation[]): string => `[\n${observations.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
