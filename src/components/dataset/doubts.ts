/** What the audit doubts in a dataset: findings that one explanation covers, taken together and numbered. */
import { bearsOn, type Finding } from '../../model/audit.ts';
import { cellId, type CellRef } from '../../model/cell.ts';

export interface Doubt {
  readonly number: number;
  readonly verdict: 'discrepancy' | 'definition';
  readonly findings: readonly Finding[];
  /** Printed cells most likely at fault, each once. */
  readonly suspects: readonly CellRef[];
}

/** Errors first, then figures that count something else; each in printed order. */
export function doubtsOf(findings: readonly Finding[]): readonly Doubt[] {
  const groups = new Map<string, Finding[]>();
  for (const verdict of ['discrepancy', 'definition'] as const) {
    for (const finding of findings.filter((one) => one.verdict === verdict).toSorted(inPrintedOrder)) {
      const key = finding.doubt!;
      groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
  }
  return [...groups.values()].map((group, index) => ({
    number: index + 1,
    verdict: group[0]!.verdict as Doubt['verdict'],
    findings: group,
    suspects: [...new Map(group.flatMap(({ suspects }) => suspects).map((cell) => [cellId(cell), cell])).values()],
  }));
}

const inPrintedOrder = ({ result: { cell: a } }: Finding, { result: { cell: b } }: Finding): number =>
  a.table.localeCompare(b.table) || a.line - b.line || a.field - b.field;

/** The doubts about one cell: it does not follow from the others, or is why another does not. */
export const doubtsAt = (doubts: readonly Doubt[], cell: CellRef): readonly Doubt[] =>
  doubts.filter(({ findings }) => findings.some((finding) => bearsOn(finding, cell)));
