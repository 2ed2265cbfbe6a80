/** What ingest says when it is done: a line a dataset, and the total. */
import type { Ingested } from '../../src/pipeline/ingest.ts';
import type { Verdict } from '../../src/model/audit.ts';

const HEADER = ['dataset', 'observations', 'checks', 'findings'];
/** What a reader is told of: a figure that does not follow from the others, whatever the cause. */
const TOLD: readonly Verdict[] = ['discrepancy', 'definition'];

/** The table: per dataset its observations (or records), the checks whose result it holds, and those of them that readers are told of. */
export function summaryTable({ sizes, findings }: Pick<Ingested, 'sizes' | 'findings'>): string {
  const line = (name: string, size: number, own: Ingested['findings']) => [name, String(size), String(own.length), String(own.filter(({ verdict }) => TOLD.includes(verdict)).length)];
  const lines = [...sizes].toSorted(([a], [b]) => a.localeCompare(b)).map(([id, size]) => line(id, size, findings.filter(({ dataset }) => dataset === id)));
  return columns([HEADER, ...lines, line('total', [...sizes.values()].reduce((sum, size) => sum + size, 0), findings)]);
}

/** The closing line: how many datasets, how the checks came out, and how long it took. */
export function closingLine({ sizes, findings }: Pick<Ingested, 'sizes' | 'findings'>, milliseconds: number): string {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return `${sizes.size} datasets, ${findings.length} checks: ${count('ok')} ok, ${count('rounding')} rounding, ${count('definition')} definition, ${count('discrepancy')} discrepancies (${Math.round(milliseconds)} ms)`;
}

/** The first column to the left, the numbers to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  return rows.map((row) => row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!))).join('  ')).join('\n');
}
