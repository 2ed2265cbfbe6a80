/** Serves the built sites for the time of the run. `npm test` says where they are; on its own the run takes `dist`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium, thisMachine } from '../../../scripts/lib/chromium.ts';
import { serve } from '../../../scripts/lib/server.ts';

export interface Site {
  readonly folder: string;
  /** Where its home page answers. */
  readonly url: string;
  /** Where its canonical links must point. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    site: Site;
    moved: Site;
  }
}

export default async function serveSites({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', findChromium(thisMachine()));
  const [home, moved] = await Promise.all([
    serveSite(process.env.SITE_DIR || 'dist', '/'),
    serveSite(process.env.MOVED_DIR || '.cache/moved-site', '/a/b/'),
  ]);
  provide('site', { folder: home.folder, url: home.url, address: 'https://maatwerkincijfers.example/' });
  provide('moved', { folder: moved.folder, url: moved.url, address: 'https://elders.example/a/b/' });
  return async () => { await Promise.all([home.close(), moved.close()]); };
}

async function serveSite(path: string, base: string) {
  const folder = resolve(path);
  if (!existsSync(folder)) throw new Error(`There is no site in ${folder}. Run npm test, which builds it.`);
  return { folder, ...(await serve(folder, base, 0)) };
}
