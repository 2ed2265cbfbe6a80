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
  pictures: { functions: ['paintChart', 'paintCard', 'packed', 'kept'], packages: /node_modules\/@napi-rs\/canvas\// },
  formats: { functions: ['renderAll', 'allFiles', 'portalFiles', 'besideFiles', 'zip', 'xlsx', 'ods', 'parquet'], packages: /node_modules\/(hucre|fflate|hyparquet-writer|papaparse|@citation-js|n3|jsonld)\// },
};

/** Seconds by part, of the busiest of the profiles that Node left in `folder`: that of Astro, for which the others wait. */
export function partsOf(folder: string): Readonly<Record<Part, number>> {
  const profiles = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile);
  const { profile, own } = profiles.map((one) => ({ profile: one, own: ownTimes(one) })).toSorted((a, b) => busy(b) - busy(a))[0]!;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const seconds = { formats: 0, pictures: 0 };
  // What a part calls belongs to it, but a picture is never a format's.
  const walk: { readonly id: number; readonly part: Part | undefined }[] = [{ id: profile.nodes[0]!.id, part: undefined }];
  for (let next = walk.pop(); next !== undefined; next = walk.pop()) {
    const { callFrame, children = [] } = nodes.get(next.id)!;
    const part = next.part === 'pictures' ? next.part : (['pictures', 'formats'] as const).find((one) => PARTS[one].functions.includes(callFrame.functionName) || PARTS[one].packages.test(callFrame.url)) ?? next.part;
    if (part !== undefined) seconds[part] += (own.get(next.id) ?? 0) / 1e6;
    for (const id of children) walk.push({ id, part });
  }
  return seconds;
}

/** Microseconds by node, without what it calls. */
function ownTimes({ samples, timeDeltas }: Profile): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + timeDeltas[at]!));
  return own;
}

const IDLE = '(idle)';
const busy = ({ profile, own }: { readonly profile: Profile; readonly own: ReadonlyMap<number, number> }): number =>
  profile.nodes.reduce((sum, { id, callFrame }) => sum + (callFrame.functionName === IDLE ? 0 : (own.get(id) ?? 0)), 0);
