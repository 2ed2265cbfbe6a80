/** The written pages of one language. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { unpublished } from './content-files.ts';
import { DataError } from './errors.ts';
import type { Locale } from './model/text.ts';
import { oncePer } from './once.ts';
import { readProse, type Prose } from './prose/read.ts';

const CONTENT = 'content';

const COLLECTIONS = ['explainers', 'terms', 'comparison', 'workforms', 'pages'] as const satisfies readonly CollectionKey[];

let checked: Promise<void> | undefined;

/** Astro skips a file that no loader's pattern takes, without a word: here it is an error. Looked at once a build. */
const assertNothingSkipped = (): Promise<void> => (checked ??= lookForSkipped());

async function lookForSkipped(): Promise<void> {
  const entries = (await Promise.all(COLLECTIONS.map((name) => getCollection(name)))).flat();
  const files = readdirSync(CONTENT, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name).split(sep).join('/'));
  const [first] = unpublished(paths, new Set(entries.map(({ filePath }) => filePath)));
  if (first !== undefined) throw new DataError({ file: first }, 'No page is made of this file.', 'If an error stands above, mend that first. Texts stand in content/<locale>/, as .mdx: explainers in uitleg/, terms in begrippen/, forms of work in vergelijk/ and werkvormen/, other pages in paginas/.');
}

export interface Written<Name extends CollectionKey> {
  readonly slug: string;
  readonly entry: CollectionEntry<Name>;
}

async function written<Name extends CollectionKey>(name: Name, locale: Locale): Promise<readonly Written<Name>[]> {
  await assertNothingSkipped();
  const entries = await getCollection(name, ({ id }) => id.startsWith(`${locale}/`));
  return entries.map((entry) => ({ slug: entry.id.split('/').at(-1)!, entry }));
}

export type Explainer = Written<'explainers'>;

/** From what a newcomer reads first. */
export const getExplainers = async (locale: Locale): Promise<readonly Explainer[]> =>
  (await written('explainers', locale)).toSorted((a, b) => a.entry.data.order - b.entry.data.order);

/** The terms of the glossary, by alphabet. */
export const getTermEntries = async (locale: Locale): Promise<readonly Written<'terms'>[]> =>
  (await written('terms', locale)).toSorted((a, b) => a.entry.data.term.localeCompare(b.entry.data.term, locale));

/** The forms of work of the comparison, in the order of its columns. */
export const getComparison = async (locale: Locale): Promise<readonly Written<'comparison'>[]> =>
  (await written('comparison', locale)).toSorted((a, b) => a.entry.data.order - b.entry.data.order);

/** The forms of work through time, in the order of their lanes. */
export const getWorkForms = async (locale: Locale): Promise<readonly Written<'workforms'>[]> =>
  (await written('workforms', locale)).toSorted((a, b) => a.entry.data.order - b.entry.data.order);

export const getContentPages = (locale: Locale): Promise<readonly Written<'pages'>[]> => written('pages', locale);

/** A written text as its sentences and references. */
export const proseOf = ({ filePath = '', body = '' }: { readonly filePath?: string | undefined; readonly body?: string | undefined }): Prose => prose(filePath)(body);

const prose = oncePer((file: string) => oncePer((body: string) => readProse(file, body)));
