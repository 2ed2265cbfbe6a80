/** `npm start`: from the printed tables to a portal that answers on this machine. PORT and BASE_PATH move it. */
import { checkPort, serve } from './lib/server.ts';
import { checkAddress, readBasePath, readPort } from './lib/settings.ts';
import { buildSite, OUT } from './lib/site.ts';
import { main, readOptions, stage } from './lib/stage.ts';
import { run } from './lib/tools.ts';
import { assertReplaceable } from './lib/work-folder.ts';

await main(async () => {
  readOptions({});
  const port = readPort();
  checkAddress();
  assertReplaceable(OUT);
  await checkPort(port);
  await stage('Reading the tables', () => run('scripts/ingest.ts'));
  await buildSite({ out: OUT });
  const site = await stage('Starting the server', () => serve(OUT, readBasePath(), port));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
  console.log(`\nMaatwerk in cijfers: ${site.url}   (Ctrl+C stops it)`);
});
