import type { CellRef } from './cell.ts';
import type { Localised } from './text.ts';

/** Worst last. `definition`: the two figures count different things, so they need not agree. */
export const VERDICTS = ['ok', 'rounding', 'definition', 'discrepancy'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Sorts what the audit found, worst first. */
export const worstFirst = (a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number =>
  VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict);

export type Certainty = 'certain' | 'likely' | 'unsure';

/** Picks observations: dimensions by id, plus `measure`, `time_period` and `base_period`; `2006|2007` picks both. */
export type Coordinates = Readonly<Record<string, string>>;

/** What fills one role of an identity; several figures in a role are added up. `dataset` only in `data/audit.ts`, where identities cross datasets. */
export interface Selector {
  readonly dataset?: string;
  readonly at: Coordinates;
}

export const CHECK_KINDS = ['sum', 'difference', 'share', 'remaining_share', 'growth', 'balance', 'rotation', 'equal', 'between', 'at_most'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Kinds whose outcome is two bounds, not one number. */
export const isBound = (kind: CheckKind): boolean => kind === 'between' || kind === 'at_most';

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
  /** One selector a role, in the order the kind's formula names them. */
  readonly operands: readonly Selector[];
}

/** Why a printed figure does not follow from the others; required for each discrepancy, and refused where there is none. */
export interface Explanation {
  /** The findings it explains: `<check>.<table>:<line>:<field>`, in `data/audit/` with the dataset before it. */
  readonly checks: readonly string[];
  /** `error`: a slip in print. `definition`: the figures count different things. */
  readonly cause: 'error' | 'definition';
  /** The printed cells most likely at fault, all in the dataset of the result; the result itself when left out. */
  readonly suspects?: readonly string[];
  /** How sure we are of the explanation, not of the discrepancy: that is arithmetic. */
  readonly certainty: Certainty;
  /** `{tabel-7:19:3}` stands for what that cell reads in print, `{=tabel-7:19:8}` for what the other figures make of it. */
  readonly text: Localised;
}

/** The identities that cross datasets: `data/audit.ts`. A finding belongs to the dataset of its result. */
export interface CrossAudit {
  readonly checks: readonly CheckDeclaration[];
  readonly explanations: readonly Explanation[];
}

export interface Operand {
  readonly dataset: string;
  readonly cell: CellRef;
  readonly asPublished: string;
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
  /** At the printed precision, canonical decimals; for `between` and `at_most` the bounds, `3.0…10.7`. */
  readonly recomputed: string;
  /** The width of what rounding can explain, in the result's unit: `0` for exact measures. */
  readonly tolerance: string;
  readonly verdict: Verdict;
  readonly suspects: readonly CellRef[];
  /** What ties findings with one explanation together: the id of the first of them. */
  readonly doubt?: string;
  readonly certainty?: Certainty;
  readonly explanation?: Localised;
}
