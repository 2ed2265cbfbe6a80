/** The files of the datasets, each rendered once a test file; pictures have tests of their own, and take long. */
import { allDatasets, getAnyDataset } from '../../../src/catalog.ts';
import { distributionsOf, recordDistributionsOf } from '../../../src/formats/index.ts';
import { materialOf, recordMaterialOf } from '../../../src/material.ts';

export const ids: readonly string[] = allDatasets.map(({ id }) => id);

const PICTURES = /\.(svg|png)$/;
const made = new Map<string, Promise<ReadonlyMap<string, Buffer>>>();

/** By name, in the folder of the dataset: `werkzaamheidsgraad.csv`. */
export function filesOf(id: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = made.get(id) ?? render(id);
  made.set(id, files);
  return files;
}

export async function render(id: string): Promise<ReadonlyMap<string, Buffer>> {
  const dataset = getAnyDataset(id);
  const all =
    dataset.kind === 'cube'
      ? distributionsOf(dataset).map(({ path, render: make }) => ({ path, make: () => make(materialOf(id)) }))
      : recordDistributionsOf(dataset).map(({ path, render: make }) => ({ path, make: () => make(recordMaterialOf(id)) }));
  const bodies = all.filter(({ path }) => !PICTURES.test(path)).map(async ({ path, make }) => [path.slice(`/data/${id}/`.length), Buffer.from(await make() as string)] as const);
  return new Map(await Promise.all(bodies));
}
