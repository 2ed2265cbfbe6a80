import { DataError } from '../errors.ts';
import { byVersion, stepOf, type Revision } from '../model/revision.ts';

interface Versioned {
  readonly id: string;
  readonly version: string;
  readonly modified: string;
  readonly revisions: readonly Revision[];
  readonly textAt: (cell: string) => string | undefined;
}

/** Do the notes tell the way to this version, newest first, and are they about cells that exist? */
export function checkRevisions({ id, version, modified, revisions, textAt }: Versioned): void {
  const fail = (what: string, hint: string) => new DataError({ file: `data/${id}/dataset.ts` }, what, hint);
  const newest = revisions[0]!;
  if (newest.version !== version) {
    throw byVersion(newest.version, version) < 0
      ? fail(`The version is ${version}, and no revision says what it brought.`, `Put { version: '${version}', date: '${modified}', text: { nl: '…', en: '…' } } first in revisions.`)
      : fail(`The version is ${version}, and the first of the revisions is about ${newest.version}.`, `Make the version ${newest.version}, or mend the revision.`);
  }
  if (newest.date !== modified) throw fail(`The revision ${version} is dated ${newest.date}, and the dataset was modified on ${modified}.`, 'Make the two dates the same.');
  revisions.slice(0, -1).forEach((revision, index) => {
    const before = revisions[index + 1]!;
    if (stepOf(before.version, revision.version) === undefined) throw fail(`The revision ${revision.version} does not follow ${before.version}.`, `Write revisions newest first, one step each: ${next(before.version)}.`);
    if (revision.date < before.date) throw fail(`The revision ${revision.version} is dated ${revision.date}, before ${before.version} of ${before.date}.`, 'Mend the date that is wrong.');
  });
  for (const { version: of, cells: named = [] } of revisions) {
    const lost = named.find((cell) => textAt(cell) === undefined);
    if (lost !== undefined) throw fail(`The revision ${of} names the cell "${lost}", which is not there.`, 'Write <table>:<line>:<field> of a cell as it stands now, counted from 1 in its CSV.');
  }
}

function next(version: string): string {
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  return `${major}.${minor}.${patch + 1} for a correction, ${major}.${minor + 1}.0 for a new period, ${major + 1}.0.0 for another definition or column`;
}
