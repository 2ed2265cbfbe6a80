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

/** Seconds by part, of the longest of the profiles that Node left in `folder`: that of Astro. */
export function partsOf(folder: string): Readonly<Record<Part, number>> {
  const profiles = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile);
  const length = ({ timeDeltas }: Profile) => timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const longest = profiles.toSorted((a, b) => length(b) - length(a))[0]!;
  const own = new Map<number, number>();
  longest.samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + longest.timeDeltas[at]!));
  const nodes = new Map(longest.nodes.map((node) => [node.id, node]));
  const seconds = { formats: 0, pictures: 0 };
  // What a part calls belongs to it, but a picture is never a format's.
  const walk: { readonly id: number; readonly part: Part | undefined }[] = [{ id: longest.nodes[0]!.id, part: undefined }];
  for (let next = walk.pop(); next !== undefined; next = walk.pop()) {
    const { callFrame, children = [] } = nodes.get(next.id)!;
    const part = next.part === 'pictures' ? next.part : (['pictures', 'formats'] as const).find((one) => PARTS[one].functions.includes(callFrame.functionName) || PARTS[one].packages.test(callFrame.url)) ?? next.part;
    if (part !== undefined) seconds[part] += (own.get(next.id) ?? 0) / 1e6;
    for (const id of children) walk.push({ id, part });
  }
  return seconds;
}
