/** What the page of results knows of each address: a text to show, words of its tables, and what it can be filtered by. */
import { allDatasets, type AnyDataset, datasets, getCode, getCodelist, getObservation, getObservations, getRecords, getSource, sources } from '../../catalog.ts';
import { getExplainers, proseOf } from '../../content.ts';
import { coverage, sourcesOf } from '../../coverage.ts';
import { explorers } from '../../explorers.ts';
import { getTerms, type Term } from '../../glossary.ts';
import { messages } from '../../i18n/index.ts';
import { cellId } from '../../model/cell.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Locale } from '../../model/text.ts';
import { opening } from '../../opening.ts';
import { textOf } from '../../prose/sentences.ts';
import type { Details, Entry, Facet, Facets, PageIndex } from '../../search/entry.ts';
import { doubtsOf } from '../dataset/doubts.ts';
import { outcomeOf, placeOf, publishedText } from '../audit/words.ts';

export async function pageIndex(locale: Locale): Promise<PageIndex> {
  const terms = await getTerms(locale);
  const found = findingsOf(locale);
  const details = Object.fromEntries([
    ...allDatasets.map((dataset) => [`/cijfers/${dataset.id}/`, datasetDetails(dataset, locale)] as const),
    ...(await explainerDetails(locale, terms)),
    ...terms.map((term) => [`/begrippen/${term.slug}/`, { text: term.definition, facets: { ...aboutTerm(term), source: term.entry.data.sources } }] as const),
    ...sources.map((source) => [`/bronnen/${source.id}/`, { text: source.description[locale], facets: { year: [source.issued.slice(0, 4)], source: [source.id] } }] as const),
    ...found.map(({ entry, details: known }) => [entry.path, known] as const),
  ]);
  return { details, findings: found.map(({ entry }) => entry), explorers: Object.fromEntries(explorers.map(({ path, datasets: ids }) => [path, ids])), ids: {}, facets: facetLabels(locale, Object.values(details)) };
}

const unique = (values: readonly (string | undefined)[]): readonly string[] => [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

/** Codes that a dataset's figures or rows have, by code list. */
function codesIn(dataset: AnyDataset): ReadonlyMap<string, readonly string[]> {
  const pairs = dataset.kind === 'cube'
    ? getObservations(dataset.id).flatMap(({ key }) => dataset.dimensions.map(({ id, codelist }) => [codelist, key[id]] as const))
    : dataset.tables.flatMap((table) => table.columns.filter(({ codelist }) => codelist !== undefined).flatMap(({ id, codelist }) => getRecords(dataset.id).filter((row) => row.table === table.id).map(({ values }) => [codelist!, values[id]] as const)));
  return new Map([...Map.groupBy(pairs, ([codelist]) => codelist)].map(([codelist, codes]) => [codelist, unique(codes.map(([, code]) => code))]));
}

/** The work forms of 2005 are the programmes of later tables under the names of their time. */
const PROGRAMME_OF: Readonly<Record<string, string>> = { SW: 'SW', BW: 'BW', AZ: 'AZ', AZ_ALL: 'AZ', BND: 'LDE', INV: 'INV', INV_B: 'INV', INV_COM: 'INV', INV_DC: 'INV', INV_NDC: 'INV', INV_COL: 'INV', LDE: 'LDE' };
export const programmesOf = (codes: readonly string[]): readonly string[] => unique(codes.flatMap((code) => (code === 'SW_BW' ? ['SW', 'BW'] : code === 'MW_LDE' ? ['SW', 'INV', 'LDE'] : [PROGRAMME_OF[code]])));

/** A code of `group` is about the characteristic that tells it apart. */
export const characteristicOf = (group: string): string | undefined => getCode('group', group).characteristic;

const FOUR: Readonly<Record<string, string>> = { foreign_origin: 'ORIGIN', work_disability: 'DISABILITY', aged_50_plus: 'AGE', low_educated: 'EDUCATION' };

export const groupsIn = (dataset: Dataset, key: Readonly<Record<string, string>>): readonly string[] =>
  unique(dataset.dimensions.flatMap(({ id, codelist }) => (codelist === 'group' && key[id] !== undefined ? [characteristicOf(key[id])] : [FOUR[id]])));

export const programmesIn = (dataset: Dataset, key: Readonly<Record<string, string>>): readonly string[] =>
  programmesOf(dataset.dimensions.filter(({ codelist }) => codelist === 'programme' || codelist === 'work_form').flatMap(({ id }) => key[id] ?? []));

function datasetFacets(dataset: AnyDataset): Facets {
  const codes = codesIn(dataset);
  return {
    theme: dataset.themes,
    programme: programmesOf([...dataset.programmes, ...(codes.get('programme') ?? []), ...(codes.get('work_form') ?? [])]),
    group: dataset.kind === 'cube' ? unique(getObservations(dataset.id).flatMap(({ key }) => groupsIn(dataset, key))) : [],
    year: coverage(dataset).years,
    source: sourcesOf(dataset),
  };
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
      programme: unique(named.flatMap((term) => aboutTerm(term).programme ?? [])),
      group: unique(named.flatMap((term) => aboutTerm(term).group ?? [])),
      source: entry.data.sources,
    };
    return [`/uitleg/${slug}/`, { text: entry.data.description, facets }] as const;
  });
}

const datasetsIn = (body: string): readonly AnyDataset[] => allDatasets.filter(({ id }) => body.includes(`dataset="${id}"`) || body.includes(`/cijfers/${id}/`));

/** Which terms are about a programme, and about a characteristic. */
const TERM_PROGRAMMES: Readonly<Record<string, readonly string[]>> = {
  SW: ['sociale-werkplaats', 'sst', 'maatwerk', 'maatwerkbedrijf', 'maatwerkdecreet', 'collectief-maatwerk', 'herwin', 'groep-maatwerk'],
  BW: ['beschutte-werkplaats', 'recht-op-beschutte-werkplaats', 'vlab', 'vipa', 'enclave', 'maatwerk', 'maatwerkbedrijf', 'maatwerkdecreet', 'collectief-maatwerk', 'groep-maatwerk'],
  INV: ['invoeg', 'invoegbedrijf', 'invoegafdeling', 'dienstencheque'],
  LDE: ['lokale-diensteneconomie', 'koepel-lde', 'buurt-en-nabijheidsdiensten', 'klaverblad', 'klaverbladfinanciering', 'doorstroomtraject', 'inschakelingstraject', 'sine'],
  AZ: ['arbeidszorg', 'w2', 'vdab-advies', 'activering'],
};
const TERM_GROUPS: Readonly<Record<string, readonly string[]>> = {
  AGE: ['vijftigplusser'],
  DISABILITY: ['arbeidsbeperking', 'arbeidsgehandicapte', 'arbeidshandicap', 'pmah', 'psychosociale-beperking', 'icf', 'vaph', 'vfsiph', 'vn-verdrag', 'rendementsverlies'],
  EDUCATION: ['kortgeschoold'],
  ORIGIN: ['allochtoon'],
  DURATION: ['langdurig-werkzoekende', 'moeilijk-te-plaatsen-werkloze', 'niet-werkende-werkzoekende', 'inactief'],
  TARGET: ['kansengroep', 'doelgroepwerknemer', 'potentiele-doelgroep', 'afstand-tot-de-arbeidsmarkt'],
};

function aboutTerm({ slug, uses }: Term): Facets {
  const fits = (lists: Readonly<Record<string, readonly string[]>>) => Object.keys(lists).filter((code) => lists[code]!.includes(slug));
  const used = allDatasets.filter(({ id }) => uses.some(({ path }) => path === `/cijfers/${id}/`));
  return { theme: unique(used.flatMap(({ themes }) => themes)), programme: fits(TERM_PROGRAMMES), group: fits(TERM_GROUPS) };
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
