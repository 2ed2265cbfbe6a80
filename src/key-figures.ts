/** The figures of the front page: which, and from where. Their words stand in `src/i18n/messages/home.ts`. */
import type { Fragment } from './model/dataset.ts';

export interface KeyFigure {
  readonly id: 'workers' | 'disability' | 'longUnemployed' | 'combined' | 'outflow';
  readonly dataset: string;
  readonly at: Fragment;
  /** Further figures that the sentence names. */
  readonly figures: Readonly<Record<string, Fragment>>;
  readonly chart: KeyChart;
}

/** A series over time; the figure and others beside each other; or a part of a whole. */
export type KeyChart =
  | { readonly type: 'series'; readonly where: Fragment; readonly reference?: Fragment }
  | { readonly type: 'bars'; readonly field: string; readonly codelist: string; readonly rows: readonly Fragment[] }
  | { readonly type: 'share'; readonly whole: Fragment };

const stock = (programme: string): Fragment => ({ measure: 'stock', programme, time_period: '2011-12-31' });
const chance = (group: string): Fragment => ({ measure: 'chance', group, time_period: '2011' });
const everyone: Fragment = { measure: 'persons', foreign_origin: '_T' };

export const leadFigure: KeyFigure = {
  id: 'workers',
  dataset: 'bereik-en-rotatie',
  at: stock('BW'),
  figures: { sw: stock('SW') },
  chart: { type: 'bars', field: 'programme', codelist: 'programme', rows: ['BW', 'SW', 'LDE', 'AZ', 'INV'].map(stock) },
};

export const keyFigures: readonly KeyFigure[] = [
  {
    id: 'disability',
    dataset: 'werkzaamheidsgraad',
    at: { measure: 'employment_rate', group: 'DIS', time_period: '2011' },
    figures: { average: { measure: 'employment_rate', group: '_T', time_period: '2011' } },
    chart: { type: 'series', where: { measure: 'employment_rate', group: 'DIS' }, reference: { measure: 'employment_rate', group: '_T' } },
  },
  {
    id: 'longUnemployed',
    dataset: 'kans-op-werk',
    at: chance('DUR_GT5'),
    figures: { average: chance('_T') },
    chart: { type: 'bars', field: 'group', codelist: 'group', rows: [chance('DUR_GT5'), chance('_T')] },
  },
  {
    id: 'combined',
    dataset: 'kansengroepcombinaties',
    at: { measure: 'persons_multi' },
    figures: { all: everyone },
    chart: { type: 'share', whole: everyone },
  },
  {
    id: 'outflow',
    dataset: 'uitstroom-naar-werk',
    at: { measure: 'to_work_of_reach', programme: 'LDE', time_period: '2011' },
    figures: {},
    chart: { type: 'series', where: { measure: 'to_work_of_reach', programme: 'LDE' } },
  },
];
