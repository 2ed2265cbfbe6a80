/** Versions of a dataset whose bytes are kept: `data/<id>/releases/<version>/`, served under `/data/<id>/v<version>/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byVersion } from './model/revision.ts';

export interface ReleasedFile {
  /** `kans-op-werk.en.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Release {
  readonly version: string;
  readonly files: readonly ReleasedFile[];
}

/** The released versions of a dataset, newest first; `root` is the project's folder. */
export function versionsKept(dataset: string, root = '.'): readonly string[] {
  const folder = folderOf(dataset, root);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name)).toSorted(byVersion).reverse() : [];
}

/** The same with their bytes. */
export const releasesOf = (dataset: string, root = '.'): readonly Release[] => versionsKept(dataset, root).map((version) => read(join(folderOf(dataset, root), version), version));

const folderOf = (dataset: string, root: string): string => join(root, 'data', dataset, 'releases');

const known = new Map<string, Release>();

/** A release never changes once it is kept, so each is read once. */
function read(folder: string, version: string): Release {
  const release = known.get(folder) ?? { version, files: readdirSync(folder).toSorted().map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })) };
  known.set(folder, release);
  return release;
}

/** The address of a version, without BASE_PATH. */
export const releasePath = (dataset: string, version: string): `/data/${string}/` => `/data/${dataset}/v${version}/`;
