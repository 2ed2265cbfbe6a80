import type { CellRef } from './cell.ts';
import type { Localised } from './text.ts';

/** Worst last. `definition`: the two figures count different things, so they need not agree. */
export const VERDICTS = ['ok', 'rounding', 'definition', 'discrepancy'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Certainty = 'certain' | 'likely' | 'unsure';

/** Picks observations: dimensions by id, plus `measure`, `time_period` and `base_period`. */
export type Coordinates = Readonly<Record<string, string>>;

/** What picks one operand; `dataset` only in `data/audit.ts`, where identities cross datasets. */
export interface Selector {
  readonly dataset?: string;
  readonly at: Coordinates;
}

export const CHECK_KINDS = ['sum', 'difference', 'share', 'growth', 'balance', 'rotation', 'equal', 'between', 'decreasing'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/**
 * One identity, declared once for all cells it holds for: the fields named in `over` take each value they have among the
 * results, and the operands follow. The roles of the operands belong to the kind (see `src/audit/checks/`).
 */
export interface CheckDeclaration {
  readonly id: string;
  readonly kind: CheckKind;
  readonly title: Localised;
  readonly over?: readonly string[];
  readonly result: Selector;
  readonly operands: readonly Selector[];
}

/** Why a printed figure does not follow from the others; required for each discrepancy, and refused where there is none. */
export interface Explanation {
  /** `<check>.<table>:<line>:<field>`, the check's id without its dataset. */
  readonly check: string;
  /** `error`: a slip in print. `definition`: the figures count different things. */
  readonly cause: 'error' | 'definition';
  /** The printed cells most likely at fault; the result itself when left out. */
  readonly suspects?: readonly string[];
  readonly certainty: Certainty;
  readonly text: Localised;
}

export interface Operand {
  readonly dataset: string;
  readonly cell: CellRef;
  readonly asPublished: string;
  /** What the cell holds, in words: "Uitgestroomd, SW, 2008". */
  readonly label: Localised;
}

/** The outcome of one identity at one printed cell, the good ones too. */
export interface Finding {
  /** `<dataset>.<check>.<cell>`. */
  readonly id: string;
  readonly dataset: string;
  readonly check: string;
  readonly kind: CheckKind;
  readonly title: Localised;
  readonly formula: string;
  readonly result: Operand;
  readonly operands: readonly Operand[];
  readonly published: string;
  /** At the printed precision, canonical decimals; for `between` and `decreasing` the bounds, `3.0…10.7`. */
  readonly recomputed: string;
  /** The width of what rounding can explain, in the result's unit: `0` for exact measures. */
  readonly tolerance: string;
  readonly verdict: Verdict;
  readonly suspects: readonly CellRef[];
  readonly certainty?: Certainty;
  readonly explanation?: Localised;
}
