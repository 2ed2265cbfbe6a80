/** What the killed programs do, for a test that does it without being killed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFiles } from '../../../scripts/lib/generated.ts';
import { inWorkFolder, swap } from '../../../scripts/lib/work-folder.ts';
import { SITE_NAME } from '../../../src/site.ts';

export const DATA = ['data/a/dataset.json', 'data/a/observations.json', 'data/b/dataset.json'];

/** Writes generated files as ingest does. */
export const ingest = (root: string, text: string): void => writeFiles(new Map(DATA.map((path) => [path, [text, '\n']])), pathToFileURL(`${root}/`));

/** Builds a site of two pages as the build does. */
export const build = (out: string, text: string): Promise<void> =>
  inWorkFolder(out, async (work) => {
    const next = join(work, 'site');
    await mkdir(next);
    await writeFile(join(next, 'index.html'), `<meta property="og:site_name" content="${SITE_NAME}">`);
    await writeFile(join(next, 'page.html'), text);
    await swap(next, out, join(work, 'old'));
  });
