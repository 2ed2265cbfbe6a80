/** Printed figures that do not follow from the others: what the audit says of one, in the words of a chart. */
import { cellId, type CellRef } from '../model/cell.ts';
import { bearsOn, isCeiling, type Finding } from '../model/audit.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ChartContext } from './context.ts';

const isAt = (one: CellRef, other: CellRef): boolean => cellId(one) === cellId(other);

/** The discrepancies a cell is the result of, or a suspect in. A figure that only counts something else is not in doubt. */
const discrepanciesAt = ({ findings }: Dataset, cell: CellRef): readonly Finding[] =>
  findings.filter((finding) => finding.verdict === 'discrepancy' && bearsOn(finding, cell));

/** What is wrong with the figure of a cell; `inUnit` writes what the other figures give. Undefined where nothing is. */
export function doubtOf(dataset: Dataset, cell: CellRef, inUnit: (value: string) => string, { messages }: ChartContext): string | undefined {
  const found = discrepanciesAt(dataset, cell);
  if (found.length === 0) return undefined;
  const own = found.filter(({ result }) => isAt(result.cell, cell));
  const others = [...new Set(own.map(({ kind, recomputed }) => expected(kind, recomputed, inUnit, messages)))];
  return own.length > 0 ? messages.wrong(others.join(` ${messages.or} `)) : messages.suspect;
}

function expected(kind: Finding['kind'], recomputed: string, inUnit: (value: string) => string, messages: ChartContext['messages']): string {
  const [lower, upper] = recomputed.split('…');
  if (upper === undefined) return inUnit(recomputed);
  return isCeiling(kind) ? messages.atMost(inUnit(upper)) : `${inUnit(lower!)} ${messages.to} ${inUnit(upper)}`;
}
