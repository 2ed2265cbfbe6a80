/** The data of a dataset's chart, from the catalogue. */
import { getCodelist, getObservation, getObservations, getSource } from './catalog.ts';
import { chartData, type ChartData } from './charts/data.ts';
import { placesIn } from './formats/chart-credit.ts';
import { observationText, sentenceParts } from './figure.ts';
import type { Dataset } from './model/dataset.ts';
import type { Locale } from './model/text.ts';
import { once } from './once.ts';

export const chartDataOf = once((dataset, locale): ChartData => chartData(dataset, getObservations(dataset.id), { locale, codelist: getCodelist, reading: readingOf(dataset, locale), places: placesIn(dataset, getSource, locale) }));

/** What the chart shows, as its page says it. */
function readingOf(dataset: Dataset, locale: Locale): string {
  const { text, figures } = dataset.reading;
  const parts = sentenceParts(text[locale], figures, (at) => observationText(dataset, getObservation(dataset.id, at), locale, { unit: false }));
  return parts.map((part) => part.text).join('');
}
