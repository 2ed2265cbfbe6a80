/** What a run measured, as the portal's own page tells of it. */
import { availableParallelism, cpus } from 'node:os';
import type { Measured, MeasuredRow } from '../../src/model/measured.ts';
import type { BuildResult } from './build.ts';
import type { IngestResult } from './ingest.ts';
import type { Scores } from './lighthouse.ts';
import type { Load } from './load.ts';
import type { Paint } from './paint.ts';
import type { SearchTime } from './search.ts';
import { DATASET, type measureWeights } from './weights.ts';

/** Where it is kept. */
export const KEPT = 'data/bench.json';

export interface Results {
  readonly ingest?: readonly IngestResult[];
  readonly build?: readonly BuildResult[];
  readonly weights?: Awaited<ReturnType<typeof measureWeights>>;
  readonly paint?: readonly Paint[];
  readonly lighthouse?: readonly Scores[];
  readonly search?: readonly SearchTime[];
  readonly load?: Load;
}

const most = (value: string, of: 'ratio' | 'ours' = 'ratio'): MeasuredRow['goal'] => ({ bound: 'most', of, value });

/** Kilobytes that a dataset's page and all that it loads by itself may weigh. */
const LIGHT = '16';

function row(id: MeasuredRow['id'], size: number | null, unit: MeasuredRow['unit'], ours: number, beside: number, goal: MeasuredRow['goal']): MeasuredRow {
  const written = (value: number) => value.toFixed(unit === 'kilobyte' ? 1 : unit !== 'second' ? 0 : value < 1 ? 3 : 1);
  const ratio = ours / beside;
  return { id, size: size === null ? null : String(size), unit, ours: written(ours), beside: written(beside), ratio: ratio.toFixed(ratio < 10 ? 2 : 1), goal };
}

/** Without the score for search engines of pages that they are kept from. */
const lowest = (pages: readonly Scores[]): number => Math.min(...pages.flatMap(({ scores: { seo, ...others }, unlisted }) => [...Object.values(others), ...(unlisted ? [] : [seo])]));

export const summary = ({ ingest = [], build = [], weights, paint = [], lighthouse = [], search = [], load }: Results): Measured => ({
  date: new Date().toISOString().slice(0, 10),
  machine: { cores: availableParallelism(), processor: cpus()[0]?.model.trim() ?? '', node: process.versions.node },
  rows: [
    ...ingest.map(({ observations, papaparse, ingest: own }) => row('ingest', observations, 'second', own.seconds, papaparse.seconds, most('12'))),
    ...build.flatMap(({ pages, html, seconds, plainAstro }) => [row('html', pages, 'second', html, plainAstro, most('1')), row('build', pages, 'second', seconds, plainAstro, null)]),
    ...(weights?.pages ?? []).filter(({ page }) => page === DATASET).map(({ total }) => row('weight', null, 'kilobyte', total, weights!.byHand, most(LIGHT, 'ours'))),
    // The first page of `paint` has the chart and the table of the page written by hand; that one is its first line.
    ...paint.slice(1, 2).map(({ largest }) => row('paint', null, 'millisecond', largest, paint[0]!.largest, most('1.15'))),
    ...lighthouse.slice(1, 2).map(() => row('lighthouse', lighthouse.length - 1, 'point', lowest(lighthouse.slice(1)), lowest(lighthouse.slice(0, 1)), { bound: 'least', of: 'ours', value: '100' })),
    ...search.map(({ id, ours, pagefind, goal }) => row(id, null, 'millisecond', ours, pagefind, most(String(goal), 'ours'))),
    ...(load ? [row('load', null, 'per_second', load.ours, load.bare, { bound: 'least', of: 'ratio', value: '0.9' })] : []),
  ],
});
