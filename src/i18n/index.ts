import type { Locale } from '../model/text.ts';
import { audit } from './messages/audit.ts';
import { catalogue } from './messages/catalogue.ts';
import { chart } from './messages/chart.ts';
import { dataset } from './messages/dataset.ts';
import { home } from './messages/home.ts';
import { stances, timeline } from './messages/policy.ts';
import { prose } from './messages/prose.ts';
import { records } from './messages/records.ts';
import { search } from './messages/search.ts';
import { site } from './messages/site.ts';
import { suggestions } from './messages/suggestions.ts';

export interface Messages {
  readonly site: (typeof site)[Locale];
  readonly home: (typeof home)[Locale];
  readonly catalogue: (typeof catalogue)[Locale];
  readonly search: (typeof search)[Locale];
  readonly suggestions: (typeof suggestions)[Locale];
  readonly dataset: (typeof dataset)[Locale];
  readonly records: (typeof records)[Locale];
  readonly audit: (typeof audit)[Locale];
  readonly chart: (typeof chart)[Locale];
  readonly timeline: (typeof timeline)[Locale];
  readonly stances: (typeof stances)[Locale];
  readonly prose: (typeof prose)[Locale];
}

const inLanguage = (locale: Locale): Messages => ({
  site: site[locale],
  home: home[locale],
  catalogue: catalogue[locale],
  search: search[locale],
  suggestions: suggestions[locale],
  dataset: dataset[locale],
  records: records[locale],
  audit: audit[locale],
  chart: chart[locale],
  timeline: timeline[locale],
  stances: stances[locale],
  prose: prose[locale],
});

/** Asked for at every cell of every page. */
const all: Readonly<Record<Locale, Messages>> = { nl: inLanguage('nl'), en: inLanguage('en') };

/** Every string of the interface in one language, by area. */
export const messages = (locale: Locale): Messages => all[locale];
