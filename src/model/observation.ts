import type { CellRef } from './cell.ts';

/** SDMX CL_OBS_STATUS, the codes that go with a value. A normal, B break in the series. */
export const PRESENT_STATUSES = ['A', 'B'] as const;
/**
 * SDMX CL_OBS_STATUS, the codes of a missing value. L exists but was not collected, M cannot exist, O missing without a reason,
 * Q withheld; V stands here for what is printed and cannot be read, for which SDMX has no code of its own.
 */
export const MISSING_STATUSES = ['L', 'M', 'O', 'Q', 'V'] as const;
export type PresentStatus = (typeof PRESENT_STATUSES)[number];
export type MissingStatus = (typeof MISSING_STATUSES)[number];
export type ObsStatus = PresentStatus | MissingStatus;

/** How exact the printed words are: "ongeveer", "meer dan", "bijna", or a range. */
export const QUALIFIERS = ['exact', 'about', 'at_least', 'almost', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A canonical decimal string (`4.0` keeps its zero) with a present status, none with a missing one, or the two ends of a printed range. */
export type ObsValue =
  | { readonly value: string; readonly obsStatus: PresentStatus }
  | { readonly value: null; readonly obsStatus: MissingStatus }
  | { readonly value: null; readonly obsStatus: 'A'; readonly qualifier: 'range'; readonly lower: string; readonly upper: string };

/** What reading a printed cell did to its characters, in the order it was done. */
export const STEP_KINDS = ['mark', 'words', 'name', 'fraction', 'percent', 'thousands', 'plus', 'decimal', 'zero', 'scale', 'range', 'status'] as const;
/** One step from the printed characters to the value: what was done, and what stood there then. */
export type Step = readonly [kind: (typeof STEP_KINDS)[number], then: string];

export type Observation = ObsValue & {
  readonly measure: string;
  /** Dimension id → code id, for every dimension of the dataset. */
  readonly key: Readonly<Record<string, string>>;
  /** `2011`, `2012-S1`, `2008-06` or `2009-12-31`. */
  readonly timePeriod: string;
  /** For a printed change: the period it is counted from. */
  readonly basePeriod?: string;
  /** Digits after the decimal mark, as printed. */
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  /** The printed characters: '+5,1', 'n.b.', '4 389'. */
  readonly asPublished: string;
  /** From the printed characters to the value; left out where they are the same. */
  readonly steps?: readonly Step[];
  readonly cell: CellRef;
  /** Ids of the dataset's footnotes that bear on this cell. */
  readonly notes: readonly string[];
};

/** All coordinates of an observation: its key, `measure`, `time_period` and, for a change, `base_period`. */
export const coordinates = (observation: Observation): Readonly<Record<string, string>> => ({
  ...observation.key,
  measure: observation.measure,
  time_period: observation.timePeriod,
  ...(observation.basePeriod !== undefined && { base_period: observation.basePeriod }),
});

/** One coordinate of an observation; empty where it has none. */
export function coordinate(observation: Observation, field: string): string {
  if (field === 'measure') return observation.measure;
  if (field === 'time_period') return observation.timePeriod;
  return (field === 'base_period' ? observation.basePeriod : observation.key[field]) ?? '';
}

/** Has an observation, by its coordinates, what is wanted of it? `2006|2007` takes both. */
export const matches = (wanted: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>): boolean =>
  Object.entries(wanted).every(([field, code]) => code.split('|').includes(own[field] ?? ''));

/** `matches`, prepared once to be asked of each observation of a large table. */
export function matcher(wanted: Readonly<Record<string, string>>): (observation: Observation) => boolean {
  const fields = Object.entries(wanted).map(([field, code]) => ({ field, codes: code.split('|') }));
  return (observation) => fields.every(({ field, codes }) => codes.includes(coordinate(observation, field)));
}
