/** The written pages of one language. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from './model/text.ts';

const CONTENT = 'content';

/** Astro skips a file that no loader's pattern takes, without a word: here it is an error. */
async function assertNothingSkipped(): Promise<void> {
  const entries = [...(await getCollection('explainers')), ...(await getCollection('pages'))];
  const taken = new Set(entries.map((entry) => entry.filePath));
  for (const file of readdirSync(CONTENT, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name).split(sep).join('/');
    if (file.isFile() && !taken.has(path)) {
      throw new Error(`${path}  No page is made of this file.\n  Explainers stand in content/<locale>/uitleg/, other pages in content/<locale>/paginas/, as .mdx.`);
    }
  }
}

export interface Explainer {
  readonly slug: string;
  readonly entry: CollectionEntry<'explainers'>;
}

/** Latest first. */
export async function getExplainers(locale: Locale): Promise<readonly Explainer[]> {
  await assertNothingSkipped();
  const entries = await getCollection('explainers', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map((entry) => ({ slug: entry.id.split('/').at(-1)!, entry }))
    .toSorted((a, b) => b.entry.data.stand.localeCompare(a.entry.data.stand) || a.slug.localeCompare(b.slug));
}

export interface ContentPage {
  readonly slug: string;
  readonly entry: CollectionEntry<'pages'>;
}

export async function getContentPages(locale: Locale): Promise<readonly ContentPage[]> {
  await assertNothingSkipped();
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`));
  return entries.map((entry) => ({ slug: entry.id.split('/').at(-1)!, entry }));
}
