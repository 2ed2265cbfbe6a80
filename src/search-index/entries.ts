/** What can be found by its name: explainers with their sections, terms, datasets, documents and headline figures. */
import { render } from 'astro:content';
import { datasets, getObservation, getSource, recordSets, sources } from '../catalog.ts';
import { getExplainers } from '../content.ts';
import { coverage } from '../coverage.ts';
import { observationText } from '../figure.ts';
import { getTerms, type Term } from '../glossary.ts';
import { cellId } from '../model/cell.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Locale } from '../model/text.ts';
import type { Entry, Names } from '../search/entry.ts';
import { typedWords } from '../search/typed-words.ts';
import { stemsOf } from '../search/words.ts';
import { wrongText } from '../search/wrong-text.ts';
import { aboutOf, measureLabel } from '../components/dataset/describe.ts';
import { wrongAt } from './figures.ts';

export async function entriesOf(locale: Locale): Promise<readonly Entry[]> {
  return [...(await explainers(locale)), ...(await getTerms(locale)).map(termEntry), ...cubes(locale), ...records(locale), ...documents(locale), ...headlines(locale)];
}

export const namesOf = async (locale: Locale): Promise<Names> => ({ entries: await entriesOf(locale), compounds: [], typed: typedWords });

const explainers = async (locale: Locale): Promise<readonly Entry[]> =>
  Promise.all((await getExplainers(locale)).map(async ({ slug, entry }): Promise<Entry> => {
    const { headings } = await render(entry);
    const sections = headings.filter(({ depth, text }) => depth === 2 && text.endsWith('?')).map(({ text, slug: anchor }) => [text, anchor] as const);
    return { kind: 'explainer', path: `/uitleg/${slug}/`, title: entry.data.title, sections };
  }));

const termEntry = ({ slug, name, entry: { data } }: Term): Entry => ({ kind: 'term', path: `/begrippen/${slug}/`, title: name, names: distinct(name, [data.term, ...data.forms, ...(data.abbreviation ? [data.abbreviation] : [])]), english: data.english });

/** Names that differ in more than an ending. */
function distinct(title: string, names: readonly string[]): readonly string[] {
  const seen = new Set([stemsOf(title).join(' ')]);
  return names.filter((name) => {
    const key = stemsOf(name).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

const spanOf = ({ first, last }: { readonly first: string; readonly last: string }): string => (first === last ? first : `${first}–${last}`);

/** "Tabel 5", and with its document, for a table that is numbered in print; without a year, which is asked of figures. */
const tableNames = ({ tables }: Dataset, locale: Locale): readonly string[] =>
  tables.filter(({ number }) => /\d/.test(number)).flatMap(({ number, source }) => [number, `${number} ${getSource(source).shortTitle[locale].replace(/ [\d-]+$/, '')}`]);

const cubes = (locale: Locale): readonly Entry[] => datasets.map((dataset) => {
  const measures = dataset.measures.map(({ label }) => label[locale]);
  return { kind: 'dataset', path: `/cijfers/${dataset.id}/`, title: dataset.title[locale], names: tableNames(dataset, locale), english: dataset.title.en, about: distinct(dataset.title[locale], measures), note: spanOf(coverage(dataset)) };
});

const records = (locale: Locale): readonly Entry[] =>
  recordSets.map((dataset) => ({ kind: 'dataset', path: `/cijfers/${dataset.id}/`, title: dataset.title[locale], english: dataset.title.en, note: spanOf(coverage(dataset)) }));

const documents = (locale: Locale): readonly Entry[] =>
  sources.map((source) => ({ kind: 'source', path: `/bronnen/${source.id}/`, title: source.title, names: distinct(source.title, [source.shortTitle[locale]]), note: `${source.publisher}, ${source.issued.slice(0, 4)}` }));

/** The figures that a dataset's own sentence names. */
const headlines = (locale: Locale): readonly Entry[] => datasets.flatMap((dataset) => Object.values(dataset.reading.figures).map((at) => headline(dataset, at, locale)));

function headline(dataset: Dataset, at: Readonly<Record<string, string>>, locale: Locale): Entry {
  const observation = getObservation(dataset.id, at);
  const title = `${measureLabel(dataset, observation, locale)}: ${aboutOf(dataset, observation, locale)}`;
  return { kind: 'figure', path: `/cijfers/${dataset.id}/#cel=${cellId(observation.cell)}`, title, note: [observationText(dataset, observation, locale, { unit: true, qualified: true }), wrongText(observation.asPublished, wrongAt(dataset, observation, locale)[0], locale)].filter((part) => part !== undefined).join(' · ') };
}
