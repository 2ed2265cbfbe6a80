/** What `npm run bench -- --keep` measured, for the page that tells of it. */
export interface Measured {
  /** ISO date of the run. */
  readonly date: string;
  readonly machine: { readonly cores: number; readonly processor: string; readonly node: string };
  readonly rows: readonly MeasuredRow[];
}

/** What is measured, under the heading that it stands under. */
export const MEASURED = {
  ingest: ['ingest', 'ingestMemory'],
  build: ['html', 'build', 'growth', 'buildMemory'],
  weight: ['view', 'weight', 'touch', 'prose', 'scripts'],
  phone: ['paint', 'shift', 'longest', 'lighthouse'],
  search: ['firstKey', 'texts', 'again'],
  server: ['load'],
} as const;

export type MeasuredGroup = keyof typeof MEASURED;
export type MeasuredId = (typeof MEASURED)[MeasuredGroup][number];

export interface MeasuredRow {
  readonly id: MeasuredId;
  /** How many observations or pages; null for one page. */
  readonly size: string | null;
  /** The page that it was measured on, or that did worst of all; null where it is about none in particular. */
  readonly page: string | null;
  readonly unit: 'second' | 'millisecond' | 'per_second' | 'kilobyte' | 'megabyte' | 'point' | 'shift';
  /** Ours, what stands beside it, and ours over that: canonical decimals. Null where nothing stands beside it, or it is zero. */
  readonly ours: string;
  readonly beside: string | null;
  readonly ratio: string | null;
  /** What we want the ratio, or our own figure, to be; null where there is no goal. */
  readonly goal: { readonly bound: 'most' | 'least'; readonly of: 'ratio' | 'ours'; readonly value: string } | null;
}
