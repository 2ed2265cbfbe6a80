/** `npm run release -- <id> …|--all`: keeps the bytes of the current version of a dataset, for ever. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releasesOf, type ReleasedFile } from '../src/releases.ts';
import { UserError } from './lib/errors.ts';
import { datasetsOf, isNew, type Versioned } from './lib/release.ts';
import { checkData } from './lib/site.ts';
import { main, readArguments, stage } from './lib/stage.ts';
import { ROOT } from './lib/tools.ts';

await main(async () => {
  const { values: { all = false }, positionals } = readArguments({ all: { type: 'boolean' } });
  if (all && positionals.length > 0) throw new UserError(`--all is every dataset. Leave out ${positionals.join(', ')}, or leave out --all.`);
  const known = datasetsOf(ROOT);
  const wanted = all ? known : positionals.map((id) => {
    const found = known.find((one) => one.id === id);
    if (!found) throw new UserError(`There is no dataset "${id}". Datasets: ${known.map((one) => one.id).join(', ')}.`);
    return found;
  });
  if (wanted.length === 0) throw new UserError('Say which dataset: npm run release -- kans-op-werk, or npm run release -- --all');
  await stage('Checking the generated data', checkData);
  const rendered = await stage(`Rendering ${wanted.length} ${wanted.length === 1 ? 'dataset' : 'datasets'}`, () => render(wanted));
  // All are judged before the first is written.
  const fresh = rendered.filter(({ dataset, files }) => isNew(dataset, files, releasesOf(dataset.id, ROOT)));
  for (const { dataset, files } of fresh) await keep(dataset, files);
  for (const { dataset, files } of rendered) console.log(`${dataset.id} ${dataset.version}: ${fresh.some((one) => one.dataset === dataset) ? `kept, ${files.length} files` : 'was kept already, to the byte'}`);
});

interface Rendered {
  readonly dataset: Versioned;
  readonly files: readonly ReleasedFile[];
}

/** The released formats as the site gives them. Through Vite: the site reads its data with `import.meta.glob`. */
async function render(datasets: readonly Versioned[]): Promise<readonly Rendered[]> {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport<typeof import('../src/published.ts')>(join(ROOT, 'src/published.ts'), { root: ROOT, logLevel: 'warn' });
  return Promise.all(datasets.map(async (dataset) => ({ dataset, files: await module.releasableOf(dataset.id) })));
}

/** The folder appears under its name when it is complete. */
async function keep({ id, version }: Versioned, files: readonly ReleasedFile[]): Promise<void> {
  const folder = join(ROOT, 'data', id, 'releases');
  const next = join(folder, `.${version}.next`);
  if (existsSync(next)) await rm(next, { recursive: true });
  await mkdir(next, { recursive: true });
  await Promise.all(files.map(({ name, bytes }) => writeFile(join(next, name), bytes)));
  await rename(next, join(folder, version));
}
