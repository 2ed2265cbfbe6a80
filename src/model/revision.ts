import type { Localised } from './text.ts';

/** What a version of a dataset brought, for whoever used the one before. */
export interface Revision {
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  readonly text: Localised;
  /** The cells that changed, `tabel-5:3:2`; left out when the change is not about single cells. */
  readonly cells?: readonly string[];
}

/** What a version brought. Every version has its notes: ingest refuses a dataset without them. */
export const revisionOf = (revisions: readonly Revision[], version: string): Revision => {
  const found = revisions.find((revision) => revision.version === version);
  if (found === undefined) throw new Error(`Version ${version} has no notes.`);
  return found;
};

/** `major`: a definition or a column changed. `minor`: a period or a table came. `patch`: a correction. */
export const REVISION_KINDS = ['first', 'major', 'minor', 'patch'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

const parts = (version: string): readonly number[] => version.split('.').map(Number);

/** Sorts versions, oldest first. */
export const byVersion = (a: string, b: string): number => {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? 0 : left[at]! - right[at]!;
};

/** The step from one version to the next; none when that is not one step up. */
export function stepOf(from: string, to: string): Exclude<RevisionKind, 'first'> | undefined {
  const [major, minor, patch] = parts(from) as [number, number, number];
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return (['major', 'minor', 'patch'] as const).find((kind) => next[kind].join('.') === to);
}

/** The kind of a revision; the notes stand newest first. */
export function kindOf(revisions: readonly Revision[], version: string): RevisionKind {
  const at = revisions.findIndex((one) => one.version === version);
  const before = revisions[at + 1];
  return before === undefined ? 'first' : stepOf(before.version, version)!;
}
