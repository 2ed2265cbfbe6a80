/** What `npm run bench -- --keep` measured, for the page that tells of it. */
export interface Measured {
  /** ISO date of the run. */
  readonly date: string;
  readonly machine: { readonly cores: number; readonly processor: string; readonly node: string };
  readonly rows: readonly MeasuredRow[];
}

export interface MeasuredRow {
  readonly id: 'ingest' | 'html' | 'build' | 'weight' | 'paint' | 'lighthouse' | 'firstKey' | 'texts' | 'again' | 'load';
  /** How many observations or pages; null for one page. */
  readonly size: string | null;
  readonly unit: 'second' | 'millisecond' | 'per_second' | 'kilobyte' | 'point';
  /** Ours, what stands beside it, and ours over that: canonical decimals. */
  readonly ours: string;
  readonly beside: string;
  readonly ratio: string;
  /** What we want the ratio, or our own figure, to be; null where there is no goal. */
  readonly goal: { readonly bound: 'most' | 'least'; readonly of: 'ratio' | 'ours'; readonly value: string } | null;
}
