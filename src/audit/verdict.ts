import Big from 'big.js';
import type { CheckKind, OrderKind, Verdict } from '../model/audit.ts';
import type { Measure } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { identities } from './checks/index.ts';
import { add, decimal, meets, point, rounded, type Decimal, type Interval } from './interval.ts';

const HALF_UP = Big.roundHalfUp;
const HALF_EVEN = Big.roundHalfEven;

export interface Figure {
  /** Of a claim, with the room that its words leave where that is declared. */
  readonly observation: Observation & { readonly value: string; readonly within?: string };
  readonly measure: Measure;
}

export interface Outcome {
  readonly recomputed: string;
  readonly tolerance: string;
  readonly verdict: Exclude<Verdict, 'definition'>;
}

/**
 * Compares a printed figure with what the others make it. `ok`: it is the outcome, rounded half-up or half-even to the printed
 * decimals. `rounding`: it is not, but some rounding of the printed operands explains it. `discrepancy`: none does.
 */
export function judge(kind: Exclude<CheckKind, OrderKind>, result: Figure, roles: readonly (readonly Figure[])[]): Outcome {
  const identity = identities[kind];
  const exact = identity.compute(roles.map((role) => role.map(({ observation }) => point(observation.value)).reduce(add)));
  const range = identity.compute(roles.map((role) => role.map(asPrinted).reduce(add)));
  const { value, decimals } = result.observation;
  const printed = asPrinted(result);
  const outcome = identity.relation === 'within'
    ? { agrees: decimal(value).gte(exact.low) && decimal(value).lte(exact.high), recomputed: `${exact.low.toFixed()}…${exact.high.toFixed()}` }
    : { agrees: roundsTo(exact.low, value, decimals) || (inWords(result.observation) !== undefined && meets(exact, printed)), recomputed: exact.low.toFixed(decimals, HALF_UP) };
  const verdict = outcome.agrees ? 'ok' : meets(range, printed) && !isPoint(range) ? 'rounding' : 'discrepancy';
  return { recomputed: outcome.recomputed, tolerance: toleranceOf(range, exact, printed), verdict };
}

export const asPrinted = ({ observation, measure }: Figure): Interval =>
  inWords(observation) ?? (measure.kind === 'exact' ? point(observation.value) : rounded(observation.value, observation.decimals));

/** What "ongeveer", "bijna" and "minstens" leave room for: half a unit of the last digit that counts either way, or one unit to one side; who says more than 85 counts in fives. */
function inWords({ qualifier, value, decimals, within }: Figure['observation']): Interval | undefined {
  if (qualifier === undefined || qualifier === 'exact' || qualifier === 'range') return undefined;
  const zeros = decimals === 0 ? /0*$/.exec(value)![0].length : -decimals;
  const unit = within === undefined ? decimal(10).pow(zeros) : decimal(within);
  const half = /5\.?0*$/.test(value);
  const at = decimal(value);
  if (qualifier === 'about') {
    const room = within === undefined ? unit.div(2) : unit;
    return { low: at.minus(room), high: at.plus(room) };
  }
  return qualifier === 'almost' ? { low: at.minus(unit), high: at } : { low: at, high: at.plus(unit.times(half ? 5 : 1)) };
}

const roundsTo = (exact: Decimal, value: string, decimals: number): boolean =>
  [HALF_UP, HALF_EVEN].some((mode) => exact.round(decimals, mode).eq(value));

const isPoint = ({ low, high }: Interval): boolean => low.eq(high);

/** How far the printed figure may lie from the recomputed one: what rounding the operands and the result can do together. */
export function toleranceOf(range: Interval, exact: Interval, printed: Interval): string {
  const down = exact.low.minus(range.low);
  const up = range.high.minus(exact.high);
  const own = printed.high.minus(printed.low).div(2);
  return (down.gt(up) ? down : up).plus(own).round(4, Big.roundUp).toFixed();
}
