/** How one observation reads in a sentence. */
import { getCode, getObservations } from './catalog.ts';
import { formatNumber, formatPeriod } from './i18n/format.ts';
import type { Dataset, Fragment, Measure } from './model/dataset.ts';
import type { Observation } from './model/observation.ts';
import type { Locale } from './model/text.ts';

export function measureOf(dataset: Dataset, observation: Observation): Measure {
  const measure = dataset.measures.find(({ id }) => id === observation.measure);
  if (!measure) throw new Error(`The dataset '${dataset.id}' has no measure '${observation.measure}'.`);
  return measure;
}

/** The figure, `38,6 %`; a missing one as it was printed, `n.b.`. */
export function observationText(dataset: Dataset, observation: Observation, locale: Locale, { unit }: { readonly unit: boolean }): string {
  if (observation.value === null) return observation.asPublished;
  const measure = measureOf(dataset, observation);
  const number = formatNumber(observation.value, locale, { signed: measure.signed });
  return unit ? `${number}\u00a0${getCode('unit', measure.unit).label[locale]}` : number;
}

/** A piece of a sentence: its words, or a figure with the coordinates it was pulled from. */
export type SentencePart = { readonly text: string } | { readonly text: string; readonly at: Fragment };

/** A sentence with `{name}` for each figure, cut at the figures, which `figure` writes. Throws on a name that `figures` lacks. */
export function sentenceParts(
  sentence: string,
  figures: Readonly<Record<string, Fragment>>,
  figure: (at: Fragment) => string,
): readonly SentencePart[] {
  // A percent sign stays with its number.
  return sentence.replaceAll('} %', '}\u00a0%').split(/\{(\w+)\}/).flatMap((text, index): SentencePart[] => {
    if (index % 2 === 0) return text === '' ? [] : [{ text }];
    const at = figures[text];
    if (!at) throw new Error(`The sentence "${sentence}" names {${text}}, which has no figure.`);
    return [{ text: figure(at), at }];
  });
}

/** What an observation is about: "Lokale diensteneconomie, 2008". Dimensions with one code in the whole dataset go without saying. */
export function observationLabel(dataset: Dataset, observation: Observation, locale: Locale): string {
  const all = getObservations(dataset.id);
  const parts = dataset.dimensions.flatMap(({ id, codelist, label }) => {
    const code = observation.key[id];
    if (code === undefined || all.every(({ key }) => key[id] === code)) return [];
    const name = getCode(codelist, code).label[locale];
    return [codelist === 'yesno' ? `${label[locale]}: ${name}` : name];
  });
  return [...parts, formatPeriod(observation.timePeriod, locale)].join(', ');
}
