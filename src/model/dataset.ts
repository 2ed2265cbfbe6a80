import type { CheckDeclaration, Explanation, Finding } from './audit.ts';
import type { ChartDeclaration } from './chart.ts';
import type { Correction } from './correction.ts';
import type { MissingStatus } from './observation.ts';
import type { Revision } from './revision.ts';
import type { Localised } from './text.ts';

/** Coordinates that a printed label or heading stands for: dimensions, `measure`, `time_period`, `base_period`. */
export type Fragment = Readonly<Record<string, string>>;

export interface Dimension {
  readonly id: string;
  readonly codelist: string;
  readonly label: Localised;
}

export interface Measure {
  readonly id: string;
  readonly label: Localised;
  readonly definition: Localised;
  /** A code of the list `unit`. */
  readonly unit: string;
  /** `exact`: counts, a sum must hit. `rounded`: printed with a rounding, the printed precision gives the tolerance. */
  readonly kind: 'exact' | 'rounded';
  /** A printed change (`+176`): shown with its sign. */
  readonly signed?: boolean;
}

export interface Footnote {
  readonly id: string;
  /** The mark as printed (`*`), where there is one. */
  readonly mark?: string;
  readonly text: Localised;
  /** `printed`: a note of the publication, in our words. `ours`: an inference or a warning of ours. */
  readonly origin: 'printed' | 'ours';
}

/** A column of labels at the left of a printed table. */
export interface LabelColumn {
  readonly labels: Readonly<Record<string, Fragment>>;
  /** An empty cell repeats the label above it. */
  readonly fillDown?: boolean;
}

/** A column of figures; `header` is the text of each header row, a spanning heading repeated. */
export interface ValueColumn {
  readonly header: readonly string[];
  readonly at: Fragment;
}

/** A table of labels and figures; `layout: 'crosstab'` covers them all, the odd ones through `headings` and `beside`. */
export interface CrosstabLayout {
  readonly kind: 'crosstab';
  /** Coordinates every cell of the table shares. */
  readonly at: Fragment;
  readonly headerRows: number;
  /** The header text above each label column, per header row. */
  readonly labelHeaders: readonly (readonly string[])[];
  readonly labelColumns: readonly LabelColumn[];
  readonly valueColumns: readonly ValueColumn[];
  /** Labels of rows that only head the rows below them. */
  readonly headings?: readonly string[];
  /** Notes printed in the label column beside rows that belong to the label above: text → footnote and number of rows. */
  readonly beside?: Readonly<Record<string, { readonly footnote: string; readonly rows: number }>>;
  /** A mark at the end of a label (`*`) → the footnote it refers to. */
  readonly labelMarks?: Readonly<Record<string, string>>;
  /** A mark at the end of a figure (`.308*`) → the footnote it refers to. */
  readonly valueMarks?: Readonly<Record<string, string>>;
}

/**
 * Figures in running text: a CSV with the columns regel, uitspraak, waarde, and where the text is not always exact also
 * nauwkeurigheid, ondergrens, bovengrens. Each `uitspraak` is declared here.
 */
export interface StatementsLayout {
  readonly kind: 'statements';
  readonly at: Fragment;
  readonly statements: Readonly<Record<string, Fragment>>;
}

export type Layout = CrosstabLayout | StatementsLayout;

/** A table as it stands in a publication. Its cells are in `data/<dataset>/<id>.csv`. */
export interface PublishedTable {
  readonly id: string;
  readonly source: string;
  /** As printed: `Tabel 5`; for prose the section: `§3.2`. */
  readonly number: string;
  readonly section: string;
  /** The printed page; `null` where our copy does not show it. */
  readonly page: number | null;
  /** The printed title, to the letter. */
  readonly title: string;
  /** What its figures are counted over, where the period code names the last year only: `2004-2005`. */
  readonly span?: string;
  /** The printed source line, to the letter; `null` where there is none. */
  readonly sourceLine: string | null;
  /** Lines of the extracted text, first and last. */
  readonly lines: readonly [number, number];
  readonly layout: Layout;
}

/** A cell-level fact that print does not carry: a break in the series or a note of ours. */
export interface CellNote {
  readonly at: Fragment;
  readonly footnote?: string;
  readonly obsStatus?: 'B';
}

/** A sentence whose figures are pulled from the observations. */
export interface Reading {
  readonly text: Localised;
  readonly figures: Readonly<Record<string, Fragment>>;
}

/** The whole hand-written description of a dataset: one literal, checked by the compiler and by `validate`. */
export interface DatasetDescription {
  readonly id: string;
  readonly version: string;
  /** Date of the last change of data or description, ISO 8601; never the clock's. */
  readonly modified: string;
  /** What each version brought, newest first. */
  readonly revisions: readonly Revision[];
  readonly title: Localised;
  readonly description: Localised;
  /** One sentence or two that say what the chart shows; `{name}` stands for a figure, never for typed digits. */
  readonly reading: Reading;
  readonly chart: ChartDeclaration;
  /** Other ways to see the same figures, which a reader may choose; each of a type of its own. */
  readonly otherCharts?: readonly ChartDeclaration[];
  /** What the figure does not say. */
  readonly caveat: Localised;
  /** Codes of the lists `theme` and `programme`, for the catalogue's filters. */
  readonly themes: readonly string[];
  readonly programmes: readonly string[];
  readonly related: readonly string[];
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly tables: readonly PublishedTable[];
  readonly footnotes: readonly Footnote[];
  /** Printed characters that stand for a missing value → SDMX status and meaning. */
  readonly statusMarks?: Readonly<Record<string, { readonly obsStatus: MissingStatus; readonly meaning: Localised }>>;
  readonly cellNotes?: readonly CellNote[];
  readonly checks: readonly CheckDeclaration[];
  readonly explanations: readonly Explanation[];
}

/** How one row of a printed table is shown. */
export type RowKind = 'header' | 'heading' | 'body';

/** A printed table with the layout resolved, so that a page can show it as printed. */
export interface PrintedGrid {
  readonly table: string;
  readonly rows: readonly { readonly line: number; readonly kind: RowKind; readonly cells: readonly string[] }[];
  readonly labelColumns: number;
}

/** What ingest writes to `dataset.json`: the description without its recipes, the printed grids and the audit. */
export interface Dataset extends Omit<DatasetDescription, 'tables' | 'checks' | 'explanations'> {
  readonly kind: 'cube';
  readonly tables: readonly (Omit<PublishedTable, 'layout'> & { readonly layout: Layout['kind'] })[];
  readonly grids: readonly PrintedGrid[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
}
