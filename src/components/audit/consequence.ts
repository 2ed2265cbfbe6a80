/** How much an error matters: how far the printed figure is off, and which comparison a reader would get wrong by it. */
import Big from 'big.js';
import { isBound, type Finding } from '../../model/audit.ts';
import { coordinates, type Observation } from '../../model/observation.ts';

export interface Size {
  /** Printed less recomputed, canonical. */
  readonly difference: string;
  /** The difference in per cent of the recomputed figure, to a whole per cent; undefined where that is zero. */
  readonly percent: string | undefined;
}

/** Undefined for a bound: there is no one figure that it should be. */
export function sizeOf({ kind, claim, published, recomputed }: Finding): Size | undefined {
  if (isBound(kind) || (claim !== undefined && claim.value === undefined)) return undefined;
  const difference = new Big(published).minus(recomputed);
  const percent = new Big(recomputed).eq(0) ? undefined : difference.div(new Big(recomputed).abs()).times(100).round(0).toFixed();
  const decimals = Math.max(...[published, recomputed].map((value) => value.split('.')[1]?.length ?? 0));
  return { difference: difference.toFixed(decimals), percent };
}

/**
 * Errors by how far off they are: the largest difference first, as a part of what the other figures give. Findings that one
 * slip, or else one explanation, accounts for are one error.
 */
export function ranked(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const causes = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ verdict }) => verdict === 'discrepancy').toSorted(further)) {
    const cause = finding.inference ? JSON.stringify(finding.inference.cells) : finding.doubt!;
    const known = [...causes].find(([, own]) => own.some(({ doubt }) => doubt === finding.doubt))?.[0] ?? cause;
    causes.set(known, [...(causes.get(known) ?? []), finding]);
  }
  return [...causes.values()];
}

const share = (finding: Finding): Big => {
  const { difference } = sizeOf(finding) ?? {};
  const whole = new Big(difference === undefined ? 0 : finding.recomputed).abs();
  return difference === undefined || whole.eq(0) ? new Big(0) : new Big(difference).abs().div(whole);
};
const further = (a: Finding, b: Finding): number => share(b).cmp(share(a)) || a.id.localeCompare(b.id);

export type Standing = 'more' | 'less' | 'same';

/** A figure of the same measure that differs in one thing, against which print and recomputation stand otherwise. */
export interface Turned {
  readonly other: Observation & { readonly value: string };
  /** The field in which it differs. */
  readonly field: string;
  readonly printed: Standing;
  readonly recomputed: Standing;
}

/** The comparisons that turn round when the recomputed figure takes the place of the printed one; other periods first. */
export function turned(finding: Finding, result: Observation, observations: readonly Observation[]): readonly Turned[] {
  if (sizeOf(finding) === undefined || result.value === null || finding.claim) return [];
  const own = coordinates(result);
  return observations
    .flatMap((other) => {
      const its = coordinates(other);
      const fields = [...new Set([...Object.keys(own), ...Object.keys(its)])].filter((field) => own[field] !== its[field]);
      if (fields.length !== 1 || fields[0] === 'measure' || other.value === null) return [];
      const [printed, recomputed] = [against(result.value!, other.value), against(finding.recomputed, other.value)];
      return printed === recomputed ? [] : [{ other, field: fields[0]!, printed, recomputed }];
    })
    .toSorted((a, b) => rankOf(a, own) - rankOf(b, own));
}

/** Nearest periods first, the one before ahead of the one after. */
function rankOf({ field, other }: Turned, { time_period: period = '' }: Readonly<Record<string, string>>): number {
  if (field !== 'time_period') return 1000;
  const years = Number(period.slice(0, 4)) - Number(other.timePeriod.slice(0, 4));
  return Math.abs(years) + (years < 0 ? 0.5 : 0);
}

const against = (value: string, other: string): Standing => (new Big(value).gt(other) ? 'more' : new Big(value).lt(other) ? 'less' : 'same');
