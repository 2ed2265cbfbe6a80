/** What the page of results knows of each address: a text to show, words of its tables, and what it can be filtered by. */
import { allDatasets, type AnyDataset, datasets, getCode, getCodelist, getObservation, getObservations, getSource, sources } from '../catalog.ts';
import { getExplainers, proseOf } from '../content.ts';
import { sourcesOf } from '../coverage.ts';
import { explorers } from '../explorers.ts';
import { getTerms, type Term } from '../glossary.ts';
import { messages } from '../i18n/index.ts';
import { cellId } from '../model/cell.ts';
import type { Locale } from '../model/text.ts';
import { opening } from '../opening.ts';
import { textOf } from '../prose/sentences.ts';
import type { Details, Entry, Facet, Facets, PageIndex } from '../search/entry.ts';
import { codesIn, datasetFacets, groupsIn, programmesIn, termFacets, unique } from './facets.ts';
import { doubtsOf } from '../components/dataset/doubts.ts';
import { outcomeOf, placeOf, publishedText } from '../components/audit/words.ts';

export async function pageIndex(locale: Locale): Promise<PageIndex> {
  const terms = await getTerms(locale);
  const found = findingsOf(locale);
  const details = Object.fromEntries([
    ...allDatasets.map((dataset) => [`/cijfers/${dataset.id}/`, datasetDetails(dataset, locale)] as const),
    ...(await explainerDetails(locale, terms)),
    ...terms.map((term) => [`/begrippen/${term.slug}/`, { text: term.definition, facets: { ...termFacets(term), source: term.entry.data.sources } }] as const),
    ...sources.map((source) => [`/bronnen/${source.id}/`, { text: source.description[locale], facets: { year: [source.issued.slice(0, 4)], source: [source.id] } }] as const),
    ...found.map(({ entry, details: known }) => [entry.path, known] as const),
  ]);
  return { details, findings: found.map(({ entry }) => entry), explorers: Object.fromEntries(explorers.map(({ path, datasets: ids }) => [path, ids])), ids: {}, facets: facetLabels(locale, Object.values(details)) };
}

function datasetDetails(dataset: AnyDataset, locale: Locale): Details {
  const labels = [...codesIn(dataset)].flatMap(([codelist, codes]) => codes.map((code) => getCode(codelist, code).label[locale]));
  const measures = dataset.kind === 'cube' ? dataset.measures.flatMap(({ label, definition }) => [label[locale], definition[locale]]) : [];
  const tables = dataset.tables.map(({ title }) => (typeof title === 'string' ? title : title[locale]));
  const words = [...measures, ...labels, ...tables, dataset.caveat[locale], ...dataset.footnotes.map(({ text }) => text[locale])];
  const first = dataset.kind === 'cube' ? Object.values(dataset.reading.figures)[0] : undefined;
  return {
    text: opening(dataset.description[locale], locale),
    words: unique(words).join(' '),
    facets: datasetFacets(dataset),
    ...(first && { cell: cellId(getObservation(dataset.id, first).cell) }),
  };
}

/** A text is about what the datasets are about whose figures it shows or links to, and of which terms it speaks in its title and headings. */
async function explainerDetails(locale: Locale, terms: readonly Term[]) {
  return (await getExplainers(locale)).map(({ slug, entry }) => {
    const shown = datasetsIn(entry.body ?? '');
    const { blocks } = proseOf(entry);
    const headings = [entry.data.title, entry.data.description, ...blocks.filter(({ kind }) => kind === 'heading').map((block) => textOf(block, () => ''))].join(' ').toLowerCase();
    const named = terms.filter(({ entry: { data } }) => [data.term, ...data.forms].some((form) => form.length > 4 && headings.includes(form.toLowerCase())));
    const facets: Facets = {
      theme: unique(shown.flatMap(({ themes }) => themes)),
      programme: unique(named.flatMap((term) => termFacets(term).programme ?? [])),
      group: unique(named.flatMap((term) => termFacets(term).group ?? [])),
      source: entry.data.sources,
    };
    return [`/uitleg/${slug}/`, { text: entry.data.description, facets }] as const;
  });
}

function datasetsIn(body: string): readonly AnyDataset[] {
  const named = new Set([...body.matchAll(/dataset="([\w-]+)"|\/cijfers\/([\w-]+)\//g)].map(([, shown, linked]) => shown ?? linked));
  return allDatasets.filter(({ id }) => named.has(id));
}

/** Each finding that readers should know of, one entry an explanation. */
function findingsOf(locale: Locale): readonly { readonly entry: Entry; readonly details: Details }[] {
  const { audit } = messages(locale);
  return datasets.flatMap((dataset) => doubtsOf(dataset.findings).map(({ verdict, findings }) => {
    const [first] = findings;
    const observation = getObservations(dataset.id).find(({ cell }) => cellId(cell) === cellId(first!.result.cell))!;
    const entry: Entry = { kind: 'finding', path: `/rekencontrole/#${first!.id}`, title: `${audit.verdicts[verdict].title}: ${placeOf(first!.result, locale)}`, note: `${audit.printed} ${publishedText(first!, locale)}; ${outcomeOf(first!, locale)}` };
    const facets: Facets = { theme: dataset.themes, programme: programmesIn(dataset, observation.key), group: groupsIn(dataset, observation.key), year: [observation.timePeriod.slice(0, 4)], source: sourcesOf(dataset) };
    return { entry, details: { text: first!.explanation?.[locale] ?? '', words: `${dataset.title[locale]} ${audit.title} ${audit.keywords.join(' ')}`, facets } };
  }));
}

function facetLabels(locale: Locale, all: readonly Details[]): PageIndex['facets'] {
  const used = (facet: Facet) => new Set(all.flatMap(({ facets }) => facets?.[facet] ?? []));
  const listed = (facet: Facet, codelist: string) => getCodelist(codelist).codes.filter(({ id }) => used(facet).has(id)).map(({ id, label }) => [id, label[locale]] as const);
  return {
    theme: listed('theme', 'theme'),
    programme: listed('programme', 'programme'),
    group: listed('group', 'characteristic'),
    year: [...used('year')].toSorted().reverse().map((year) => [year, year] as const),
    source: [...used('source')].map((id) => [id, getSource(id).shortTitle[locale]] as const),
  };
}
