import type { Finding, Inference } from '../model/audit.ts';
import type { AuditFile } from '../model/files.ts';
import { cellPlace, type CellRef } from '../model/cell.ts';

/** Every identity that was checked, the good ones too, as one JSON array. */
export function auditJson(findings: readonly Finding[]): string {
  const entries: AuditFile = findings.map((finding) => ({
    id: finding.id,
    dataset: finding.dataset,
    kind: finding.kind,
    title: finding.title,
    ...(finding.claim && { claim: finding.claim }),
    formula: finding.formula,
    published_table: finding.result.cell.table,
    published_cell: cellPlace(finding.result.cell),
    operands: finding.operands.map(({ dataset, cell, asPublished }) => ({ dataset, published_table: cell.table, published_cell: cellPlace(cell), as_published: asPublished })),
    published: finding.published,
    recomputed: finding.recomputed,
    tolerance: finding.tolerance,
    verdict: finding.verdict,
    explanation: finding.explanation ?? null,
    certainty: finding.certainty ?? null,
    cause_certainty: finding.how ?? null,
    rival_readings: finding.rivals ?? false,
    suspects: finding.suspects.map((cell) => ({ published_table: cell.table, published_cell: cellPlace(cell) })),
    inference: finding.inference ? inferred(finding.inference) : null,
  }));
  return `${JSON.stringify(entries, null, 1)}\n`;
}

const place = ({ dataset, cell }: { readonly dataset: string; readonly cell: CellRef }) => ({ dataset, published_table: cell.table, published_cell: cellPlace(cell) });

/** What the engine makes of a discrepancy: not printed, not certain, and marked as inference. */
const inferred = ({ slip, cells, copiedFrom, mends, breaks }: Inference) => ({
  slip,
  cells: cells.map((one) => ({ ...place(one), instead: one.instead })),
  ...(copiedFrom && { copied_from: place(copiedFrom) }),
  mends,
  breaks,
});
