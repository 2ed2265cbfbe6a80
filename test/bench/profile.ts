/** Where a build's time went: the files that readers download, apart from the pages; and what the threads that make pictures and workbooks do meanwhile. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}
/** Functions of ours that make files or wait for those threads, by where they are written: the site that is built names the function only. */
export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/published.ts': ['renderAll', 'publish'],
  'src/kept.ts': ['kept'],
  'src/api/portal-files.ts': ['makeAll'],
  'src/components/data/beside.ts': ['makeBeside'],
  'src/pages/data/[...file].ts': ['allFiles'],
  'src/formats/zip.ts': ['zip'],
  'src/formats/parquet.ts': ['parquet'],
  'src/formats/workbook.ts': ['makeBook'],
  'src/formats/making.ts': ['made', 'handOut', 'arrived'],
};
const NAMES = Object.values(FUNCTIONS).flat();
/** Packages of which nothing else makes use. */
const PACKAGES = /node_modules\/(hucre|fflate|hyparquet-writer|papaparse|@citation-js|n3|jsonld)\//;
/** What those threads run. */
const MAKER = '/src/formats/maker.ts';

/** Seconds of the busiest of the profiles that Node left in `folder`, which is that of Astro, and of those threads together. */
export function partsOf(folder: string): { readonly formats: number; readonly beside: number } {
  const profiles = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile);
  const makes = ({ nodes }: Profile) => nodes.some(({ callFrame }) => callFrame.url.endsWith(MAKER));
  const [astro] = profiles.filter((one) => !makes(one)).toSorted((a, b) => busy(b) - busy(a));
  return { formats: ofFiles(astro!), beside: profiles.filter(makes).reduce((sum, one) => sum + busy(one), 0) / 1e6 };
}

function ofFiles(profile: Profile): number {
  const places = placesOf(profile);
  let micro = 0;
  let last = false;
  profile.samples.forEach((id, at) => {
    const { files, ours } = places.get(id)!;
    // Collecting garbage, and waiting for a picture, belong to what was done before.
    if (files || ours) last = files;
    if (last) micro += profile.timeDeltas[at]!;
  });
  return micro / 1e6;
}

/** Which nodes make files, with all that they call, and which are no work of Node's own. */
function placesOf({ nodes: all }: Profile): ReadonlyMap<number, { readonly files: boolean; readonly ours: boolean }> {
  const nodes = new Map(all.map((node) => [node.id, node]));
  const places = new Map<number, { files: boolean; ours: boolean }>();
  const walk: { readonly id: number; readonly above: boolean }[] = [{ id: all[0]!.id, above: false }];
  for (let next = walk.pop(); next !== undefined; next = walk.pop()) {
    const { callFrame: { functionName, url }, children = [] } = nodes.get(next.id)!;
    const files = next.above || NAMES.includes(functionName) || PACKAGES.test(url);
    places.set(next.id, { files, ours: url.startsWith('file:') });
    walk.push(...children.map((id) => ({ id, above: files })));
  }
  return places;
}

const IDLE = '(idle)';

/** Microseconds in which something was done. */
function busy({ nodes, samples, timeDeltas }: Profile): number {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === IDLE).map(({ id }) => id));
  return samples.reduce((sum, id, at) => sum + (idle.has(id) ? 0 : timeDeltas[at]!), 0);
}
