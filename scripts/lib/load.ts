import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import type { Codelist } from '../../src/model/codelist.ts';
import type { CrossAudit } from '../../src/model/audit.ts';
import type { DatasetFolder, Inputs } from '../../src/pipeline/ingest.ts';

/** The project's folder. */
export const ROOT = new URL('../../', import.meta.url);

/** Everything ingest needs, from the folder `data/`: a dataset is a folder with a dataset.ts. */
export async function loadInputs(root: URL = ROOT): Promise<Inputs> {
  const data = new URL('data/', root);
  const names = readdirSync(data).filter((name) => existsSync(new URL(`${name}/dataset.ts`, data))).toSorted();
  const lists = readdirSync(new URL('codelists/', data)).filter((name) => name.endsWith('.ts'));
  const codelists = await Promise.all(lists.map((name) => load<Codelist>(new URL(`codelists/${name}`, data))));
  return {
    folders: await Promise.all(names.map((name) => loadFolder(new URL(`${name}/`, data)))),
    codelists: new Map(codelists.map((list) => [list.id, list])),
    cross: await load<CrossAudit>(new URL('audit.ts', data)),
  };
}

async function loadFolder(folder: URL): Promise<DatasetFolder> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return {
    description: await load<DatasetDescription>(new URL('dataset.ts', folder)),
    tables: new Map(files.map((name) => [name.replace(/\.csv$/, ''), readFileSync(new URL(name, folder))])),
  };
}

const load = async <T>(file: URL): Promise<T> => ((await import(file.href)) as { default: T }).default;
