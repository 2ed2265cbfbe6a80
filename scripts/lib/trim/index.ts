/** What Astro gives every page alike, cut down to what each page needs: styles, marks of scoped styles, hashes in its policy. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutIdle } from './idle.ts';
import { marksFor, withShortNames } from './marks.ts';
import { withOwnHashes } from './policy.ts';
import { seenOn, STYLE } from './seen.ts';
import { stylesFor } from './styles.ts';

/** One page: the text of `file`, in the site in `folder`. */
export function trimmed(html: string, file: string, folder: string): string {
  const seen = seenOn(html, file, folder);
  const kept = [...html.matchAll(STYLE)].map(([, , css]) => stylesFor(css!, seen));
  const whole = kept.map(({ css }) => css).join('');
  let turn = 0;
  const styled = html.replace(STYLE, (_, opening: string, _css: string, closing: string) => opening + withoutIdle(kept[turn++]!.css, whole, seen) + closing);
  return withOwnHashes(withShortNames(marksFor(styled, kept.flatMap(({ scopes }) => scopes), seen)));
}

/** Each page of a built site, one at a time: thousands of them would fill the memory. */
export function trimPages(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((page) => join(folder, page));
  const beside = (file: string) => `${file}.trimmed`;
  for (const file of pages) writeFileSync(beside(file), trimmed(readFileSync(file, 'utf8'), file, folder));
  // Not before all are read: a page may look into another.
  for (const file of pages) renameSync(beside(file), file);
}
