/** What `npm run bench -- --keep` measured, for the page that tells of it. */
export interface Measured {
  /** ISO date of the run. */
  readonly date: string;
  readonly machine: { readonly cores: number; readonly processor: string; readonly node: string };
  readonly rows: readonly MeasuredRow[];
}

export interface MeasuredRow {
  readonly id: 'ingest' | 'html' | 'build' | 'paint' | 'load';
  /** How many observations or pages; null for one page. */
  readonly size: string | null;
  readonly unit: 'second' | 'millisecond' | 'per_second';
  /** Ours, what stands beside it, and ours over that: canonical decimals. */
  readonly ours: string;
  readonly beside: string;
  readonly ratio: string;
  /** What we want the ratio to be; null where there is no goal. */
  readonly goal: { readonly bound: 'most' | 'least'; readonly ratio: string } | null;
}

export const isMet = ({ ratio, goal }: MeasuredRow): boolean => goal === null || (goal.bound === 'most' ? Number(ratio) <= Number(goal.ratio) : Number(ratio) >= Number(goal.ratio));
