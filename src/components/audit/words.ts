/** A finding in words: which printed figure, and what follows from the others. */
import { getDataset } from '../../catalog.ts';
import { measureOf, observationText } from '../../figure.ts';
import { formatNumber } from '../../i18n/format.ts';
import { audit } from '../../i18n/messages/audit.ts';
import type { Finding, Operand } from '../../model/audit.ts';
import type { Locale } from '../../model/text.ts';
import { aboutOf, measureLabel, observationAt, tableName, tableOf } from '../dataset/describe.ts';
import { bounds, readableFormula } from './formula.ts';

/** "Tabel 7 · Invoeg, dienstencheque, oude meting, 2008 · Uit naar werk (C)". */
export function placeOf({ dataset: id, cell }: Pick<Operand, 'dataset' | 'cell'>, locale: Locale): string {
  const dataset = getDataset(id);
  const observation = observationAt(id, cell);
  return [tableName(tableOf(dataset, cell.table)), aboutOf(dataset, observation, locale), measureLabel(dataset, observation, locale)].join(' · ');
}

function writeOperand({ dataset, cell }: Operand, locale: Locale): string {
  const observation = observationAt(dataset, cell);
  return observation.value === null ? observationText(getDataset(dataset), observation, locale, { unit: false }) : formatNumber(observation.value, locale);
}

export const formulaOf = (finding: Finding, locale: Locale): string =>
  readableFormula(finding, (operand) => writeOperand(operand, locale), audit[locale]);

/** The printed figure as readers write it, with the sign that its measure asks for. */
export const publishedText = ({ dataset, result }: Finding, locale: Locale): string =>
  observationText(getDataset(dataset), observationAt(dataset, result.cell), locale, { unit: false });

/** What the printed figure should be: a number, or the ends it should lie between. */
export function recomputedText(finding: Finding, locale: Locale): string {
  const dataset = getDataset(finding.dataset);
  const { signed } = measureOf(dataset, observationAt(dataset.id, finding.result.cell));
  const [low, high] = bounds(finding.recomputed).map((value) => formatNumber(value, locale, { signed }));
  if (finding.kind === 'at_most') return `≤ ${high}`;
  return high === undefined ? low! : `${low} … ${high}`;
}

/** "uit 149 / 1.191 × 100 volgt 12,5". */
export function outcomeOf(finding: Finding, locale: Locale): string {
  const words = audit[locale];
  const [low, high] = bounds(finding.recomputed).map((value) => formatNumber(value, locale));
  const formula = formulaOf(finding, locale);
  if (finding.kind === 'at_most') return words.atMost(high!);
  if (finding.kind === 'between') return words.within(formula, low!, high!);
  const result = recomputedText(finding, locale);
  return finding.kind === 'equal' ? words.same(result) : words.follows(formula, result);
}
