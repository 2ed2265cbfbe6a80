/** What a sentence about a figure is made of, besides what its row says; for a language that the page is not in, all of it. */
import { findingsAt } from '../../catalog.ts';
import { isMissing, measureOf, observationText } from '../../figure.ts';
import { formatList } from '../../i18n/format.ts';
import { audit } from '../../i18n/messages/audit.ts';
import { quote } from '../../i18n/messages/quote.ts';
import { holds, isBound, isSuspectedElsewhere, recomputes, worstFirst, type Finding } from '../../model/audit.ts';
import { cellId } from '../../model/cell.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Locale } from '../../model/text.ts';
import { outcomeOf, placeOf, publishedText, recomputedPercent } from '../audit/words.ts';
import { correctionAt, correctionText } from '../changes/correction-words.ts';
import { aboutOf, measureLabel } from './describe.ts';

/** By cell: measure, what it is about, the figure with its unit, what a rate is a share of, what to know before repeating it. */
export type QuotedCells = Readonly<Record<string, readonly [measure: string, about: string, value: string, definition: string, warning: string]>>;

export const quotedCells = (dataset: Dataset, observations: readonly Observation[], locale: Locale): QuotedCells =>
  Object.fromEntries(
    observations.map((observation) => [
      cellId(observation.cell),
      [
        measureLabel(dataset, observation, locale),
        aboutOf(dataset, observation, locale),
        isMissing(observation) ? '' : observationText(dataset, observation, locale, { unit: true, qualified: true }),
        RATES.has(measureOf(dataset, observation).unit) ? measureOf(dataset, observation).definition[locale] : '',
        warningOf(dataset, observation, locale),
      ],
    ]),
  );

/** Units of which a number says little without its definition: a sentence to quote brings it along. */
export const RATES: ReadonlySet<string> = new Set(['PC', 'PP', 'COEF', 'PER_FTE']);

/** What must be said of a figure whoever repeats it: its correction, or what does not agree with it, and how sure that is. Empty where nothing must. */
export function warningOf(dataset: Dataset, observation: Observation, locale: Locale): string {
  const doubts = findingsAt(dataset, observation.cell).filter((finding) => !holds(finding)).toSorted(worstFirst);
  const finding = doubts.find((one) => one.verdict === 'discrepancy' && recomputes(one, observation.cell) && !isSuspectedElsewhere(one)) ?? doubts[0];
  const correction = correctionAt(dataset.id, observation.cell);
  const said = correction ? correctionText(correction, locale).join(' ') : finding ? saying(finding, observation, locale) : '';
  return [said, finding && sureness(finding, locale)].filter(Boolean).join(' ');
}

function saying(finding: Finding, { cell, asPublished }: Observation, locale: Locale): string {
  const words = quote[locale];
  const outcome = outcomeOf(finding, locale);
  if (finding.verdict === 'definition') return words.definition(finding.quote?.[locale] ?? '', outcome);
  if (cellId(finding.result.cell) !== cellId(cell)) return words.suspect(placeOf(finding.result, locale), publishedText(finding, locale), outcome);
  if (isSuspectedElsewhere(finding)) return words.elsewhere(outcome, formatList(finding.suspects.map((suspect) => placeOf({ dataset: finding.dataset, cell: suspect }, locale)), locale));
  return isBound(finding.kind) ? words.bound(outcome) : words.recomputed(asPublished, recomputedPercent(finding, locale));
}

function sureness({ verdict, certainty = 'unsure', how = 'unknown' }: Finding, locale: Locale): string {
  const { certainty: degrees } = audit[locale];
  const words = quote[locale];
  return verdict === 'definition' ? words.counts(degrees[certainty]) : words.certain(degrees[certainty], degrees[how]);
}
