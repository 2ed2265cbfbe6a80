/** Builds the whole site beside the one on disk, and puts it in its place when it is complete. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as pagefind from 'pagefind';
import { stage, UserError } from './stage.ts';
import { binOf, ROOT, run } from './tools.ts';

export interface BuildOptions {
  /** The folder of the finished site. */
  readonly out: string;
  /** Environment on top of the process's own: SITE_URL, BASE_PATH. */
  readonly env?: NodeJS.ProcessEnv;
}

export const OUT = resolve(ROOT, process.env.OUT_DIR || 'dist');
export const BASE_PATH = process.env.BASE_PATH || '/';

/** Throws when the committed JSON is not what the tables give. */
export const checkData = () => run('scripts/ingest.ts', ['--check']);

/** Pages, search index, swap; at whatever moment it stops, a whole site is on disk. */
export async function buildSite({ out, env = {} }: BuildOptions): Promise<void> {
  const next = `${out}.next`;
  await recover(out);
  await stage('Building the pages', () => astroBuild(next, env));
  await stage('Indexing for search', () => indexSite(next));
  await stage('Putting the site in place', () => swap(next, out));
}

/** Ends what an earlier build left half done: the site that was moved aside comes back, a partial one goes. */
export async function recover(out: string): Promise<void> {
  if (!existsSync(out) && existsSync(`${out}.old`)) await rename(`${out}.old`, out);
  await remove(`${out}.old`);
  await remove(`${out}.next`);
}

export async function swap(next: string, out: string): Promise<void> {
  if (existsSync(out)) await rename(out, `${out}.old`);
  await rename(next, out);
  await remove(`${out}.old`);
}

const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 3 });

async function astroBuild(out: string, env: NodeJS.ProcessEnv): Promise<void> {
  const output = await run(binOf('astro'), ['build', '--outDir', out], env);
  // A reference to a missing content entry is printed as an error, while Astro ends with code 0.
  if (output.includes('[ERROR]')) throw new UserError(output);
}

async function indexSite(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
}
