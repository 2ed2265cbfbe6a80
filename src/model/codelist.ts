import type { Localised } from './text.ts';

/** Lines of a publication's extracted text, on which a definition rests. */
export interface CodeSource {
  /** A file of `data/sources/`. */
  readonly id: string;
  readonly line: number;
  readonly endLine?: number;
}

/** What a term stood for in one source, in our words. */
export interface Meaning {
  readonly source: string;
  readonly year: string;
  readonly line: number;
  readonly text: Localised;
}

export interface Code {
  readonly id: string;
  readonly label: Localised;
  /** What the code counts, in our words; absent where the label says it all. */
  readonly definition?: Localised;
  /** What the definition rests on; without it, `definedBy` of the list. */
  readonly source?: CodeSource;
  /** The definition explains or infers, and rests on no line of a source. */
  readonly ours?: true;
  /** What the term stood for in each source that uses it, oldest first, where that changed. */
  readonly meanings?: readonly Meaning[];
  /** A broader code of the same list: a sub-programme's programme, `>2 jaar` within `>1 jaar`. */
  readonly parent?: string;
  /** The characteristic a group is told apart by (sex, age, …): a code of the list `characteristic`. */
  readonly characteristic?: string;
}

/** A closed list of codes that datasets share. The order is the order of presentation. */
export interface Codelist {
  readonly id: string;
  readonly title: Localised;
  /** Where definitions come from unless a code says otherwise: a file of `data/sources/`, or `ours`. */
  readonly definedBy?: string;
  readonly codes: readonly Code[];
}
