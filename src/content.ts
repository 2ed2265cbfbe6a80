/** The written pages of one language. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { unpublished } from './content-files.ts';
import { DataError } from './errors.ts';
import type { Locale } from './model/text.ts';

const CONTENT = 'content';

let checked: Promise<void> | undefined;

/** Astro skips a file that no loader's pattern takes, without a word: here it is an error. Looked at once a build. */
const assertNothingSkipped = (): Promise<void> => (checked ??= lookForSkipped());

async function lookForSkipped(): Promise<void> {
  const entries = [...(await getCollection('explainers')), ...(await getCollection('pages'))];
  const files = readdirSync(CONTENT, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name).split(sep).join('/'));
  const [first] = unpublished(paths, new Set(entries.map(({ filePath }) => filePath)));
  if (first !== undefined) throw new DataError({ file: first }, 'No page is made of this file.', 'Explainers stand in content/<locale>/uitleg/, other pages in content/<locale>/paginas/, as .mdx.');
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
