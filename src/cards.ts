/** The cards of datasets and of the parts of the portal: which figure stands on each. */
import { datasets, findings, findingsAt, getDataset, getObservation, getObservations, getRecords, recordSets, sources } from './catalog.ts';
import { chartDataOf } from './chart-data.ts';
import { getComparison, getExplainers } from './content.ts';
import { defaultChart } from './default-chart.ts';
import { explorers } from './explorers.ts';
import { measureOf, observationText } from './figure.ts';
import type { Card } from './formats/chart-card.ts';
import { getTerms } from './glossary.ts';
import { formatNumber, formatPeriod } from './i18n/format.ts';
import { messages } from './i18n/index.ts';
import { take } from './i18n/messages/take.ts';
import { leadFigure } from './key-figures.ts';
import type { Dataset, Fragment } from './model/dataset.ts';
import type { Locale } from './model/text.ts';
import { oncePer } from './once.ts';
import { opening } from './opening.ts';

/** Parts of the portal with a card of their own, by the first part of their address; so has each explorer, and every other page has that of the home page. */
const SECTIONS = ['cijfers', 'uitleg', 'rekencontrole', 'data', 'begrippen', 'bronnen', 'tijdlijn', 'standpunten', 'vergelijk'] as const;
const HOME = 'home';

export const cardPath = (name: string): `/data/cards/${string}` => `/data/cards/${name}.png`;

export async function cards(locale: Locale): Promise<readonly Card[]> {
  const { home, site, prose, timeline, stances } = messages(locale);
  const words = take[locale];
  const counted = (name: (typeof SECTIONS)[number], title: string, count: number, about: string): Card => ({ name, title, figure: formatNumber(String(count), locale), period: '', about, doubted: false });
  const printed = datasets.reduce((sum, { id }) => sum + getObservations(id).length, 0);
  return [
    { ...headline(getDataset(leadFigure.dataset), leadFigure.at, locale), name: HOME, title: home.title, about: home.figures[leadFigure.id].label },
    counted('cijfers', site.figures, printed, words.figures),
    counted('uitleg', site.explainersTitle, (await getExplainers(locale)).length, words.explainers),
    counted('rekencontrole', site.audit, findings.length, words.checks(findings.filter(({ verdict }) => verdict === 'discrepancy').length)),
    counted('data', site.dataTitle, datasets.length + recordSets.length, words.datasets),
    counted('begrippen', prose.glossaryPage, (await getTerms(locale)).length, words.terms),
    counted('bronnen', site.sourcesTitle, sources.length, words.sources),
    counted('tijdlijn', timeline.title, getRecords('beleidstijdlijn').length, words.events),
    counted('standpunten', stances.title, getRecords('standpunten-2021').filter(({ table }) => table === 'standpunten').length, words.stances),
    counted('vergelijk', prose.compareTitle, (await getComparison(locale)).length, words.forms),
    ...datasets.map((dataset) => datasetCard(dataset, locale)),
    ...explorers.map(({ path, title, datasets: [first] }) => ({ ...datasetCard(getDataset(first!), locale), name: nameOf(path), title: title[locale] })),
  ];
}

/** The card of an explorer: `verkenner-kans-op-werk`. */
const nameOf = (path: string): string => path.split('/').filter(Boolean).join('-');

/** A dataset's headline figure is the first that its sentence names, and its first sentence says what it is. */
function datasetCard(dataset: Dataset, locale: Locale): Card {
  const { text, figures } = dataset.reading;
  const [, first = ''] = /\{(\w+)\}/.exec(text[locale]) ?? [];
  return { ...headline(dataset, figures[first]!, locale), name: dataset.id, title: dataset.title[locale], about: opening(chartDataOf(dataset, locale).reading, locale, 0), chart: defaultChart(dataset, locale) };
}

/** The figure large; a unit that is a word stands beside the year. */
function headline(dataset: Dataset, at: Fragment, locale: Locale): Pick<Card, 'figure' | 'period' | 'doubted'> {
  const observation = getObservation(dataset.id, at);
  const { unit } = measureOf(dataset, observation);
  const figure = observationText(dataset, observation, locale, { unit: unit === 'PC', qualified: true });
  const whole = observationText(dataset, observation, locale, { unit: true, qualified: true });
  return {
    figure,
    period: [whole.slice(figure.length).trim(), formatPeriod(observation.timePeriod, locale)].filter(Boolean).join(', '),
    doubted: findingsAt(dataset, observation.cell).some(({ verdict }) => verdict === 'discrepancy'),
  };
}

/** The card of a page, by its path without the base, and what it says in words. */
export async function cardOf(path: string, locale: Locale): Promise<{ readonly path: `/data/cards/${string}`; readonly alt: string }> {
  const [section = '', id = ''] = path.split('/').filter(Boolean);
  const all = await known(locale);
  const card = (section === 'cijfers' && all.get(id)) || (section === 'verkenner' && all.get(nameOf(path))) || (SECTIONS.some((one) => one === section) && all.get(section)) || all.get(HOME)!;
  const { name, title, figure, period, about } = card;
  return { path: cardPath(name), alt: take[locale].cardAlt(title, [figure, period].filter(Boolean).join(' '), about) };
}

const known = oncePer(async (locale: Locale): Promise<ReadonlyMap<string, Card>> => new Map((await cards(locale)).map((card) => [card.name, card])));
