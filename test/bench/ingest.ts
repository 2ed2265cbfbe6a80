/** Ingest of tables of growing size, beside PapaParse merely reading the same file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/lib/tools.ts';
import { bigInputs } from './big-table.ts';

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

export interface IngestResult {
  readonly observations: number;
  readonly papaparse: Measured;
  readonly ingest: Measured;
  /** Ingest's seconds over PapaParse's. */
  readonly ratio: number;
}

export async function measureIngest(sizes: readonly number[]): Promise<IngestResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const measure = async (...args: string[]) => JSON.parse(await run('test/bench/measure-ingest.ts', args)) as Measured;
  const results: IngestResult[] = [];
  for (const observations of sizes) {
    const csv = join(folder, 'tabel-1.csv');
    writeFileSync(csv, bigInputs(observations).folders[0]!.tables.get('tabel-1')!);
    const papaparse = await measure('papaparse', csv);
    const ingest = await measure('ingest', csv, String(observations));
    results.push({ observations, papaparse, ingest, ratio: ingest.seconds / papaparse.seconds });
  }
  rmSync(folder, { recursive: true });
  return results;
}
