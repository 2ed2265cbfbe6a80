import type { Localised } from './text.ts';

/** A rule with a number in it: a legal threshold, a duration, a share that a decree or plan names. Prose prints it from here. */
export interface Norm {
  readonly id: string;
  /** As it fits in a sentence: "vijf jaar", "140 uren". */
  readonly text: Localised;
  /** What the rule is about. */
  readonly what: Localised;
  /** A file of `data/sources/`. */
  readonly source: string;
  /** Section or heading, as the source names it. */
  readonly place: string;
  /** The line of the extracted text that the number is printed on. */
  readonly line: number;
  /** The printed characters. */
  readonly asPublished: string;
}
