/** The shapes of the JSON files under `/data/`. `/data/schema/` is generated from them: `npx vitest -u` in `test/api/schema.test.ts`. */
import type { CauseCertainty, CheckKind, Certainty, Claim, Slip, Verdict } from './audit.ts';
import type { Code } from './codelist.ts';
import type { CorrectionStatus } from './correction.ts';
import type { Dataset, Dimension, Measure } from './dataset.ts';
import type { ObsStatus, Qualifier } from './observation.ts';
import type { RecordColumn, RecordTable, RecordsDataset } from './records.ts';
import type { Source } from './source.ts';
import type { Localised } from './text.ts';

/** One printed figure: every column of the CSV but labels and notes. A column that the dataset never fills is absent; `null` where only this row lacks it. */
export interface ObservationRow {
  readonly time_period: string;
  readonly base_period?: string | null;
  readonly measure: string;
  readonly unit_measure: string;
  /** Canonical decimals, the printed zeros included; `null` when missing or given by two bounds. */
  readonly obs_value: string | null;
  /** SDMX CL_OBS_STATUS. */
  readonly obs_status: ObsStatus;
  readonly obs_lower?: string | null;
  readonly obs_upper?: string | null;
  readonly qualifier?: Qualifier | null;
  readonly decimals: string | null;
  readonly source: string;
  /** The printed characters. */
  readonly as_published: string;
  readonly published_table: string;
  /** `<line>:<field>` in the CSV as printed, from 1. */
  readonly published_cell: string;
  readonly audit?: Verdict | null;
  readonly recomputed_value?: string | null;
  readonly corrected_value?: string | null;
  /** Ids of footnotes. */
  readonly notes: readonly string[];
  /** The dimensions of the dataset. */
  readonly [dimension: string]: string | null | undefined | readonly string[];
}

/** `<id>.json` of a dataset of figures. */
export interface CubeFile {
  readonly dataset: Omit<Dataset, 'grids' | 'findings' | 'chart' | 'otherCharts' | 'reading' | 'dimensions'> & {
    readonly dimensions: readonly (Dimension & { readonly codes: readonly Code[] })[];
    readonly units: readonly Code[];
    readonly sources: readonly Source[];
  };
  readonly observations: readonly ObservationRow[];
}

/** `<id>.json` of a dataset of rows that we coded. */
export interface RecordsFile {
  readonly dataset: Omit<RecordsDataset, 'sources' | 'tables'> & {
    readonly sources: readonly Source[];
    readonly tables: readonly (Omit<RecordTable, 'columns'> & {
      readonly columns: readonly (RecordColumn & { readonly codes?: readonly Code[] })[];
      /** By column; an empty string where the source says nothing. */
      readonly records: readonly Readonly<Record<string, string>>[];
    })[];
  };
}

/** `<id>.json`. */
export type DatasetFile = CubeFile | RecordsFile;

/** A printed cell. */
export interface CellAddress {
  readonly dataset: string;
  readonly published_table: string;
  readonly published_cell: string;
}

/** An identity at one printed cell, the good ones too. */
export interface CheckEntry extends CellAddress {
  readonly id: string;
  readonly kind: CheckKind;
  readonly title: Localised;
  readonly claim?: Claim;
  readonly formula: string;
  readonly operands: readonly (CellAddress & { readonly as_published: string })[];
  readonly published: string;
  readonly recomputed: string;
  /** What rounding can explain, in the unit of the result. */
  readonly tolerance: string;
  readonly verdict: Verdict;
  readonly explanation: Localised | null;
  /** How sure we are which figures are at fault, or that they count different things. */
  readonly certainty: Certainty | null;
  /** How sure we are how an error came about. */
  readonly cause_certainty: CauseCertainty | null;
  /** `explanation` and `inference` tell different stories. */
  readonly rival_readings: boolean;
  readonly suspects: readonly Omit<CellAddress, 'dataset'>[];
  /** What we suppose went wrong in print. */
  readonly inference: {
    readonly slip: Slip;
    readonly cells: readonly (CellAddress & { readonly instead: string })[];
    readonly copied_from?: CellAddress;
    readonly mends: readonly string[];
    readonly breaks: readonly string[];
  } | null;
}

/** `audit.json`. */
export type AuditFile = readonly CheckEntry[];

/** A file of a dataset. */
export interface FileEntry {
  readonly id: string;
  readonly label: Localised;
  /** Under `/data/`. */
  readonly path: string;
  /** @format uri */
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** @pattern ^[0-9a-f]{64}$ */
  readonly sha256: string;
}

/** A dataset in the list of all. */
export interface IndexEntry {
  readonly id: string;
  /** @format uri */
  readonly identifier: string;
  readonly kind: 'cube' | 'records';
  readonly title: Localised;
  readonly description: Localised;
  /** @pattern ^\d+\.\d+\.\d+$ */
  readonly version: string;
  /** @format date */
  readonly modified: string;
  /** First and last. */
  readonly years: readonly [string, string];
  readonly themes: readonly string[];
  readonly programmes: readonly string[];
  /** @format uri */
  readonly page: string;
  /** @format uri */
  readonly codebook: string;
  readonly sources: readonly string[];
  readonly dimensions?: readonly Dimension[];
  readonly measures?: readonly Pick<Measure, 'id' | 'label' | 'unit'>[];
  readonly tables?: readonly (Omit<RecordTable, 'columns'> & { readonly columns: readonly Pick<RecordColumn, 'id' | 'label' | 'kind'>[] })[];
  readonly files: readonly FileEntry[];
}

/** `index.json`. */
export interface IndexFile {
  readonly name: string;
  /** @format uri */
  readonly url: string;
  readonly publisher: Localised;
  /** @format date */
  readonly modified: string;
  readonly licence: { readonly title: Localised; readonly url: string };
  readonly datasets: readonly IndexEntry[];
}

/** `sources.json`. */
export interface SourcesFile {
  readonly name: string;
  readonly sources: readonly (Omit<Source, 'number' | 'issuedNote'> & {
    /** @format uri */
    readonly identifier: string;
    readonly number: string | null;
    readonly issuedNote: Localised | null;
    /** @format uri */
    readonly page: string;
    readonly datasets: readonly string[];
  })[];
}

/** A correction beside what was printed; a withdrawn one stays. */
export interface CorrectionEntry extends CellAddress {
  readonly id: string;
  readonly whose: 'publisher' | 'ours';
  readonly as_published: string;
  /** What print should have read, as a canonical decimal; `null` where the slip was ours. */
  readonly corrected_value: string | null;
  /** What we gave before, where the slip was ours. */
  readonly given_before: string | null;
  readonly reason: Localised;
  /** Ids of `audit.json`. */
  readonly evidence: readonly string[];
  /** @format date */
  readonly date: string;
  readonly version: string;
  readonly status: CorrectionStatus;
}

/** `corrections.json`. */
export type CorrectionsFile = readonly CorrectionEntry[];
