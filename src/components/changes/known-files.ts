import { allDatasets, type AnyDataset } from '../../catalog.ts';
import { filesOf, fileName, sha256Of } from '../../published.ts';
import { releasesOf } from '../../releases.ts';

/** A file that somebody may hold. */
export interface KnownFile {
  readonly name: string;
  readonly version: string;
  readonly current: boolean;
  readonly sha256: string;
}

export interface KnownFiles {
  readonly dataset: AnyDataset;
  readonly files: readonly KnownFile[];
}

/** All files that were ever given, by dataset: those of the current version, and what is kept of the ones before. */
export const knownFiles = (): Promise<readonly KnownFiles[]> =>
  Promise.all(
    allDatasets.map(async (dataset) => {
      const now = (await filesOf(dataset.id)).map(({ path, sha256 }) => ({ name: fileName(path), version: dataset.version, current: true, sha256 }));
      const kept = releasesOf(dataset.id).flatMap(({ version, files }) =>
        files.map(({ name, bytes }) => ({ name, version, current: version === dataset.version, sha256: sha256Of(bytes) })),
      );
      return { dataset, files: [...now, ...kept.filter(({ sha256 }) => !now.some((one) => one.sha256 === sha256))] };
    }),
  );
