/** Astro puts the hashes of the whole site's styles and scripts in the policy of each page; a page needs its own. */
import { createHash } from 'node:crypto';

const META = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const HASH = / '(sha256-[^']+)'/g;

const hashesOf = (html: string, tag: 'style' | 'script'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => `sha256-${createHash('sha256').update(text!).digest('base64')}`);

/** The page with, in its policy, the hashes of its own inline styles, and those that Astro listed of its own inline scripts: none of a script is ever added. */
export function withOwnHashes(html: string): string {
  const scripts = new Set(hashesOf(html, 'script'));
  const styles = hashesOf(html, 'style').map((hash) => ` '${hash}'`).join('');
  return html.replace(META, (meta) =>
    meta.replaceAll(HASH, (listed, hash: string) => (scripts.has(hash) ? listed : '')).replace(/style-src [^;"]*/, (directive) => directive + styles));
}
