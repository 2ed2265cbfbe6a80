import { getObservations } from './catalog.ts';
import { chartDataOf } from './chart-data.ts';
import { contextOf } from './charts/data.ts';
import { chartSpec } from './charts/index.ts';
import type { ChartSpec } from './model/chart.ts';
import type { Dataset } from './model/dataset.ts';
import type { Locale } from './model/text.ts';

/** The chart of a dataset before a reader chose anything: what its files, its card and its frame show. */
export const defaultChart = (dataset: Dataset, locale: Locale): ChartSpec => chartSpec(dataset, getObservations(dataset.id), contextOf(chartDataOf(dataset, locale)));
