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
export function releasesOf(dataset: string, root = '.'): readonly Release[] {
  const folder = join(root, 'data', dataset, 'releases');
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name)) : [];
  return versions.toSorted(byVersion).reverse().map((version) => ({
    version,
    files: readdirSync(join(folder, version)).toSorted().map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, version, name))) })),
  }));
}

/** The address of a version, without BASE_PATH. */
export const releasePath = (dataset: string, version: string): `/data/${string}/` => `/data/${dataset}/v${version}/`;
