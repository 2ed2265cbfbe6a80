/** What may become a version, judged before anything is written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stepNeeded, tableDifference } from '../../src/difference.ts';
import { byVersion, kindOf, type Revision, type RevisionKind } from '../../src/model/revision.ts';
import type { Release, ReleasedFile } from '../../src/releases.ts';
import { UserError } from './errors.ts';

export interface Versioned {
  readonly id: string;
  readonly version: string;
  readonly revisions: readonly Revision[];
}

/** The datasets of a project, as ingest wrote them. */
export const datasetsOf = (root: string): readonly Versioned[] =>
  readdirSync(join(root, 'data'))
    .map((name) => join(root, 'data', name, 'dataset.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Versioned);

/** Is the version to be written? False when it is kept already, to the byte; an error when it may not be. */
export function isNew(dataset: Versioned, rendered: readonly ReleasedFile[], kept: readonly Release[]): boolean {
  const { id, version, revisions } = dataset;
  const same = kept.find((release) => release.version === version);
  if (same) {
    const problem = firstDifference(rendered, same.files);
    if (problem !== undefined) throw new UserError(changedMessage(id, version, problem));
    return false;
  }
  for (const release of kept) {
    if (byVersion(release.version, version) > 0) throw new UserError(`data/${id}: version ${release.version} is kept, and dataset.ts is at ${version}. Raise the version above ${release.version}.`);
    if (!revisions.some((revision) => revision.version === release.version)) throw new UserError(`data/${id}/dataset.ts: version ${release.version} is kept, and no revision tells of it any more. Put the revision back.`);
  }
  if (kept[0]) checkStep(dataset, rendered, kept[0]);
  return true;
}

/** The first file that one has and the other has not, or has with other bytes. */
export function firstDifference(rendered: readonly ReleasedFile[], kept: readonly ReleasedFile[]): string | undefined {
  const names = [...new Set([...kept, ...rendered].map(({ name }) => name))];
  const bytesIn = (files: readonly ReleasedFile[], name: string) => files.find((file) => file.name === name)?.bytes;
  return names.find((name) => {
    const [now, then] = [bytesIn(rendered, name), bytesIn(kept, name)];
    return now === undefined || then === undefined || Buffer.compare(now, then) !== 0;
  });
}

export const changedMessage = (id: string, version: string, name: string): string =>
  `data/${id}/releases/${version}/${name}: what the portal gives now is not what version ${version} holds, and a version never changes.\n` +
  `If the change is meant: raise version and modified in data/${id}/dataset.ts, put a revision first in revisions that says what changed, then run npm run ingest and npm run release -- ${id}. If not, undo it.`;

const RANK: readonly RevisionKind[] = ['patch', 'minor', 'major'];
const WHY = { major: 'a column came or went', minor: 'rows came or went', patch: '' };

function checkStep({ id, version, revisions }: Versioned, rendered: readonly ReleasedFile[], before: Release): void {
  const text = ({ bytes }: ReleasedFile) => new TextDecoder().decode(bytes);
  const pairs = before.files.filter(({ name }) => name.endsWith('.csv')).flatMap((old) => rendered.filter(({ name }) => name === old.name).map((now) => [text(old), text(now)] as const));
  const needed = stepNeeded(pairs.map(([old, now]) => tableDifference(old, now)));
  const since = revisions.filter((revision) => byVersion(revision.version, before.version) > 0).map((revision) => RANK.indexOf(kindOf(revisions, revision.version)));
  if (Math.max(...since) < RANK.indexOf(needed)) throw new UserError(`data/${id}: from ${before.version} to ${version} ${WHY[needed]}, which asks for a ${needed} version. README, "a version", tells which number to raise.`);
}
