/** Builds the whole site beside the one on disk, and puts it in its place when it is complete. */
import { join, resolve } from 'node:path';
import { DEFAULT_SITE_URL } from '../../src/site.ts';
import { astroErrors, tellsOfError } from './astro-errors.ts';
import { ToolError, UserError } from './errors.ts';
import { compress, writeHosting } from './hosting/index.ts';
import { trimPages } from './trim/index.ts';
import { keepingFiles } from './keeping.ts';
import { indexSite } from './search-index.ts';
import { readBasePath, readSiteUrl } from './settings.ts';
import { stage } from './stage.ts';
import { binOf, ROOT, run } from './tools.ts';
import { inWorkFolder, swap } from './work-folder.ts';

export interface BuildOptions {
  /** The folder of the finished site. */
  readonly out: string;
  /** SITE_URL and BASE_PATH, when others are meant than the environment's; an empty one is the default. */
  readonly env?: Readonly<Record<'SITE_URL' | 'BASE_PATH', string>>;
  /** With `.br` and `.gz` beside each text, for a host that sends those. */
  readonly compressed?: boolean;
}

export const OUT = resolve(ROOT, process.env.OUT_DIR || 'dist');

/** Throws when the committed JSON is not what the tables give. */
export const checkData = () => run('scripts/ingest.ts', ['--check']);

/** Pages, search index, swap; at whatever moment it stops, a whole site is on disk. */
export async function buildSite({ out, env, compressed = false }: BuildOptions): Promise<void> {
  const address = { SITE_URL: readSiteUrl(env?.SITE_URL) ?? '', BASE_PATH: readBasePath(env?.BASE_PATH) };
  await inWorkFolder(out, async (work) => {
    const next = join(work, 'site');
    await stage('Checking the texts', () => run('scripts/texts.ts'));
    await stage('Building the pages', () => keepingFiles((kept) => astroBuild(next, { ...address, ...kept, ASTRO_CACHE: join(work, 'cache') })));
    await stage('Trimming the pages', async () => trimPages(next));
    await stage('Indexing for search', () => indexSite(next));
    await stage('Writing for web hosts', () => writeHosting(next, address.BASE_PATH, address.SITE_URL || DEFAULT_SITE_URL));
    if (compressed) await stage('Compressing', () => compress(next));
    await stage('Putting the site in place', () => swap(next, out, join(work, 'old')));
  });
}

async function astroBuild(out: string, env: NodeJS.ProcessEnv): Promise<void> {
  const output = await run(binOf('astro'), ['build', '--outDir', out], env).catch((error: unknown) => {
    throw error instanceof ToolError ? new UserError(astroErrors(error.output)) : error;
  });
  if (tellsOfError(output)) throw new UserError(astroErrors(output));
}
