/** What a sentence about a figure is made of, in a language that the page is not in. */
import { findingsAt } from '../../catalog.ts';
import { isMissing, measureOf, observationText } from '../../figure.ts';
import { isSuspectedElsewhere, recomputes } from '../../model/audit.ts';
import { cellId } from '../../model/cell.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Locale } from '../../model/text.ts';
import { recomputedText } from '../audit/words.ts';
import { aboutOf, measureLabel } from './describe.ts';

/** By cell: measure, what it is about, the figure with its unit, what a rate is a share of, what the other figures give. */
export type QuotedCells = Readonly<Record<string, readonly [measure: string, about: string, value: string, definition: string, recomputed: string]>>;

export const quotedCells = (dataset: Dataset, observations: readonly Observation[], locale: Locale): QuotedCells =>
  Object.fromEntries(
    observations.map((observation) => [
      cellId(observation.cell),
      [
        measureLabel(dataset, observation, locale),
        aboutOf(dataset, observation, locale),
        isMissing(observation) ? '' : observationText(dataset, observation, locale, { unit: true, qualified: true }),
        RATES.has(measureOf(dataset, observation).unit) ? measureOf(dataset, observation).definition[locale] : '',
        insteadOf(dataset, observation, locale) ?? '',
      ],
    ]),
  );

/** Units of which a number says little without its definition: a sentence to quote brings it along. */
export const RATES: ReadonlySet<string> = new Set(['PC', 'PP', 'COEF', 'PER_FTE']);

/** What the other figures make of a figure that does not follow from them; nothing where one of these is suspected. */
export function insteadOf(dataset: Dataset, { cell }: Observation, locale: Locale): string | undefined {
  const finding = findingsAt(dataset, cell).find((one) => one.verdict === 'discrepancy' && recomputes(one, cell) && !isSuspectedElsewhere(one));
  return finding && recomputedText(finding, locale);
}
