/** The terms of the glossary: their definitions as plain text, and where the portal uses them. */
import { allDatasets, type AnyDataset, getDataset, getNorm, getObservation } from './catalog.ts';
import { getComparison, getExplainers, getTermEntries, proseOf, type Written } from './content.ts';
import { observationText } from './figure.ts';
import { messages } from './i18n/index.ts';
import { readCoordinates } from './model/find.ts';
import type { Locale, Localised } from './model/text.ts';
import { oncePer } from './once.ts';
import type { Block, Piece, Prose } from './prose/read.ts';
import { textOf } from './prose/sentences.ts';
import { termFinder, type FindTerms } from './prose/terms.ts';

/** A page that uses a term. */
export interface Use {
  readonly title: string;
  readonly path: `/${string}`;
}

export interface Term extends Written<'terms'> {
  /** "lokale diensteneconomie (LDE)". */
  readonly name: string;
  /** The first paragraph, without its references. */
  readonly definition: string;
  readonly uses: readonly Use[];
}

interface Glossary {
  readonly terms: readonly Term[];
  readonly find: FindTerms;
}

export const getTerms = async (locale: Locale): Promise<readonly Term[]> => (await glossaryOf(locale)).terms;

export async function getTerm(slug: string, locale: Locale): Promise<Term> {
  const found = (await getTerms(locale)).find((term) => term.slug === slug);
  if (!found) throw new Error(`The glossary has no term '${slug}'.`);
  return found;
}

/** Finds terms in a text without markup. */
export const findTermsIn = async (locale: Locale): Promise<FindTerms> => (await glossaryOf(locale)).find;

const glossaryOf = oncePer(async (locale: Locale): Promise<Glossary> => {
  const entries = await getTermEntries(locale);
  const find = termFinder(entries.map(({ slug, entry }) => ({ slug, forms: entry.data.forms })));
  const uses = await usesIn(locale, find);
  const terms = entries.map(({ slug, entry }): Term => {
    const { term, abbreviation } = entry.data;
    const { blocks } = proseOf(entry);
    const [first] = blocks.filter(({ kind }) => kind === 'paragraph');
    return { slug, entry, name: abbreviation && abbreviation !== term ? `${term} (${abbreviation})` : term, definition: first ? defined(first, locale) : '', uses: uses.get(slug) ?? [] };
  });
  return { terms, find };
});

/** A definition as plain text; what of it is ours says so. */
function defined(block: Block, locale: Locale): string {
  const text = textOf(block, writtenOut(locale)).trim();
  return block.pieces.some(({ own, text: said }) => own && /\p{L}/u.test(said)) ? `${text} (${messages(locale).prose.ownWords})` : text;
}

/** A component in a definition, as words. */
const writtenOut = (locale: Locale) => ({ component }: Piece): string => {
  const { id = '', dataset = '', at, unit } = component!.attributes;
  if (component!.name === 'Norm') return getNorm(id).text[locale];
  if (component!.name === 'Cijfer' && at !== undefined) return observationText(getDataset(dataset), getObservation(dataset, readCoordinates(at)), locale, { unit: unit !== 'false', qualified: true });
  return '';
};

async function usesIn(locale: Locale, find: FindTerms): Promise<ReadonlyMap<string, readonly Use[]>> {
  const explainers = (await getExplainers(locale)).map(({ slug, entry }) => ({ title: entry.data.title, path: `/uitleg/${slug}/` as const, text: words(proseOf(entry)) }));
  const compared = (await getComparison(locale)).map(({ entry }) => words(proseOf(entry)));
  const comparison = { title: messages(locale).prose.compareTitle, path: '/vergelijk/' as const, text: compared.join(' ') };
  const figures = allDatasets.map((dataset) => ({ title: dataset.title[locale], path: `/cijfers/${dataset.id}/` as const, text: textsOf(dataset).map((one) => one[locale]).join(' ') }));
  const found = new Map<string, Use[]>();
  for (const { title, path, text } of [...explainers, comparison, ...figures]) {
    const seen = new Set<string>();
    find(text, seen);
    for (const slug of seen) found.set(slug, [...(found.get(slug) ?? []), { title, path }]);
  }
  return found;
}

const words = ({ blocks }: Prose): string => blocks.map((block) => textOf(block, () => '')).join(' ');

const textsOf = (dataset: AnyDataset): readonly Localised[] => [
  dataset.title,
  dataset.description,
  ...dataset.footnotes.map(({ text }) => text),
  ...(dataset.kind === 'cube' ? dataset.measures.flatMap(({ label, definition }) => [label, definition]) : [...dataset.method, dataset.caveat]),
];
