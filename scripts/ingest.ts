/** Printed tables → committed JSON. `--check` says whether the committed JSON is what the tables give; `--watch` is for authors. */
import { readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { DataError } from '../src/errors.ts';
import { ingest, type Ingested } from '../src/pipeline/ingest.ts';
import { loadInputs, ROOT } from './lib/load.ts';
import { main, readOptions, stage } from './lib/stage.ts';
import { closingLine, summaryTable } from './lib/summary.ts';

await main(async () => {
  const options = readOptions({ check: { type: 'boolean' }, watch: { type: 'boolean' } });
  if (options.watch) watchAndIngest();
  else await once(options.check === true);
});

async function once(onlyCheck: boolean): Promise<void> {
  const started = performance.now();
  const inputs = await stage('Reading the tables', () => loadInputs());
  const result = await stage(`Working out and checking ${inputs.folders.length} datasets`, async () => ingest(inputs));
  if (onlyCheck) await stage('Comparing with the committed JSON', async () => check(result));
  else await stage('Writing the JSON', async () => write(result));
  console.log(`\n${summaryTable(result)}\n\n${closingLine(result, performance.now() - started)}`);
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
