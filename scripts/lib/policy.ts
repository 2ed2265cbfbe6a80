/** Astro puts the hashes of the whole site's styles and scripts in the policy of each page; a page needs its own. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const META = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = / '(sha256-[^']+)'/g;

/** The page with those hashes of its policy that its own inline styles and scripts have; none is ever added. */
export function ownHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text]) => `sha256-${createHash('sha256').update(text!).digest('base64')}`));
  return html.replace(META, (meta) => meta.replaceAll(HASH, (listed, hash: string) => (own.has(hash) ? listed : '')));
}

/** Each page of a built site. */
export async function trimPolicies(folder: string): Promise<void> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  await Promise.all(pages.map(async (page) => {
    const file = join(folder, page);
    await writeFile(file, ownHashes(await readFile(file, 'utf8')));
  }));
}
