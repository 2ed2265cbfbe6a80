import { holds, type CheckDeclaration, type Finding, type Inference, type Slip } from '../model/audit.ts';
import { cellId } from '../model/cell.ts';
import { coordinates } from '../model/observation.ts';
import type { Instance, Located } from './select.ts';
import { beforeSlip, likelier } from './slips.ts';

/** A check at one cell, with what it was computed from. */
export interface Tested {
  readonly check: CheckDeclaration;
  readonly instance: Instance;
  readonly finding: Finding;
}

/** Does the identity hold with these values in the place of the printed ones, by cell? */
export type Holds = (tested: Tested, values: ReadonlyMap<string, string>) => boolean;

interface Hypothesis {
  readonly slip: Slip;
  readonly cells: readonly Located[];
  readonly values: ReadonlyMap<string, string>;
  readonly copiedFrom?: Located;
}

const keyOf = ({ dataset, observation }: Located): string => `${dataset.description.id}/${cellId(observation.cell)}`;

/**
 * Which operand is most likely wrong? Of every slip that can be undone in the cells of the failing identities, the one that
 * mends most and breaks least, counted over all identities that share a cell. None when nothing mends more than it breaks,
 * or when two explanations are as good.
 */
export function infer(tests: readonly Tested[], holdsWith: Holds): ReadonlyMap<string, Inference> {
  const failing = tests.filter(({ finding }) => finding.verdict === 'discrepancy' && finding.claim === undefined);
  if (failing.length === 0) return new Map();
  const standing = tests.filter(({ finding }) => holds(finding));
  const sharing = byCell([...failing, ...standing]);
  const judged = hypotheses(failing, everyCell(tests)).flatMap((hypothesis) => weigh(hypothesis, sharing, holdsWith) ?? []);
  return new Map(
    failing.flatMap(({ finding }) => {
      const [best, next] = judged.filter(({ mends }) => mends.includes(finding.id)).toSorted(better);
      return best === undefined || (next && isTie(best, next)) ? [] : [[finding.id, best]];
    }),
  );
}

const better = (a: Inference, b: Inference): number =>
  (b.mends.length - b.breaks.length) - (a.mends.length - a.breaks.length) || a.breaks.length - b.breaks.length || likelier(a.slip, b.slip);

/** As good as each other, and not the same. */
const isTie = (a: Inference, b: Inference): boolean => better(a, b) === 0 && JSON.stringify(a.cells) !== JSON.stringify(b.cells);

/** Undefined where the slip mends no more than it breaks. */
function weigh({ slip, cells, values, copiedFrom }: Hypothesis, sharing: ReadonlyMap<string, readonly Tested[]>, holdsWith: Holds): Inference | undefined {
  const touched = [...new Set(cells.flatMap((cell) => sharing.get(keyOf(cell)) ?? []))];
  const failed = (one: Tested) => one.finding.verdict === 'discrepancy';
  const mends = touched.filter((one) => failed(one) && holdsWith(one, values)).map(({ finding }) => finding.id);
  if (mends.length === 0) return undefined;
  const breaks = touched.filter((one) => !failed(one) && !holdsWith(one, values)).map(({ finding }) => finding.id);
  if (mends.length <= breaks.length) return undefined;
  const place = ({ dataset, observation }: Located) => ({ dataset: dataset.description.id, cell: observation.cell });
  return { slip, cells: cells.map((one) => ({ ...place(one), instead: values.get(keyOf(one))! })), ...(copiedFrom && { copiedFrom: place(copiedFrom) }), mends, breaks };
}

function hypotheses(failing: readonly Tested[], all: readonly Located[]): Hypothesis[] {
  const cells = everyCell(failing);
  return [...copies(failing, all), ...[...byDataset(cells).values()].flatMap(swaps), ...cells.flatMap(slipsOf)];
}

function slipsOf(cell: Located): Hypothesis[] {
  return [...beforeSlip(cell.observation.value!)].map(([value, slip]) => ({ slip, cells: [cell], values: new Map([[keyOf(cell), value]]) }));
}

/** Neighbours are of one dataset. To look for them among all cells would take longer with the square of their number. */
const byDataset = (cells: readonly Located[]): ReadonlyMap<Located['dataset'], readonly Located[]> => Map.groupBy(cells, ({ dataset }) => dataset);

/** Two figures of one measure that differ in one thing only, each in the other's place; `cells` are of one dataset. */
function swaps(cells: readonly Located[]): Hypothesis[] {
  return cells.flatMap((one, index) =>
    cells.slice(index + 1).flatMap((other) =>
      one.observation.value === other.observation.value || !areNeighbours(one, other)
        ? []
        : [{ slip: 'swapped' as const, cells: [one, other], values: new Map([[keyOf(one), other.observation.value!], [keyOf(other), one.observation.value!]]) }],
    ),
  );
}

/** A result that reads as a neighbour does: the neighbour's number was copied. Results that read the same and should be the same go together. */
function copies(failing: readonly Tested[], all: readonly Located[]): Hypothesis[] {
  const results = failing.map(({ instance: { dataset, result }, finding }) => ({ dataset, observation: result, recomputed: finding.recomputed }));
  const own = byDataset(all);
  return results.flatMap((one) => {
    const from = own.get(one.dataset)!.find((other) => other.observation.asPublished === one.observation.asPublished && areNeighbours(one, other));
    if (!from || one.recomputed.includes('…')) return [];
    const together = results.filter(({ observation, recomputed }) => observation.value === one.observation.value && recomputed === one.recomputed);
    return [{ slip: 'copied' as const, cells: [...new Map(together.map((cell) => [keyOf(cell), cell])).values()], values: new Map(together.map((cell) => [keyOf(cell), one.recomputed])), copiedFrom: from }];
  });
}

/** Of one dataset. */
function areNeighbours(one: Located, other: Located): boolean {
  const [a, b] = [coordinates(one.observation), coordinates(other.observation)];
  if (a.measure !== b.measure) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => a[field] !== b[field]).length === 1;
}

/** Every cell with one number in it, once. */
function everyCell(tests: readonly Tested[]): Located[] {
  const cells = tests.flatMap(({ instance: { dataset, result, roles } }) => [{ dataset, observation: result }, ...roles.flat()]);
  return [...new Map(cells.filter(({ observation }) => observation.value !== null).map((cell) => [keyOf(cell), cell])).values()];
}

function byCell(tests: readonly Tested[]): ReadonlyMap<string, readonly Tested[]> {
  const sharing = new Map<string, Tested[]>();
  for (const one of tests) for (const cell of everyCell([one])) sharing.set(keyOf(cell), [...(sharing.get(keyOf(cell)) ?? []), one]);
  return sharing;
}

/** The same instance, with other values in some of its cells. */
export function substituted({ dataset, result, roles }: Instance, values: ReadonlyMap<string, string>): Instance {
  const put = (located: Located): Located => {
    const value = values.get(keyOf(located));
    return value === undefined ? located : { dataset: located.dataset, observation: { ...located.observation, value, obsStatus: 'A' } };
  };
  return { dataset, result: put({ dataset, observation: result }).observation, roles: roles.map((role) => role.map(put)) };
}
