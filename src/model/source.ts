import type { Localised } from './text.ts';

/** The bibliographic record of a publication we transcribed from. */
export interface Source {
  readonly id: string;
  /** The CSL type, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types. */
  readonly type: 'report' | 'thesis';
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** ISO 8601 date, as precise as the document says: `2012-10-23` or `2012`. */
  readonly issued: string;
  /** How we inferred the date, when the document does not state it. */
  readonly issuedNote?: Localised;
  /** The publisher's own number of the document, as printed. */
  readonly number: string;
  readonly shortTitle: Localised;
  readonly description: Localised;
  /** What we could not read or do not have of it. */
  readonly limits: Localised;
  /** The rights on the document itself; not ours to license. */
  readonly rights: Localised;
  /** SHA-256 of the extracted text that we transcribed from. */
  readonly copySha256: string;
}
