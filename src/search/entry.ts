/** What a search reads: the small file that the first key needs, the one with all other names, and the larger ones for the page of results. */
import type { PageKind } from '../i18n/kinds.ts';

/** A page, a term or a headline figure, by what it is called. */
export interface Entry {
  readonly kind: PageKind;
  readonly path: string;
  readonly title: string;
  /** Other names, each a phrase: spellings and abbreviations. */
  readonly names?: readonly string[];
  /** What it is called in English. */
  readonly english?: string;
  /** What it counts: words of a dataset that are no name of it. */
  readonly about?: readonly string[];
  /** What tells it apart in a line: the period of a dataset, the year of a document. */
  readonly note?: string;
  /** Headings with their anchors. */
  readonly sections?: readonly (readonly [heading: string, anchor: string])[];
}

/** What is typed for words of ours, each list apart by commas. */
export type TypedWords = readonly (readonly [ours: string, typed: string])[];

/** All names, with the words that stand in them or for them. */
export interface Names {
  readonly entries: readonly Entry[];
  /** Compound words of titles and names, cut: `maatwerk·bedrijf`. */
  readonly compounds: readonly string[];
  readonly typed: TypedWords;
}

/** What is read and shown of an entry at the first key. */
export type Called = Pick<Entry, 'kind' | 'path' | 'title' | 'note'>;

/** `zoeken/begin.json`. */
export interface StartIndex {
  readonly entries: readonly Called[];
}

/** `zoeken/ook.json`: what comes after the first key. */
export interface MoreIndex extends Omit<Names, 'entries'> {
  /** By address, what else an entry is called. */
  readonly also: Readonly<Record<string, Omit<Entry, keyof Called>>>;
  /** Pages under another, such as codebooks. */
  readonly deeper: readonly Entry[];
}

export const FACETS = ['theme', 'programme', 'group', 'year', 'source'] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What the page of results knows of an address, besides its title. */
export interface Details {
  /** A definition, a description, an explanation: shown where no passage is. */
  readonly text: string;
  /** Words that it should be found by and that no title holds: the labels in a table. */
  readonly words?: string;
  readonly facets?: Facets;
  /** The cell whose series draws the small chart. */
  readonly cell?: string;
}

/** `zoeken/paginas.json`. */
export interface PageIndex {
  readonly details: Readonly<Record<string, Details>>;
  /** Findings of the audit: too many for the first key. */
  readonly findings: readonly Entry[];
  /** The datasets whose figures an explorer works with, by its address. */
  readonly explorers: Readonly<Record<string, readonly string[]>>;
  /** Pagefind's name of each page, which it gives before it has loaded anything of the page. */
  readonly ids: Readonly<Record<string, string>>;
  /** Facet → value → its name, in the order of presentation. */
  readonly facets: Readonly<Record<Facet, readonly (readonly [value: string, label: string])[]>>;
}

/** What the audit found at a figure: that no rounding explains it, and, where nothing leaves doubt, what it should have been; or that it probably counts something else than what it is held against. */
export interface Wrong {
  readonly differs?: true;
  readonly corrected?: { readonly value: string; readonly text: string };
}

/** A printed figure: the cell, the printed characters, what it counts, its value and where it stands among others; last, on few rows, what the audit says of it. */
export type FigureRow = readonly [cell: string, printed: string, label: string, value: string | null, measure: number, series: number, period: string, groups: readonly string[], programmes: readonly string[], wrong?: Wrong];

export interface FigureSet {
  readonly id: string;
  readonly title: string;
  readonly themes: readonly string[];
  readonly sources: Readonly<Record<string, string>>;
  /** `code` is that of the unit. */
  readonly measures: readonly { readonly label: string; readonly unit: string; readonly code: string }[];
  readonly rows: readonly FigureRow[];
}

/** `zoeken/cijfers.json`. */
export interface FigureIndex {
  readonly sets: readonly FigureSet[];
}

/** `zoeken/woorden.json`: every word of the pages' texts, compounds cut; loaded when a word is in no title. */
export interface WordIndex {
  readonly words: readonly string[];
}
