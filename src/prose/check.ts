/** What the texts must hold to, one rule a file. */
import type { Where } from '../errors.ts';
import type { Norm } from '../model/norm.ts';
import type { Observation } from '../model/observation.ts';
import type { DataRecord } from '../model/records.ts';
import { checkAbbreviations } from './checks/abbreviations.ts';
import { checkFigures } from './checks/figures.ts';
import { checkForeign } from './checks/foreign.ts';
import { checkPrinted } from './checks/printed.ts';
import { checkPulled } from './checks/pulled.ts';
import { checkReadable } from './checks/readable.ts';
import { checkShape } from './checks/shape.ts';
import { checkSourced } from './checks/sourced.ts';
import type { Prose } from './read.ts';

/** What a text may refer to. */
export interface Known {
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly records: ReadonlyMap<string, readonly DataRecord[]>;
  readonly norms: ReadonlyMap<string, Norm>;
  readonly sources: ReadonlySet<string>;
  /** All texts, for what one says of another. */
  readonly texts: readonly Prose[];
}

/** What is wrong in a text, where, and what to do about it. */
export interface Problem {
  readonly where: Where;
  readonly what: string;
  readonly hint: string;
}

/** One rule: its problems with a text, which may be none. */
export type Check = (text: Prose, known: Known) => Iterable<Problem>;

const CHECKS: readonly Check[] = [checkForeign, checkPrinted, checkShape, checkPulled, checkFigures, checkSourced, checkAbbreviations, checkReadable];

/** Every problem of every text, file by file, from top to bottom. */
export const checkTexts = (known: Known): readonly Problem[] =>
  known.texts.flatMap((text) => CHECKS.flatMap((check) => [...check(text, known)]).toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0)));
