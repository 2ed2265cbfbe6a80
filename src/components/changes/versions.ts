/** The versions of a dataset as a page shows them: files, what changed, and which corrections came after. */
import type { AnyDataset } from '../../catalog.ts';
import { descriptionDifference, tableDifference, type TableDifference } from '../../difference.ts';
import { byVersion, kindOf, type RevisionKind } from '../../model/revision.ts';
import { stands, type Correction } from '../../model/correction.ts';
import type { Localised } from '../../model/text.ts';
import { filesOf, releasable, sha256Of } from '../../published.ts';
import { releasePath, releasesOf, type ReleasedFile } from '../../releases.ts';

export interface VersionFile {
  readonly name: string;
  readonly path: `/data/${string}`;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Difference {
  readonly from: string;
  readonly to: string;
  readonly tables: readonly TableDifference[];
  /** Fields of the description. */
  readonly fields: readonly string[];
}

export interface Version {
  readonly version: string;
  readonly date: string;
  readonly kind: RevisionKind;
  readonly text: Localised;
  readonly current: boolean;
  /** Its address; none as long as its bytes are not kept. */
  readonly path?: `/data/${string}/`;
  readonly files: readonly VersionFile[];
  /** Corrections of a later version, of cells that stand here too. */
  readonly correctedLater: readonly Correction[];
  readonly difference?: Difference;
}

/** Newest first. */
export async function versionsOf(dataset: AnyDataset): Promise<readonly Version[]> {
  const { id, revisions, version: current } = dataset;
  const kept = releasesOf(id);
  const now = await releasable(await filesOf(id));
  const bytesOf = (version: string): readonly ReleasedFile[] => kept.find((release) => release.version === version)?.files ?? (version === current ? now : []);
  return revisions.map(({ version, date, text }, index) => {
    const path = kept.some((release) => release.version === version) ? releasePath(id, version) : undefined;
    const before = revisions[index + 1]?.version;
    return {
      version,
      date,
      text,
      kind: kindOf(revisions, version),
      current: version === current,
      ...(path && { path }),
      files: path ? bytesOf(version).map(({ name, bytes }) => ({ name, path: `${path}${name}` as const, bytes: bytes.length, sha256: sha256Of(bytes) })) : [],
      correctedLater: dataset.corrections.filter((one) => stands(one) && byVersion(one.version, version) > 0),
      ...(before !== undefined && { difference: differenceOf(id, before, bytesOf(before), version, bytesOf(version)) }),
    };
  });
}

/** What changed from one version's files to the next one's. */
export function differenceOf(id: string, from: string, before: readonly ReleasedFile[], to: string, after: readonly ReleasedFile[]): Difference {
  const pairs = before.flatMap((old) => after.filter(({ name }) => name === old.name).map((now) => ({ name: old.name, old: text(old), now: text(now) })));
  return {
    from,
    to,
    tables: pairs.filter(({ name }) => name.endsWith('.csv') && !name.endsWith('.en.csv')).map(({ old, now }) => tableDifference(old, now)),
    fields: pairs.filter(({ name }) => name === `${id}.json`).flatMap(({ old, now }) => descriptionDifference(old, now)),
  };
}

const text = ({ bytes }: ReleasedFile): string => new TextDecoder().decode(bytes);
