import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DataError } from '../../src/errors.ts';
import type { CrossAudit } from '../../src/model/audit.ts';
import type { Codelist } from '../../src/model/codelist.ts';
import type { CorrectionDeclaration } from '../../src/model/correction.ts';
import type { Source } from '../../src/model/source.ts';
import { SHARED } from '../../src/pipeline/ids.ts';
import type { DatasetFolder, Inputs } from '../../src/pipeline/ingest.ts';
import { checkStrings } from '../../src/pipeline/strings.ts';

/** The project's folder. */
export const ROOT = new URL('../../', import.meta.url);

/** Everything ingest needs, from the folder `data/`: every other folder is a dataset, and has a dataset.ts. */
export async function loadInputs(root: URL = ROOT): Promise<Inputs> {
  const data = new URL('data/', root);
  const names = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name)).map(({ name }) => name).toSorted();
  // Pages show these as they stand: nothing is worked out of them.
  await loadAll('unchecked', data);
  return {
    folders: await Promise.all(names.map((name) => loadFolder(name, new URL(`${name}/`, data)))),
    codelists: await loadNamed<Codelist>('codelists', 'code list', data),
    sources: new Set((await loadNamed<Source>('sources', 'source', data)).keys()),
    cross: await load<CrossAudit>(new URL('audit.ts', data)),
    corrections: await load<readonly CorrectionDeclaration[]>(new URL('corrections.ts', data)),
  };
}

/** What each file of a shared folder exports, by the file's name. */
export async function loadAll<T>(folder: string, data: URL): Promise<ReadonlyMap<string, T>> {
  const place = new URL(`${folder}/`, data);
  const files = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.ts')).toSorted() : [];
  return new Map(await Promise.all(files.map(async (name) => [name.replace(/\.ts$/, ''), await load<T>(new URL(name, place))] as const)));
}

/** The same of a folder whose files are where errors send people: each is called as what it holds. */
async function loadNamed<T extends { readonly id: string }>(folder: string, what: string, data: URL): Promise<ReadonlyMap<string, T>> {
  const all = await loadAll<T>(folder, data);
  for (const [name, { id }] of all) {
    if (id !== name) throw new DataError({ file: `data/${folder}/${name}.ts` }, `The ${what}'s id is "${id}".`, `Make it "${name}", or rename the file.`);
  }
  return all;
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

/** The literal that a file of `data/` exports; a `DataError` when it cannot be read, or a text in it cannot be published. */
export async function load<T>(file: URL): Promise<T> {
  const { default: literal } = (await import(file.href).catch((error: Error) => {
    throw unreadable(file, error);
  })) as { default?: T };
  if (literal === undefined || literal === null) throw new DataError({ file: pathOf(file) }, 'The field "export default" is missing.', 'Let it say `export default define…({…})`, as the files beside it do.');
  checkStrings(pathOf(file), literal);
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
