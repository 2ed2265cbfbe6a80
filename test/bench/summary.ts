/** What a run measured, as the portal's own page tells of it. */
import { availableParallelism, cpus } from 'node:os';
import type { Measured, MeasuredRow } from '../../src/model/measured.ts';
import type { BuildResult } from './build.ts';
import type { IngestResult } from './ingest.ts';
import type { Scores } from './lighthouse.ts';
import type { Load } from './load.ts';
import type { Paint } from './paint.ts';
import type { SearchTime } from './search.ts';
import { DATASET, type Weights } from './weights.ts';

/** Where it is kept. */
export const KEPT = 'data/bench.json';

export interface Results {
  readonly ingest?: readonly IngestResult[];
  readonly build?: readonly BuildResult[];
  readonly weights?: Weights;
  readonly paint?: readonly Paint[];
  readonly lighthouse?: readonly Scores[];
  readonly search?: readonly SearchTime[];
  readonly load?: Load;
}

type Goal = MeasuredRow['goal'];
const most = (value: string, of: 'ratio' | 'ours' = 'ratio'): Goal => ({ bound: 'most', of, value });
const least = (value: string, of: 'ratio' | 'ours' = 'ratio'): Goal => ({ bound: 'least', of, value });

const DECIMALS: Readonly<Partial<Record<MeasuredRow['unit'], number>>> = { kilobyte: 1, shift: 3 };

interface Measurement {
  readonly id: MeasuredRow['id'];
  readonly unit: MeasuredRow['unit'];
  readonly ours: number;
  readonly beside?: number;
  readonly goal?: Goal;
  readonly size?: number;
  readonly page?: string;
}

function row({ id, unit, ours, beside, goal = null, size, page }: Measurement): MeasuredRow {
  const written = (value: number) => value.toFixed(unit === 'second' ? (value < 1 ? 3 : 1) : (DECIMALS[unit] ?? 0));
  const ratio = beside ? ours / beside : undefined;
  return { id, size: size === undefined ? null : String(size), page: page ?? null, unit, ours: written(ours), beside: beside === undefined ? null : written(beside), ratio: ratio?.toFixed(ratio < 10 ? 2 : 1) ?? null, goal };
}

/** The one with most of something; none of none. */
const worst = <Of>(all: readonly Of[], by: (one: Of) => number): readonly Of[] => all.toSorted((a, b) => by(b) - by(a)).slice(0, 1);

/** Without the score for search engines of pages that they are kept from. */
const lowest = (pages: readonly Scores[]): number => Math.min(...pages.flatMap(({ scores: { seo, ...others }, unlisted }) => [...Object.values(others), ...(unlisted ? [] : [seo])]));

const TEXT = /^\/(?:uitleg|begrippen)\/[^/]+\/$/;
/** Pages that answer with a drawing or with results. */
const ANSWERING = /^\/(?:cijfers\/[^/]+|verkenner|zoeken)\//;

const ingestRows = (all: readonly IngestResult[]): MeasuredRow[] => [
  ...all.map(({ observations, papaparse, ingest }) => row({ id: 'ingest', size: observations, unit: 'second', ours: ingest.seconds, beside: papaparse.seconds, goal: most('12') })),
  ...worst(all, ({ observations }) => observations).map(({ observations, papaparse, ingest }) => row({ id: 'ingestMemory', size: observations, unit: 'megabyte', ours: ingest.megabytes, beside: papaparse.megabytes, goal: most('1000', 'ours') })),
];

function buildRows(all: readonly BuildResult[]): MeasuredRow[] {
  const bySize = all.toSorted((a, b) => a.pages - b.pages);
  const perPage = ({ pages, seconds }: BuildResult) => (seconds * 1000) / pages;
  return [
    ...bySize.map(({ pages, html, plainAstro }) => row({ id: 'html', size: pages, unit: 'second', ours: html, beside: plainAstro, goal: most('1') })),
    ...bySize.map(({ pages, seconds, plainAstro }) => row({ id: 'build', size: pages, unit: 'second', ours: seconds, beside: plainAstro })),
    ...bySize.slice(1).map((one) => row({ id: 'growth', size: one.pages, unit: 'millisecond', ours: perPage(one), beside: perPage(bySize[0]!), goal: most('1') })),
    ...bySize.flatMap(({ pages, megabytes }) => (megabytes === null ? [] : [row({ id: 'buildMemory', size: pages, unit: 'megabyte', ours: megabytes, goal: most('1500', 'ours') })])),
  ];
}

function weightRows({ byHand, pages, touch }: Weights): MeasuredRow[] {
  const weight = (id: MeasuredRow['id'], page: string, ours: number, goal: string, beside?: number) => row({ id, page, unit: 'kilobyte', ours, goal: most(goal, 'ours'), ...(beside === undefined ? {} : { beside }) });
  return [
    ...worst(pages, ({ view }) => view).map(({ page, view }) => weight('view', page, view, '14', byHand)),
    ...pages.slice(0, 1).map(({ page, total }) => weight('weight', page, total, '16', byHand)),
    weight('touch', DATASET, touch, '60'),
    ...worst(pages.filter(({ page }) => TEXT.test(page)), ({ total }) => total).map(({ page, total }) => weight('prose', page, total, '12', byHand)),
    ...worst(pages.filter(({ page }) => !ANSWERING.test(page)), ({ scripts }) => scripts).map(({ page, scripts }) => weight('scripts', page, scripts, '3')),
  ];
}

/** The first line is the page written by hand. */
function phoneRows([hand, ...pages]: readonly Paint[], [handScores, ...scores]: readonly Scores[]): MeasuredRow[] {
  return [
    ...pages.map(({ page, largest }) => row({ id: 'paint', page, unit: 'millisecond', ours: largest, beside: hand!.largest, goal: most('1.15') })),
    ...worst(pages, ({ shift }) => shift).map(({ page, shift }) => row({ id: 'shift', page, unit: 'shift', ours: shift, beside: hand!.shift, goal: most('0', 'ours') })),
    ...worst(pages, ({ longest }) => longest).map(({ page, longest }) => row({ id: 'longest', page, unit: 'millisecond', ours: longest, beside: hand!.longest, goal: most('50', 'ours') })),
    ...worst(scores, (one) => -lowest([one])).map((one) => row({ id: 'lighthouse', size: scores.length, page: one.page, unit: 'point', ours: lowest([one]), beside: lowest([handScores!]), goal: least('100', 'ours') })),
  ];
}

export const summary = ({ ingest = [], build = [], weights, paint = [], lighthouse = [], search = [], load }: Results): Measured => ({
  date: new Date().toISOString().slice(0, 10),
  machine: { cores: availableParallelism(), processor: cpus()[0]?.model.trim() ?? '', node: process.versions.node },
  rows: [
    ...ingestRows(ingest),
    ...buildRows(build),
    ...(weights ? weightRows(weights) : []),
    ...phoneRows(paint, lighthouse),
    ...search.map(({ id, ours, pagefind, goal }) => row({ id, unit: 'millisecond', ours, beside: pagefind, goal: most(String(goal), 'ours') })),
    ...(load ? [row({ id: 'load', unit: 'per_second', ours: load.ours, beside: load.bare, goal: least('0.9') })] : []),
  ],
});
