/** The chart of a dataset before a reader chose anything: what its page, its files, its card and its frame show. */
import { chartDataOf } from './chart-data.ts';
import { renderSvg } from './charts/draw/render-svg.ts';
import { DEFAULT } from './charts/state.ts';
import { viewOf } from './charts/views.ts';
import type { ChartSpec } from './model/chart.ts';
import type { Dataset } from './model/dataset.ts';
import type { Locale } from './model/text.ts';
import { once } from './once.ts';

/** With what a reader may choose. */
export const defaultView = once((dataset, locale) => viewOf(chartDataOf(dataset, locale), DEFAULT));

export const defaultChart = (dataset: Dataset, locale: Locale): ChartSpec => defaultView(dataset, locale).spec;

/** Its drawing inside a page, for wide and for narrow screens. */
export const defaultDrawing = once((dataset, locale) => ({ wide: renderSvg(defaultChart(dataset, locale), 'wide'), narrow: renderSvg(defaultChart(dataset, locale), 'narrow') }));
