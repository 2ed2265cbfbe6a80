import type { AnyDataset } from '../../catalog.ts';
import { byVersion, kindOf, type RevisionKind } from '../../model/revision.ts';
import type { Localised } from '../../model/text.ts';
import { releasePath, versionsKept } from '../../releases.ts';

/** Versions of several datasets that came on one day with one note. */
export interface RevisionGroup {
  readonly date: string;
  readonly version: string;
  readonly kind: RevisionKind;
  readonly text: Localised;
  readonly sets: readonly { readonly id: string; readonly title: Localised; readonly path?: `/data/${string}/` }[];
}

/** All versions, newest first, of one day the highest number first; those that say the same together. */
export function groupedRevisions(datasets: readonly AnyDataset[]): readonly RevisionGroup[] {
  const all = datasets.flatMap(({ id, title, revisions }) =>
    revisions.map(({ version, date, text }) => {
      const kept = versionsKept(id).includes(version);
      return { date, version, text, kind: kindOf(revisions, version), sets: [{ id, title, ...(kept && { path: releasePath(id, version) }) }] };
    }),
  );
  const groups = Map.groupBy(all, ({ date, version, kind, text }) => JSON.stringify([date, version, kind, text]));
  return [...groups.values()].map((same) => ({ ...same[0]!, sets: same.flatMap(({ sets }) => sets) })).toSorted((a, b) => b.date.localeCompare(a.date) || byVersion(b.version, a.version));
}
