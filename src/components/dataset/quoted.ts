/** What a sentence about a figure is made of, besides what its row says; for a language that the page is not in, all of it. */
import { findingsAt } from '../../catalog.ts';
import { isMissing, measureOf, observationText } from '../../figure.ts';
import { formatList } from '../../i18n/format.ts';
import { quote } from '../../i18n/messages/quote.ts';
import { holds, isBound, isSuspectedElsewhere, recomputes, worstFirst, type Finding } from '../../model/audit.ts';
import { cellId } from '../../model/cell.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Locale } from '../../model/text.ts';
import { outcomeOf, printedNumber, publishedText, recomputedPercent, swappedWith } from '../audit/words.ts';
import { correctionAt, correctionText } from '../changes/correction-words.ts';
import { aboutOf, isProse, measureLabel, tableOf } from './describe.ts';

/** By cell: measure, what it is about, the figure with its unit, what a rate is a share of, what to know before repeating it. */
export type QuotedCells = Readonly<Record<string, readonly [measure: string, about: string, value: string, definition: string, warning: string]>>;

export const quotedCells = (dataset: Dataset, observations: readonly Observation[], locale: Locale): QuotedCells =>
  Object.fromEntries(
    observations.map((observation) => [
      cellId(observation.cell),
      [
        measureLabel(dataset, observation, locale),
        aboutOf(dataset, observation, locale),
        quotedFigure(dataset, observation, locale),
        RATES.has(measureOf(dataset, observation).unit) ? measureOf(dataset, observation).definition[locale] : '',
        warningOf(dataset, observation, locale),
      ],
    ]),
  );

/** Units of which a number says little without its definition: a sentence to quote brings it along. */
export const RATES: ReadonlySet<string> = new Set(['PC', 'PP', 'COEF', 'PER_FTE']);

/** The figure as it is quoted, with its unit: corrected beside the printed one, or the printed one with what speaks against it. Empty when it is missing. */
export function quotedFigure(dataset: Dataset, observation: Observation, locale: Locale): string {
  if (isMissing(observation)) return '';
  const figure = observationText(dataset, observation, locale, { unit: true, qualified: true });
  const correction = correctionAt(dataset.id, observation.cell);
  if (correction?.whose === 'publisher') {
    const corrected = observationText(dataset, { ...observation, value: correction.corrected }, locale, { unit: true });
    return quote[locale].corrected(corrected, correction.printed, correction.status === 'confirmed');
  }
  const finding = doubtAt(dataset, observation);
  return finding?.verdict === 'discrepancy' ? doubted(figure, finding, dataset, observation, locale) : figure;
}

/** What else must be said of a figure whoever repeats it: what we gave before, or that it counts something else. Empty where nothing must. */
export function warningOf(dataset: Dataset, observation: Observation, locale: Locale): string {
  const correction = correctionAt(dataset.id, observation.cell);
  if (correction?.whose === 'ours') return correctionText(correction, locale)[0]!;
  const finding = doubtAt(dataset, observation);
  return !correction && finding?.verdict === 'definition' ? quote[locale].definition(finding.quote?.[locale] ?? '') : '';
}

/** The finding that says most of the cell: what it should be itself, else one that it takes part in. */
function doubtAt(dataset: Dataset, { cell }: Observation): Finding | undefined {
  const doubts = findingsAt(dataset, cell).filter((finding) => !holds(finding)).toSorted(worstFirst);
  return (
    doubts.find((one) => one.verdict === 'discrepancy' && recomputes(one, cell) && !isSuspectedElsewhere(one)) ??
    doubts.find(({ verdict, result, operands }) => verdict === doubts[0]?.verdict && [result, ...operands].some((one) => one.dataset === dataset.id && cellId(one.cell) === cellId(cell))) ??
    doubts[0]
  );
}

function doubted(figure: string, finding: Finding, dataset: Dataset, { cell }: Observation, locale: Locale): string {
  const words = quote[locale];
  const { certainty = 'unsure' } = finding;
  const print = words.print[isProse(tableOf(dataset, cell.table)) ? 'prose' : 'table'];
  const degree = words.degree[certainty];
  const swapped = swappedWith([finding], cell, locale);
  if (swapped) return words.swapped(figure, print, degree, swapped);
  if (cellId(finding.result.cell) !== cellId(cell)) return words.suspect(figure, print, degree, publishedText(finding, locale));
  if (isSuspectedElsewhere(finding)) return words.elsewhere(figure, print, degree, formatList(finding.suspects.map((suspect) => printedNumber({ dataset: finding.dataset, cell: suspect }, locale)), locale));
  return isBound(finding.kind) ? words.bound(figure, print, outcomeOf(finding, locale)) : words.recomputed(figure, print, recomputedPercent(finding, locale), words.wrong[certainty]);
}
