/** The JSON files of Maatwerk in cijfers: DatasetFile, IndexFile, SourcesFile, AuditFile, CorrectionsFile. Generated from their schemas. */

/**
 * `<id>.json`.
 */
export type DatasetFile = CubeFile | RecordsFile;
/**
 * A correction as ingest writes it to `dataset.json`.
 */
export type Correction =
  | {
      /**
       * `<dataset>.v<version>.<cell>`.
       */
      id: string;
      cell: CellRef;
      whose: 'publisher';
      /**
       * A canonical decimal.
       */
      corrected: string;
      /**
       * The findings that show it: `<dataset>.<check>.<cell>`.
       */
      evidence: string[];
      dataset: string;
      /**
       * The characters in print, which stay visible beside whatever corrects them.
       */
      printed: string;
      /**
       * The version of the dataset that brought it; those before it are affected.
       */
      version: string;
      /**
       * ISO 8601.
       */
      date: string;
      status: CorrectionStatus;
      reason: Localised;
    }
  | {
      /**
       * `<dataset>.v<version>.<cell>`.
       */
      id: string;
      cell: CellRef;
      whose: 'ours';
      /**
       * The characters we gave before.
       */
      published: string;
      dataset: string;
      /**
       * The characters in print, which stay visible beside whatever corrects them.
       */
      printed: string;
      /**
       * The version of the dataset that brought it; those before it are affected.
       */
      version: string;
      /**
       * ISO 8601.
       */
      date: string;
      status: CorrectionStatus;
      reason: Localised;
    };
export type CorrectionStatus = 'applied' | 'confirmed' | 'withdrawn';
export type MissingStatus = 'L' | 'M' | 'O' | 'Q' | 'V';
export type ObsStatus = PresentStatus | MissingStatus;
export type PresentStatus = 'A' | 'B';
export type Qualifier = 'exact' | 'about' | 'at_least' | 'almost' | 'range';
export type Verdict = 'ok' | 'rounding' | 'definition' | 'discrepancy';
export type ColumnKind = 'id' | 'code' | 'text' | 'date' | 'count' | 'source' | 'lines';
export type Locale = 'nl' | 'en';
export type CheckKind =
  | 'sum'
  | 'difference'
  | 'complement'
  | 'share'
  | 'remaining_share'
  | 'mix_share'
  | 'growth'
  | 'ratio'
  | 'mean'
  | 'balance'
  | 'rotation'
  | 'inclusion_exclusion'
  | 'equal'
  | 'between'
  | 'at_most'
  | 'carry_over'
  | 'direction'
  | 'rank';
export type Certainty = 'certain' | 'likely' | 'unsure';
/**
 * How sure we are how an error came about; `unknown` when nothing points to a cause.
 */
export type CauseCertainty = Certainty | 'unknown';
export type Slip = 'copied' | 'swapped' | 'order' | 'one' | 'digit';
/**
 * `audit.json`.
 */
export type AuditFile = CheckEntry[];
/**
 * `corrections.json`.
 */
export type CorrectionsFile = CorrectionEntry[];

/**
 * `<id>.json` of a dataset of figures.
 */
export interface CubeFile {
  dataset: {
    dimensions: {
      codes: Code[];
      id: string;
      codelist: string;
      label: Localised;
    }[];
    units: Code[];
    sources: Source[];
    kind: 'cube';
    tables: {
      layout: 'crosstab' | 'statements';
      id: string;
      source: string;
      /**
       * As printed: `Tabel 5`; for prose the section: `§3.2`.
       */
      number: string;
      section: string;
      /**
       * The printed page; `null` where our copy does not show it.
       */
      page: number | null;
      /**
       * The printed title, to the letter.
       */
      title: string;
      /**
       * What its figures are counted over, where the period code names the last year only: `2004-2005`.
       */
      span?: string;
      /**
       * The printed source line, to the letter; `null` where there is none.
       */
      sourceLine: string | null;
      /**
       * Lines of the extracted text, first and last.
       *
       * @minItems 2
       * @maxItems 2
       */
      lines: [number, number];
    }[];
    corrections: Correction[];
    id: string;
    version: string;
    /**
     * Date of the last change of data or description, ISO 8601; never the clock's.
     */
    modified: string;
    /**
     * What each version brought, newest first.
     */
    revisions: Revision[];
    title: Localised;
    description: Localised;
    caveat: Localised;
    /**
     * Codes of the lists `theme` and `programme`, for the catalogue's filters.
     */
    themes: string[];
    programmes: string[];
    related: string[];
    measures: Measure[];
    footnotes: Footnote[];
    /**
     * Printed characters that stand for a missing value → SDMX status and meaning.
     */
    statusMarks?: {
      [k: string]: {
        obsStatus: MissingStatus;
        meaning: Localised;
      };
    };
    cellNotes?: CellNote[];
  };
  observations: ObservationRow[];
}
export interface Code {
  id: string;
  label: Localised;
  definition?: Localised;
  source?: CodeSource;
  /**
   * The definition explains or infers, and rests on no line of a source.
   */
  ours?: true;
  /**
   * What the term stood for in each source that uses it, oldest first, where that changed.
   */
  meanings?: Meaning[];
  /**
   * A broader code of the same list: a sub-programme's programme, `>2 jaar` within `>1 jaar`.
   */
  parent?: string;
  /**
   * The characteristic a group is told apart by (sex, age, …): a code of the list `characteristic`.
   */
  characteristic?: string;
}
export interface Localised {
  nl: string;
  en: string;
}
/**
 * Lines of a publication's extracted text, on which a definition rests.
 */
export interface CodeSource {
  /**
   * A file of `data/sources/`.
   */
  id: string;
  line: number;
  endLine?: number;
}
/**
 * What a term stood for in one source, in our words.
 */
export interface Meaning {
  source: string;
  year: string;
  line: number;
  text: Localised;
}
/**
 * The bibliographic record of a publication we transcribed from.
 */
export interface Source {
  id: string;
  /**
   * The CSL type, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types.
   */
  type: 'report' | 'thesis';
  title: string;
  authors: string[];
  publisher: string;
  /**
   * ISO 8601 date, as precise as the document says: `2012-10-23` or `2012`.
   */
  issued: string;
  issuedNote?: Localised;
  /**
   * The publisher's own number of the document, as printed.
   */
  number: string;
  shortTitle: Localised;
  description: Localised;
  limits: Localised;
  rights: Localised;
  /**
   * SHA-256 of the extracted text that we transcribed from.
   */
  copySha256: string;
}
/**
 * Where a number was printed: a cell of an as-printed CSV. `line` and `field` count from 1, in the file as it stands.
 */
export interface CellRef {
  table: string;
  line: number;
  field: number;
}
/**
 * What a version of a dataset brought, for whoever used the one before.
 */
export interface Revision {
  version: string;
  /**
   * ISO 8601.
   */
  date: string;
  text: Localised;
  /**
   * The cells that changed, `tabel-5:3:2`; left out when the change is not about single cells.
   */
  cells?: string[];
}
export interface Measure {
  id: string;
  label: Localised;
  definition: Localised;
  /**
   * A code of the list `unit`.
   */
  unit: string;
  /**
   * `exact`: counts, a sum must hit. `rounded`: printed with a rounding, the printed precision gives the tolerance.
   */
  kind: 'exact' | 'rounded';
  /**
   * A printed change (`+176`): shown with its sign.
   */
  signed?: boolean;
}
export interface Footnote {
  id: string;
  /**
   * The mark as printed (`*`), where there is one.
   */
  mark?: string;
  text: Localised;
  /**
   * `printed`: a note of the publication, in our words. `ours`: an inference or a warning of ours.
   */
  origin: 'printed' | 'ours';
}
/**
 * A cell-level fact that print does not carry: a break in the series or a note of ours.
 */
export interface CellNote {
  at: Fragment;
  footnote?: string;
  obsStatus?: 'B';
}
/**
 * Coordinates that a printed label or heading stands for: dimensions, `measure`, `time_period`, `base_period`.
 */
export interface Fragment {
  [k: string]: string;
}
/**
 * One printed figure: every column of the CSV but labels and notes. A column that the dataset never fills is absent; `null` where only this row lacks it.
 */
export interface ObservationRow {
  time_period: string;
  base_period?: string | null;
  measure: string;
  unit_measure: string;
  /**
   * Canonical decimals, the printed zeros included; `null` when missing or given by two bounds.
   */
  obs_value: string | null;
  obs_status: ObsStatus;
  obs_lower?: string | null;
  obs_upper?: string | null;
  qualifier?: Qualifier | null;
  decimals: string | null;
  source: string;
  /**
   * The printed characters.
   */
  as_published: string;
  published_table: string;
  /**
   * `<line>:<field>` in the CSV as printed, from 1.
   */
  published_cell: string;
  audit?: Verdict | null;
  recomputed_value?: string | null;
  corrected_value?: string | null;
  /**
   * Ids of footnotes.
   */
  notes: string[];
  /**
   * The dimensions of the dataset.
   */
  [k: string]:
    | string
    | null
    | {
        [k: string]: unknown;
      }
    | string[]
    | ObsStatus
    | Qualifier
    | Verdict
    | undefined;
}
/**
 * `<id>.json` of a dataset of rows that we coded.
 */
export interface RecordsFile {
  dataset: {
    sources: Source[];
    tables: {
      columns: {
        codes?: Code[];
        id: string;
        label: Localised;
        kind: ColumnKind;
        /**
         * For `code`: the list its codes are of.
         */
        codelist?: string;
        locale?: Locale;
        /**
         * An empty cell is allowed: the source says nothing.
         */
        optional?: boolean;
      }[];
      /**
       * By column; an empty string where the source says nothing.
       */
      records: {
        [k: string]: string;
      }[];
      id: string;
      title: Localised;
    }[];
    corrections: Correction[];
    kind: 'records';
    id: string;
    version: string;
    modified: string;
    revisions: Revision[];
    title: Localised;
    description: Localised;
    /**
     * How we coded: the criteria, in the order they apply.
     */
    method: Localised[];
    caveat: Localised;
    themes: string[];
    programmes: string[];
    related: string[];
    footnotes: {
      id: string;
      text: Localised;
      /**
       * `printed`: a note of the publication, in our words. `ours`: an inference or a warning of ours.
       */
      origin: 'printed' | 'ours';
    }[];
  };
}
/**
 * `index.json`.
 */
export interface IndexFile {
  name: string;
  url: string;
  publisher: Localised;
  modified: string;
  licence: {
    title: Localised;
    url: string;
  };
  datasets: IndexEntry[];
}
/**
 * A dataset in the list of all.
 */
export interface IndexEntry {
  id: string;
  identifier: string;
  kind: 'cube' | 'records';
  title: Localised;
  description: Localised;
  version: string;
  modified: string;
  /**
   * First and last.
   *
   * @minItems 2
   * @maxItems 2
   */
  years: [string, string];
  themes: string[];
  programmes: string[];
  page: string;
  codebook: string;
  sources: string[];
  dimensions?: Dimension[];
  measures?: {
    id: string;
    label: Localised;
    /**
     * A code of the list `unit`.
     */
    unit: string;
  }[];
  tables?: {
    columns: {
      id: string;
      label: Localised;
      kind: ColumnKind;
    }[];
    id: string;
    title: Localised;
  }[];
  files: FileEntry[];
}
export interface Dimension {
  id: string;
  codelist: string;
  label: Localised;
}
/**
 * A file of a dataset.
 */
export interface FileEntry {
  id: string;
  label: Localised;
  /**
   * Under `/data/`.
   */
  path: string;
  url: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}
/**
 * `sources.json`.
 */
export interface SourcesFile {
  name: string;
  sources: {
    identifier: string;
    number: string | null;
    issuedNote: Localised | null;
    page: string;
    datasets: string[];
    id: string;
    /**
     * The CSL type, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types.
     */
    type: 'report' | 'thesis';
    title: string;
    authors: string[];
    publisher: string;
    /**
     * ISO 8601 date, as precise as the document says: `2012-10-23` or `2012`.
     */
    issued: string;
    shortTitle: Localised;
    description: Localised;
    limits: Localised;
    rights: Localised;
    /**
     * SHA-256 of the extracted text that we transcribed from.
     */
    copySha256: string;
  }[];
}
/**
 * An identity at one printed cell, the good ones too.
 */
export interface CheckEntry {
  dataset: string;
  published_table: string;
  published_cell: string;
  id: string;
  kind: CheckKind;
  title: Localised;
  claim?: Claim;
  formula: string;
  operands: {
    as_published: string;
    dataset: string;
    published_table: string;
    published_cell: string;
  }[];
  published: string;
  recomputed: string;
  /**
   * What rounding can explain, in the unit of the result.
   */
  tolerance: string;
  verdict: Verdict;
  explanation: Localised | null;
  /**
   * How sure we are which figures are at fault, or that they count different things.
   */
  certainty: Certainty | null;
  /**
   * How sure we are how an error came about.
   */
  cause_certainty: CauseCertainty | null;
  /**
   * `explanation` and `inference` tell different stories.
   */
  rival_readings: boolean;
  suspects: {
    published_table: string;
    published_cell: string;
  }[];
  /**
   * What we suppose went wrong in print.
   */
  inference: {
    slip: Slip;
    cells: {
      instead: string;
      dataset: string;
      published_table: string;
      published_cell: string;
    }[];
    copied_from?: CellAddress;
    mends: string[];
    breaks: string[];
  } | null;
}
/**
 * What running text says of figures that are printed elsewhere. The figures are not in doubt when it is wrong: the text is.
 */
export interface Claim {
  /**
   * The publication and the place in it; `line` is the first line of the extracted text that holds the words.
   */
  source: string;
  section: string;
  line: number;
  /**
   * As written, long enough to be found and no longer.
   */
  words: string;
  /**
   * The number in the words, canonical, in the unit of the outcome: "bijna de helft" is 50.
   */
  value?: string;
  qualifier?: Qualifier;
  /**
   * For `direction` and `rank`: the result is more than the others, less, the same, or, within `within`, about the same.
   */
  says?: 'more' | 'less' | 'same' | 'near';
  /**
   * How far “vrijwel hetzelfde” lets two figures be apart, or “bijna allemaal” a share below the whole, in their own unit; our choice, and told as such.
   */
  within?: string;
}
/**
 * A printed cell.
 */
export interface CellAddress {
  dataset: string;
  published_table: string;
  published_cell: string;
}
/**
 * A correction beside what was printed; a withdrawn one stays.
 */
export interface CorrectionEntry {
  dataset: string;
  published_table: string;
  published_cell: string;
  id: string;
  whose: 'publisher' | 'ours';
  as_published: string;
  /**
   * What print should have read, as a canonical decimal; `null` where the slip was ours.
   */
  corrected_value: string | null;
  /**
   * What we gave before, where the slip was ours.
   */
  given_before: string | null;
  reason: Localised;
  /**
   * Ids of `audit.json`.
   */
  evidence: string[];
  date: string;
  version: string;
  status: CorrectionStatus;
}
