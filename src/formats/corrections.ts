import { cellPlace } from '../model/cell.ts';
import type { Correction } from '../model/correction.ts';
import type { CorrectionsFile } from '../model/files.ts';

/** The log of corrections, withdrawn ones too: what print reads beside what it should have read. */
export function correctionsJson(corrections: readonly Correction[]): string {
  const entries: CorrectionsFile = corrections.map((one) => ({
    id: one.id,
    dataset: one.dataset,
    published_table: one.cell.table,
    published_cell: cellPlace(one.cell),
    whose: one.whose,
    as_published: one.printed,
    corrected_value: one.whose === 'publisher' ? one.corrected : null,
    given_before: one.whose === 'ours' ? one.published : null,
    reason: one.reason,
    evidence: one.whose === 'publisher' ? one.evidence : [],
    date: one.date,
    version: one.version,
    status: one.status,
  }));
  return `${JSON.stringify(entries, null, 1)}\n`;
}
