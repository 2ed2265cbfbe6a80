/** What Astro gives every page alike, cut down to what each page needs: styles, marks of scoped styles, hashes in its policy. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
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

/** Each page of a built site. */
export async function trimPages(folder: string): Promise<void> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const cut = await Promise.all(pages.map(async (page) => {
    const file = join(folder, page);
    return [file, trimmed(await readFile(file, 'utf8'), file, folder)] as const;
  }));
  // Not before all are read: a page may be about to look into another.
  await Promise.all(cut.map(([file, html]) => writeFile(file, html)));
}
