/** Where a build's time went: the files that readers download and the pictures, apart from the pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}
type Part = 'formats' | 'pictures';

/** Functions of ours, and packages of which nothing else makes use. */
const PARTS: Readonly<Record<Part, { readonly functions: readonly string[]; readonly packages: RegExp }>> = {
  pictures: { functions: ['paintChart', 'paintCard', 'packed'], packages: /node_modules\/@napi-rs\/canvas\// },
  formats: { functions: ['renderAll', 'allFiles', 'portalFiles', 'besideFiles', 'zip', 'xlsx', 'ods', 'parquet'], packages: /node_modules\/(hucre|fflate|hyparquet-writer|papaparse|@citation-js|n3|jsonld)\// },
};

/** Seconds by part, of the busiest of the profiles that Node left in `folder`: that of Astro, for which the others wait. */
export function partsOf(folder: string): Readonly<Record<Part, number>> {
  const profiles = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile);
  const profile = profiles.toSorted((a, b) => busy(b) - busy(a))[0]!;
  const places = placesOf(profile);
  const seconds = { formats: 0, pictures: 0 };
  let last: Part | undefined;
  profile.samples.forEach((id, at) => {
    const { part, ofOurs } = places.get(id)!;
    // Collecting garbage, and waiting for another thread to pack a picture, belong to what was done before.
    if (part !== undefined || ofOurs) last = part;
    if (last !== undefined) seconds[last] += profile.timeDeltas[at]! / 1e6;
  });
  return seconds;
}

/** What part each node belongs to, with all that it calls: a picture is never a format's. Node's own work is nobody's. */
function placesOf({ nodes: all }: Profile): ReadonlyMap<number, { readonly part: Part | undefined; readonly ofOurs: boolean }> {
  const nodes = new Map(all.map((node) => [node.id, node]));
  const places = new Map<number, { part: Part | undefined; ofOurs: boolean }>();
  const walk: { readonly id: number; readonly above: Part | undefined }[] = [{ id: all[0]!.id, above: undefined }];
  for (let next = walk.pop(); next !== undefined; next = walk.pop()) {
    const { id, above } = next;
    const { callFrame, children = [] } = nodes.get(id)!;
    const part = above === 'pictures' ? above : (['pictures', 'formats'] as const).find((one) => PARTS[one].functions.includes(callFrame.functionName) || PARTS[one].packages.test(callFrame.url)) ?? above;
    places.set(id, { part, ofOurs: callFrame.url.startsWith('file:') });
    walk.push(...children.map((child) => ({ id: child, above: part })));
  }
  return places;
}

const IDLE = '(idle)';

/** Microseconds in which something was done. */
function busy({ nodes, samples, timeDeltas }: Profile): number {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === IDLE).map(({ id }) => id));
  return samples.reduce((sum, id, at) => sum + (idle.has(id) ? 0 : timeDeltas[at]!), 0);
}
