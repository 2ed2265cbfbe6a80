/** Printed tables → committed JSON. `--check` says whether the committed JSON is what the tables give; `--watch` is for authors. */
import { watch } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { DataError } from '../src/errors.ts';
import { ingest, type Ingested } from '../src/pipeline/ingest.ts';
import { changedFiles, finishWriting, writeFiles } from './lib/generated.ts';
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
  finishWriting(ROOT);
  const inputs = await stage('Reading the tables', () => loadInputs());
  const result = await stage(`Working out and checking ${inputs.folders.length} datasets`, async (tell) => ingest(inputs, tell));
  if (onlyCheck) await stage('Comparing with the committed JSON', async () => check(result));
  else await stage('Writing the JSON', async () => writeFiles(result.files, ROOT));
  console.log(`\n${summaryTable(result)}\n\n${closingLine(result, performance.now() - started)}`);
}

function check({ files }: Ingested): void {
  const [file] = changedFiles(files, ROOT);
  if (file !== undefined) throw new DataError({ file }, 'The file is not what the tables give.', 'Run npm run ingest and commit the result.');
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
