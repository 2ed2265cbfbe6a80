/** `npm run new -- <id>`: the skeleton of a dataset, for the maintainer who adds the next printed table. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetIdProblem } from '../src/pipeline/ids.ts';
import { description, TABLE } from './lib/skeleton.ts';
import { UserError } from './lib/errors.ts';
import { main } from './lib/stage.ts';
import { ROOT } from './lib/tools.ts';

await main(async () => {
  const [id = '', ...more] = process.argv.slice(2);
  check(id, more);
  const folder = join(ROOT, 'data', id);
  await mkdir(folder);
  await writeFile(join(folder, 'dataset.ts'), description(id, new Date().toISOString().slice(0, 10)));
  await writeFile(join(folder, 'tabel-1.csv'), TABLE);
  console.log(`data/${id}/dataset.ts and data/${id}/tabel-1.csv are there. Next: npm run ingest lists what to write.`);
});

function check(id: string, more: readonly string[]): void {
  if (id === '' || more.length > 0) throw new UserError('Give one id: npm run new -- werkzaamheidsgraad');
  const problem = datasetIdProblem(id);
  if (problem) throw new UserError(problem.join(' '));
  if (existsSync(join(ROOT, 'data', id))) throw new UserError(`data/${id} exists. Choose another id, or go on there: npm run ingest says what is left.`);
}
