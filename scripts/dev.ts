/** `npm run dev`: pages that follow every change of a source file, and data that follow every change of a table. */
import { readBasePath, readPort, readSiteUrl } from './lib/settings.ts';
import { main, readOptions, stage } from './lib/stage.ts';
import { binOf, run, start } from './lib/tools.ts';

await main(async () => {
  readOptions({});
  const port = readPort();
  const address = { SITE_URL: readSiteUrl() ?? '', BASE_PATH: readBasePath() };
  await stage('Reading the tables', () => run('scripts/ingest.ts'));
  const children = [start('scripts/ingest.ts', ['--watch']), start(binOf('astro'), ['dev', '--port', String(port)], address)];
  const stop = () => children.forEach((child) => child.kill());
  for (const child of children) {
    child.once('exit', (code) => {
      process.exitCode ||= code ?? 0;
      stop();
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
});
