/** Writes into a built site what web hosts need to serve it well, and compressed copies when asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXT_ENDINGS } from '../../../src/model/media-types.ts';
import { headersFile } from './headers-file.ts';
import { sbom } from '../sbom.ts';
import { htaccess } from './htaccess.ts';
import { nginx } from './nginx.ts';

/** Hidden files of a built site. */
export const HOST_FILES = ['.htaccess', '.hosting', '.well-known'];

/** `_headers` and `.htaccess` where hosts look for them, the file for nginx in `.hosting/`, and the list of parts. */
export async function writeHosting(folder: string, base: string, siteUrl: string): Promise<void> {
  const scripts = inlineScripts(folder);
  for (const name of ['.hosting', '.well-known']) await mkdir(join(folder, name), { recursive: true });
  await Promise.all([
    writeFile(join(folder, '_headers'), headersFile(base, scripts, readdirSync(folder).toSorted())),
    writeFile(join(folder, '.htaccess'), htaccess(base, scripts)),
    writeFile(join(folder, '.hosting/nginx.conf'), nginx(base, scripts, new URL(siteUrl).hostname)),
    writeFile(join(folder, '.well-known/sbom.cdx.json'), sbom()),
  ]);
}

/** Hashes of the inline scripts of all pages that run; a block of data never does. */
export function inlineScripts(folder: string): string[] {
  const found = new Set<string>();
  for (const page of filesIn(folder).filter((file) => file.endsWith('.html'))) {
    const policy = /<meta http-equiv="content-security-policy" content="[^"]*?script-src ([^;"]*)/.exec(readFileSync(join(folder, page), 'utf8'))?.[1] ?? '';
    for (const [, hash] of policy.matchAll(/'(sha256-[^']+)'/g)) found.add(hash!);
  }
  return [...found].toSorted();
}

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);
/** A smaller file gains nothing. */
const WORTH = 1024;
/** Compressed at once: more would only wait. */
const AT_ONCE = 4;

/** `.br` and `.gz` beside each text of the site, as small as they get; the same bytes at every build. */
export async function compress(folder: string): Promise<void> {
  const files = filesIn(folder).filter((file) => TEXT_ENDINGS.includes(extname(file).slice(1)));
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(files.slice(at, at + AT_ONCE).map(async (file) => {
      const bytes = await readFile(join(folder, file));
      if (bytes.length < WORTH) return;
      const copies = await Promise.all([
        brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
        zipped(bytes, { level: constants.Z_BEST_COMPRESSION }),
      ]);
      await Promise.all([writeFile(join(folder, `${file}.br`), copies[0]), writeFile(join(folder, `${file}.gz`), copies[1])]);
    }));
  }
}
