/** What was given under a version stays as it was: changed data, labels or charts ask for a new version with its note. */
import { expect, test } from 'vitest';
import { changedMessage, firstDifference } from '../scripts/lib/release.ts';
import { allDatasets } from '../src/catalog.ts';
import { releasableOf } from '../src/published.ts';
import { releasesOf } from '../src/releases.ts';

test.each(allDatasets.map(({ id, version }) => [id, version] as const))('%s gives what version %s holds, to the byte', async (id, version) => {
  const kept = releasesOf(id).find((release) => release.version === version);
  expect(kept, `Version ${version} of ${id} is not kept. Run npm run release -- ${id} and commit data/${id}/releases/${version}/.`).toBeDefined();
  const name = firstDifference(await releasableOf(id), kept!.files);
  expect(name, name && changedMessage(id, version, name)).toBeUndefined();
}, 60_000);

test.each(allDatasets.map(({ id }) => id))('%s tells of every version that is kept', (id) => {
  const told = allDatasets.find((dataset) => dataset.id === id)!.revisions.map(({ version }) => version);
  expect(releasesOf(id).map(({ version }) => version).filter((version) => !told.includes(version)), `Put the revision back in data/${id}/dataset.ts: its files are served for ever.`).toEqual([]);
});
