/** Printed tables → committed JSON. `--check` says whether the committed JSON is what the tables give; `--watch` is for authors. */
import { readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { DataError } from '../src/errors.ts';
import { ingest, type Ingested } from '../src/pipeline/ingest.ts';
import { loadInputs, ROOT } from './lib/load.ts';

const [mode] = process.argv.slice(2);
if (mode === '--watch') watchAndIngest();
else await once();

async function once(): Promise<void> {
  const started = performance.now();
  try {
    const result = ingest(await loadInputs());
    if (mode === '--check') check(result);
    else write(result);
    summarise(result, performance.now() - started);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function check({ files }: Ingested): void {
  for (const [path, text] of files) {
    if (readIfThere(path) !== text) throw new DataError({ file: path }, 'The file is not what the tables give.', 'Run npm run ingest and commit the result.');
  }
}

/** Writes everything beside what is there before the first rename, so that a failure leaves the published files as they were. */
function write({ files }: Ingested): void {
  const changed = [...files].filter(([path, text]) => readIfThere(path) !== text);
  try {
    for (const [path, text] of changed) writeFileSync(new URL(`${path}.tmp`, ROOT), text);
    for (const [path] of changed) renameSync(new URL(`${path}.tmp`, ROOT), new URL(path, ROOT));
  } finally {
    for (const [path] of changed) rmSync(new URL(`${path}.tmp`, ROOT), { force: true });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch {
    return undefined;
  }
}

function summarise({ files, observations, findings }: Ingested, milliseconds: number): void {
  const count = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length;
  console.log(`${files.size / 2} datasets, ${observations} observations, ${findings.length} checks: ${count('ok')} ok, ${count('rounding')} rounding, ${count('definition')} definition, ${count('discrepancy')} discrepancies (${Math.round(milliseconds)} ms)`);
}

/** A description is a module, and a module is loaded once: so each change gets a process of its own. */
function watchAndIngest(): void {
  const run = () => spawnSync(process.execPath, [import.meta.filename], { stdio: 'inherit' });
  let due: NodeJS.Timeout | undefined;
  run();
  watch(new URL('data/', ROOT), { recursive: true }, (_event, name) => {
    if (!name || !/\.(csv|ts)$/.test(name)) return;
    clearTimeout(due);
    due = setTimeout(run, 100);
  });
}
