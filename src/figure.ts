/** How one observation reads in a sentence. */
import { getCode, getObservations } from './catalog.ts';
import { formatNumber, formatPeriod } from './i18n/format.ts';
import { chart } from './i18n/messages/chart.ts';
import type { Dataset, Fragment, Measure } from './model/dataset.ts';
import type { MissingStatus, Observation } from './model/observation.ts';
import type { Locale } from './model/text.ts';

export function measureOf(dataset: Dataset, observation: Observation): Measure {
  const measure = dataset.measures.find(({ id }) => id === observation.measure);
  if (!measure) throw new Error(`The dataset '${dataset.id}' has no measure '${observation.measure}'.`);
  return measure;
}

/** Units that only repeat that the figure is a number. */
const UNSPOKEN = new Set(['NR', 'COEF']);

interface Writing {
  readonly unit: boolean;
  /** As exact as the text is: 'ongeveer 90.000'. Without it the words around the figure must say so. */
  readonly qualified?: boolean;
}

/** The figure, `38,6 %`; a range from end to end, `80.000 tot 90.000`; a missing one as it was printed, `n.b.`. */
export function observationText(dataset: Dataset, observation: Observation, locale: Locale, { unit, qualified = false }: Writing): string {
  if (isMissing(observation)) return observation.asPublished;
  const measure = measureOf(dataset, observation);
  const number = (value: string) => formatNumber(value, locale, { signed: measure.signed });
  const figure = observation.value === null ? `${number(observation.lower)} ${chart[locale].to} ${number(observation.upper)}` : number(observation.value);
  const word = qualified ? qualifierWord(observation, locale) : '';
  const named = unit && !UNSPOKEN.has(measure.unit) ? `${figure}\u00a0${getCode('unit', measure.unit).label[locale]}` : figure;
  return word === '' ? named : `${word} ${named}`;
}

/** The printed words' strength; “meer dan” and “minstens” share a code, and are not the same. */
function qualifierWord({ qualifier = 'exact', asPublished }: Observation, locale: Locale): string {
  const { moreThan, qualifiers } = chart[locale];
  return qualifier === 'at_least' && /^(iets )?(meer dan|ruim)\b/i.test(asPublished) ? moreThan : qualifiers[qualifier];
}

/** A range has no single value, and is not missing. */
export const isMissing = (observation: Observation): observation is Extract<Observation, { obsStatus: MissingStatus }> =>
  observation.value === null && !('lower' in observation);

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
  return [...parts, periodText(dataset, observation, locale)].join(', ');
}

/** When it was counted, or over which years. */
export const periodText = (dataset: Dataset, { cell, timePeriod }: Observation, locale: Locale): string =>
  dataset.tables.find(({ id }) => id === cell.table)?.span ?? formatPeriod(timePeriod, locale);
