/** `npm start`: from the printed tables to a portal that answers on this machine. PORT and BASE_PATH move it. */
import { checkPort, serve } from './lib/server.ts';
import { BASE_PATH, buildSite, OUT } from './lib/site.ts';
import { main, stage } from './lib/stage.ts';
import { run } from './lib/tools.ts';

await main(async () => {
  const port = Number(process.env.PORT || 4321);
  await checkPort(port);
  await stage('Reading the tables', () => run('scripts/ingest.ts'));
  await buildSite({ out: OUT });
  const site = await stage('Starting the server', () => serve(OUT, BASE_PATH, port));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
  console.log(`\nMaatwerk in cijfers: ${site.url}   (Ctrl+C stops it)`);
});
