import { DataError } from '../../src/errors.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Codelist } from '../../src/model/codelist.ts';
import type { CrossAudit } from '../../src/model/audit.ts';
import type { CorrectionDeclaration } from '../../src/model/correction.ts';
import type { DatasetFolder, Inputs } from '../../src/pipeline/ingest.ts';

/** The project's folder. */
export const ROOT = new URL('../../', import.meta.url);

/** Folders of `data/` that are no dataset. */
const SHARED = ['codelists', 'sources', 'audit', 'norms', 'unchecked'];

/** Everything ingest needs, from the folder `data/`: every other folder is a dataset, and has a dataset.ts. */
export async function loadInputs(root: URL = ROOT): Promise<Inputs> {
  const data = new URL('data/', root);
  const names = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name)).map(({ name }) => name).toSorted();
  const lists = readdirSync(new URL('codelists/', data)).filter((name) => name.endsWith('.ts'));
  const sources = readdirSync(new URL('sources/', data)).filter((name) => name.endsWith('.ts'));
  const codelists = await Promise.all(lists.map((name) => load<Codelist>(new URL(`codelists/${name}`, data))));
  return {
    folders: await Promise.all(names.map((name) => loadFolder(name, new URL(`${name}/`, data)))),
    codelists: new Map(codelists.map((list, index) => [named(list.id, lists[index]!), list])),
    sources: new Set(sources.map((name) => name.replace(/\.ts$/, ''))),
    cross: await load<CrossAudit>(new URL('audit.ts', data)),
    corrections: await load<readonly CorrectionDeclaration[]>(new URL('corrections.ts', data)),
  };
}

async function loadFolder(name: string, folder: URL): Promise<DatasetFolder> {
  if (!existsSync(new URL('dataset.ts', folder))) throw new DataError({ file: `data/${name}/dataset.ts` }, 'The folder has no description.', `Write one (npm run new shows how), or remove the folder data/${name}/ with all that was generated in it.`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return {
    name,
    description: await load<DatasetFolder['description']>(new URL('dataset.ts', folder)),
    tables: new Map(files.map((file) => [file.replace(/\.csv$/, ''), readFileSync(new URL(file, folder))])),
  };
}

/** A code list's file is where its errors send people: its name must be the list's. */
function named(id: string, file: string): string {
  if (file !== `${id}.ts`) throw new DataError({ file: `data/codelists/${file}` }, `The code list's id is "${id}".`, `Make it "${file.replace(/\.ts$/, '')}", or rename the file.`);
  return id;
}

/** The literal that a file of `data/` exports; a `DataError` when it cannot be read. */
export async function load<T>(file: URL): Promise<T> {
  const { default: literal } = (await import(file.href).catch((error: Error) => {
    throw unreadable(file, error);
  })) as { default?: T };
  if (literal === undefined) throw new DataError({ file: pathOf(file) }, 'The field "export default" is missing.', 'Let it say `export default define…({…})`, as the files beside it do.');
  return literal;
}

const pathOf = (file: URL): string => decodeURIComponent(file.pathname.slice(file.pathname.lastIndexOf('/data/') + 1));

const IMPORT = /^(Cannot find (module|package) '[^']+'|The requested module '[^']+' does not provide an export named '[^']+')/;

/** A module that does not parse or run: a slip of the keyboard, so no stack. Node names the line in front of the message. */
function unreadable(file: URL, { message, stack = '' }: Error): DataError {
  const path = pathOf(file);
  const line = new RegExp(`${path.replaceAll('.', '\\.')}:(\\d+)`).exec(stack)?.[1];
  const hint = IMPORT.test(message) ? 'A file under data/ imports one thing, the define… of its kind, from src/define.ts.' : 'Look there and just above for a lost comma, quote or bracket, or a misspelt word; npm run check says more.';
  return new DataError({ file: path, ...(line !== undefined && { line: Number(line) }) }, `The file cannot be read: ${IMPORT.exec(message)?.[1] ?? message}.`, hint);
}
