import { cellId, type CellRef } from './cell.ts';
import type { Qualifier } from './observation.ts';
import type { Localised } from './text.ts';

/** Worst last. `definition`: the two figures count different things, so they need not agree. */
export const VERDICTS = ['ok', 'rounding', 'definition', 'discrepancy'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Sorts what the audit found, worst first. */
export const worstFirst = (a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number =>
  VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict);

export type Certainty = 'certain' | 'likely' | 'unsure';

/** How sure we are how an error came about; `unknown` when nothing points to a cause. */
export type CauseCertainty = Certainty | 'unknown';

/** Picks observations: dimensions by id, plus `measure`, `time_period` and `base_period`; `2006|2007` picks both. */
export type Coordinates = Readonly<Record<string, string>>;

/** What fills one role of an identity; several figures in a role are added up. `dataset` only in `data/audit.ts`, where identities cross datasets. */
export interface Selector {
  readonly dataset?: string;
  readonly at: Coordinates;
}

export const CHECK_KINDS = ['sum', 'difference', 'complement', 'share', 'remaining_share', 'mix_share', 'growth', 'ratio', 'mean', 'balance', 'rotation', 'inclusion_exclusion', 'equal', 'between', 'at_most', 'carry_over', 'direction', 'rank'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Kinds that compare figures: the text says which is more, and by how much it does not say. */
export type OrderKind = 'direction' | 'rank';
export const isOrder = (kind: CheckKind): kind is OrderKind => kind === 'direction' || kind === 'rank';

/** Kinds that only say how much the figure can be at most. */
export const isCeiling = (kind: CheckKind): boolean => kind === 'at_most' || kind === 'carry_over';

/** Kinds whose outcome is no single number that the printed one should be. */
export const isBound = (kind: CheckKind): boolean => kind === 'between' || isCeiling(kind) || isOrder(kind);

/** A bound that holds proves less than a sum that hits: it is told apart. */
export type Standing = Verdict | 'within';
export const standingOf = ({ verdict, kind }: Pick<Finding, 'verdict' | 'kind'>): Standing =>
  verdict === 'ok' && isBound(kind) && !isOrder(kind) ? 'within' : verdict;

/** A statement such as “een 50-tal”: wrong when it is far off, and still no wrong sum. */
export const isApproximate = ({ claim }: Pick<Finding, 'claim'>): boolean => claim?.qualifier === 'about';

/** What running text says of figures that are printed elsewhere. The figures are not in doubt when it is wrong: the text is. */
export interface Claim {
  /** The publication and the place in it; `line` is the first line of the extracted text that holds the words. */
  readonly source: string;
  readonly section: string;
  readonly line: number;
  /** As written, long enough to be found and no longer. */
  readonly words: string;
  /** The number in the words, canonical, in the unit of the outcome: "bijna de helft" is 50. */
  readonly value?: string;
  readonly qualifier?: Qualifier;
  /** For `direction` and `rank`: the result is more than the others, less, the same, or, within `within`, about the same. */
  readonly says?: 'more' | 'less' | 'same' | 'near';
  /** How far “vrijwel hetzelfde” lets two figures be apart, or “bijna allemaal” a share below the whole, in their own unit; our choice, and told as such. */
  readonly within?: string;
}

/** Why a claim in running text is not checked. `degree`: we checked its direction, and no limit tells how much is “sterk”. */
export const UNCHECKED_REASONS = ['degree', 'chart', 'figures', 'judgement'] as const;
export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

/** A claim about figures that we leave alone. */
export interface UncheckedClaim extends Pick<Claim, 'source' | 'section' | 'line' | 'words'> {
  readonly reason: UncheckedReason;
}

/**
 * One identity, declared once for all cells it holds for: the fields named in `over` take each value they have among the
 * results, and the operands follow. The roles of the operands belong to the kind (see `src/audit/checks/`).
 */
export interface CheckDeclaration {
  readonly id: string;
  readonly kind: CheckKind;
  readonly title: Localised;
  readonly over?: readonly string[];
  /** The printed figure that is checked; with a claim, the figure that the claim is about. */
  readonly result: Selector;
  /** One selector a role, in the order the kind's formula names them. */
  readonly operands: readonly Selector[];
  readonly claim?: Claim;
}

/** Why a printed figure does not follow from the others; required for each discrepancy, and refused where there is none. */
export interface Explanation {
  /** The findings it explains: `<check>.<table>:<line>:<field>`, in `data/audit/` with the dataset before it. */
  readonly checks: readonly string[];
  /** `error`: a slip in print. `definition`: the figures count different things. */
  readonly cause: 'error' | 'definition';
  /** The printed cells most likely at fault, all in the dataset of the result; those of the inference when left out, else the result itself. */
  readonly suspects?: readonly string[];
  /** `error`: how sure we are which cells are at fault; `definition`: that the figures count different things. That they differ is arithmetic. */
  readonly certainty: Certainty;
  /** `error`: how sure we are how it came about. */
  readonly how?: CauseCertainty;
  /** Our text and the inference of the engine tell different stories: readers are shown both as such. */
  readonly rivals?: true;
  /** `definition`: what the figure counts, in one sentence that goes along when it is quoted. */
  readonly quote?: Localised;
  /** `{tabel-7:19:3}` stands for the number of that cell as the language writes it, `{=tabel-7:19:8}` for what the other figures make of it. */
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

/** How a number goes wrong on its way into print, the most telling first. */
export const SLIPS = ['copied', 'swapped', 'order', 'one', 'digit'] as const;
export type Slip = (typeof SLIPS)[number];

/** What the engine makes of a discrepancy: an inference, with its evidence. */
export interface Inference {
  readonly slip: Slip;
  /** The cells most likely at fault, with the canonical value each would have had. */
  readonly cells: readonly { readonly dataset: string; readonly cell: CellRef; readonly instead: string }[];
  /** For `copied`: the cell whose number stands in the wrong place too. */
  readonly copiedFrom?: { readonly dataset: string; readonly cell: CellRef };
  /** The findings that hold with these values and not as printed, and those that hold as printed and not with these values. */
  readonly mends: readonly string[];
  readonly breaks: readonly string[];
}

/** The outcome of one identity at one printed cell, the good ones too. */
export interface Finding {
  /** `<dataset>.<check>.<cell>`. */
  readonly id: string;
  readonly dataset: string;
  readonly check: string;
  readonly kind: CheckKind;
  readonly title: Localised;
  readonly claim?: Claim;
  readonly formula: string;
  readonly result: Operand;
  readonly operands: readonly Operand[];
  /** Canonical; of a claim without a number its words. */
  readonly published: string;
  /** At the printed precision, canonical decimals; for `between` and `at_most` the bounds, `3.0…10.7`; for an order the difference. */
  readonly recomputed: string;
  /** The width of what rounding can explain, in the result's unit: `0` for exact measures. */
  readonly tolerance: string;
  readonly verdict: Verdict;
  readonly suspects: readonly CellRef[];
  readonly inference?: Inference;
  /** What ties findings with one explanation together: the id of the first of them. */
  readonly doubt?: string;
  readonly certainty?: Certainty;
  readonly how?: CauseCertainty;
  readonly rivals?: true;
  readonly quote?: Localised;
  readonly explanation?: Localised;
}

export const holds = ({ verdict }: Pick<Finding, 'verdict'>): boolean => verdict === 'ok' || verdict === 'rounding';

/** The finding is about this cell: it is what was checked, or is suspected. A claim that fails leaves the cell it is checked against alone: the text is wrong. */
export const bearsOn = (finding: Finding, cell: CellRef): boolean =>
  ((finding.claim === undefined || holds(finding)) && cellId(finding.result.cell) === cellId(cell)) || finding.suspects.some((suspect) => cellId(suspect) === cellId(cell));

/** The findings of a dataset by the cells that they bear on, in their own order. */
export function findingsByCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cells = [finding.result.cell, ...finding.suspects].filter((cell) => bearsOn(finding, cell));
    for (const id of new Set(cells.map(cellId))) byCell.set(id, [...(byCell.get(id) ?? []), finding]);
  }
  return byCell;
}

/** The other figures give another number for this very cell: not a bound on it, nor a claim in the text, nor a suspicion from elsewhere. */
export const recomputes = ({ claim, kind, result }: Finding, cell: CellRef): boolean =>
  claim === undefined && !isBound(kind) && cellId(result.cell) === cellId(cell);

/** The printed figure differs, while what we suspect stands in other cells: then print may be right, and what was recomputed wrong. */
export const isSuspectedElsewhere = ({ result, suspects }: Finding): boolean =>
  suspects.length > 0 && !suspects.some((cell) => cellId(cell) === cellId(result.cell));
