/** A finding in words: which printed figure, and what follows from the others. */
import { findings, getDataset, getObservations, getSource } from '../../catalog.ts';
import { measureOf, observationText } from '../../figure.ts';
import { formatList, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { audit } from '../../i18n/messages/audit.ts';
import { isBound, isCeiling, isOrder, isSuspectedElsewhere, type CheckKind, type Claim, type Finding, type Inference, type Operand } from '../../model/audit.ts';
import { cellId, type CellRef } from '../../model/cell.ts';
import type { Locale } from '../../model/text.ts';
import { aboutOf, measureLabel, observationAt, tableName, tableOf, unitLabel } from '../dataset/describe.ts';
import { sizeOf, turned } from './consequence.ts';
import { bounds, readableFormula } from './formula.ts';

/** "Tabel 7 · Invoeg, dienstencheque, oude meting, 2008 · Uit naar werk (C)"; with the dataset before it where `from` is another one. */
export function placeOf({ dataset: id, cell }: Pick<Operand, 'dataset' | 'cell'>, locale: Locale, from = id): string {
  const dataset = getDataset(id);
  const observation = observationAt(id, cell);
  const place = [tableName(tableOf(dataset, cell.table)), aboutOf(dataset, observation, locale), measureLabel(dataset, observation, locale)].join(' · ');
  return from === id ? place : audit[locale].inDataset(dataset.title[locale], place);
}

/** "Beleidsbrief Sociale Economie 2012-2013, §3.1, regel 81". */
export const claimPlace = ({ source, section, line }: Claim, locale: Locale): string =>
  audit[locale].claimAt(getSource(source).shortTitle[locale], section, String(line));

/** Where the checked figure or the checked words stand. */
export const subjectOf = (finding: Finding, locale: Locale): string => (finding.claim ? claimPlace(finding.claim, locale) : placeOf(finding.result, locale));

/** The number in a cell as the language writes it, without its unit. */
export function printedNumber({ dataset, cell }: Pick<Operand, 'dataset' | 'cell'>, locale: Locale): string {
  const observation = observationAt(dataset, cell);
  return observation.value === null ? observationText(getDataset(dataset), observation, locale, { unit: false }) : formatNumber(observation.value, locale);
}

export const formulaOf = (finding: Finding, locale: Locale): string =>
  readableFormula(finding, (operand) => printedNumber(operand, locale), audit[locale]);

/** The printed figure as readers write it, with the sign that its measure asks for; of a claim its words. */
export const publishedText = ({ dataset, result, claim }: Finding, locale: Locale): string =>
  claim ? audit[locale].says(claim.words) : observationText(getDataset(dataset), observationAt(dataset, result.cell), locale, { unit: isPercent({ dataset, result }) });

const PERCENT = '\u00a0%';
const isPercent = ({ dataset, result }: Pick<Finding, 'dataset' | 'result'>): boolean => measureOf(getDataset(dataset), observationAt(dataset, result.cell)).unit === 'PC';
/** Kinds whose outcome is a percentage, whatever is counted. */
const PERCENT_KINDS: ReadonlySet<CheckKind> = new Set<CheckKind>(['share', 'remaining_share', 'mix_share', 'growth', 'complement', 'rotation']);

/** What follows from the others, with its percent sign. */
export function recomputedPercent(finding: Finding, locale: Locale): string {
  const text = recomputedText(finding, locale);
  if (isOrder(finding.kind)) return isPercent(finding) ? `${text}\u00a0${unitLabel('PP', locale)}` : text;
  const percent = finding.claim ? PERCENT_KINDS.has(finding.kind) || (finding.kind === 'equal' && isPercent(finding)) : isPercent(finding);
  return percent ? `${text}${PERCENT}` : text;
}

/** What the printed figure should be: a number, or the ends it should lie between; of an order the difference there is. */
export function recomputedText(finding: Finding, locale: Locale): string {
  const dataset = getDataset(finding.dataset);
  const { signed } = measureOf(dataset, observationAt(dataset.id, finding.result.cell));
  const [low, high] = bounds(finding.recomputed).map((value) => formatNumber(value, locale, { signed: signed || isOrder(finding.kind) }));
  if (isCeiling(finding.kind)) return `≤ ${high}`;
  return high === undefined ? low! : `${low} … ${high}`;
}

/** "uit 149 / 1.191 × 100 volgt 12,5". */
export function outcomeOf(finding: Finding, locale: Locale): string {
  const words = audit[locale];
  const [low, high] = bounds(finding.recomputed).map((value) => formatNumber(value, locale));
  const formula = formulaOf(finding, locale);
  if (isOrder(finding.kind)) return [words.fits(formula), ...thresholdOf(finding, locale)].join('; ');
  if (finding.kind === 'at_most') return words.atMost(high!);
  if (finding.kind === 'carry_over') return words.carries(high!, formula);
  if (finding.kind === 'between') return words.within(formula, low!, high!);
  const result = recomputedPercent(finding, locale);
  const outcome = finding.kind === 'equal' ? words.same(result) : words.follows(formula, result);
  return [outcome, ...thresholdOf(finding, locale)].join('; ');
}

/** How far words such as “vrijwel hetzelfde” may stretch: our choice, so it is said. */
function thresholdOf({ claim, dataset, result, kind }: Finding, locale: Locale): readonly string[] {
  if (claim?.within === undefined) return [];
  const points = PERCENT_KINDS.has(kind) || isPercent({ dataset, result });
  return [audit[locale].threshold(`${formatNumber(claim.within, locale)}${points ? `\u00a0${unitLabel('PP', locale)}` : ''}`)];
}

const keyOf = ({ dataset, cell }: Pick<Operand, 'dataset' | 'cell'>): string => `${dataset}/${cellId(cell)}`;
const contested: ReadonlySet<string> = new Set(
  findings
    .filter(({ verdict, claim }) => verdict === 'discrepancy' && claim === undefined)
    .flatMap((finding) => [...(isSuspectedElsewhere(finding) ? [] : [finding.result]), ...finding.suspects.map((cell) => ({ dataset: finding.dataset, cell }))].map(keyOf)),
);

/** Two copies of one number that is in doubt itself: that they are the same confirms nothing. */
export const isContestedCopy = ({ kind, claim, result, operands }: Finding): boolean =>
  kind === 'equal' && claim === undefined && [result, ...operands].some((one) => contested.has(keyOf(one)));

/** What a check that holds says of its figure, with where the figure stands that it was held against. */
export function goodText(finding: Finding, locale: Locale): string {
  const words = audit[locale];
  if (finding.claim) return [words.goodClaim(finding.claim.words, claimPlace(finding.claim, locale)), ...thresholdOf(finding, locale)].join('; ');
  if (finding.kind === 'equal') {
    const places = finding.operands.map((operand) => placeOf(operand, locale, finding.dataset)).join('; ');
    return (isContestedCopy(finding) ? words.contestedCopy : words.goodCopy)(recomputedPercent(finding, locale), places);
  }
  return `${words.good}: ${isBound(finding.kind) ? outcomeOf(finding, locale) : `${formulaOf(finding, locale)} = ${recomputedPercent(finding, locale)}`}`;
}

/** What is certain and what is not, each apart: that there is an error, where it is, how it came about. */
export function certaintyOf({ verdict, certainty = 'unsure', how = 'unknown' }: Finding, locale: Locale): readonly (readonly [what: string, sure: string])[] {
  const { sure, certainty: degrees } = audit[locale];
  return verdict === 'definition'
    ? [[sure.differs, degrees.certain], [sure.counts, degrees[certainty]]]
    : [[sure.error, degrees.certain], [sure.where, degrees[certainty]], [sure.how, degrees[how]]];
}

/** "+8,0: 45 % te hoog"; undefined for a bound. */
export function sizeText(finding: Finding, locale: Locale): string | undefined {
  const size = sizeOf(finding);
  if (!size) return undefined;
  const dataset = getDataset(finding.dataset);
  const { unit } = measureOf(dataset, observationAt(dataset.id, finding.result.cell));
  // Between two rates lie points, not per cents.
  const named = unit === 'PC' ? `\u00a0${unitLabel('PP', locale)}` : '';
  const difference = `${formatNumber(size.difference, locale, { signed: true })}${named}`;
  if (size.percent === undefined) return difference;
  const words = audit[locale];
  const percent = Number(size.percent) === 0 ? words.underOne : `${formatNumber(size.percent.replace('-', ''), locale)}${PERCENT}`;
  return words.off(difference, percent, !size.difference.startsWith('-'));
}

/** Which comparison a reader would get wrong, in a sentence or two: none where the fault is sought in other cells. Undefined where nothing can be compared. */
export function consequenceText(finding: Finding, locale: Locale): string | undefined {
  if (isSuspectedElsewhere(finding)) return elsewhereText(finding, locale);
  if (finding.claim || sizeOf(finding) === undefined) return undefined;
  const words = audit[locale];
  const dataset = getDataset(finding.dataset);
  const turns = turned(finding, observationAt(dataset.id, finding.result.cell), getObservations(dataset.id));
  const [first] = turns;
  if (!first) return words.turnsNone;
  const other = first.field === 'time_period' ? formatPeriod(first.other.timePeriod, locale) : aboutOf(dataset, first.other, locale);
  const said = words.turns(other, observationText(dataset, first.other, locale, { unit: true }), words.standing[first.printed], words.standing[first.recomputed]);
  return turns.length === 1 ? said : `${said} ${words.turnsMore(turns.length - 1)}`;
}

/** Which other cells are suspected, and that the printed figure may then be right. */
function elsewhereText(finding: Finding, locale: Locale): string {
  const suspected = finding.suspects.map((cell) => printedNumber({ dataset: finding.dataset, cell }, locale));
  return audit[locale].topElsewhere(formatList(suspected, locale), publishedText(finding, locale));
}

/** The numbers that a suspected cell was probably swapped with; undefined where that is not what we think. */
export function swappedWith(doubted: readonly Finding[], cell: CellRef, locale: Locale): string | undefined {
  const inference = doubted.find(({ rivals, inference: made }) => !rivals && made?.slip === 'swapped')?.inference;
  if (!inference?.cells.some((one) => cellId(one.cell) === cellId(cell))) return undefined;
  return formatList(inference.cells.filter((one) => cellId(one.cell) !== cellId(cell)).map((one) => printedNumber(one, locale)), locale);
}

/** What the engine makes of it, with its evidence; `from` is the dataset that tells of it. */
export function inferenceText({ slip, cells, copiedFrom, mends, breaks }: Inference, locale: Locale, from: string): string {
  const words = audit[locale];
  const places = cells.map((cell) => placeOf(cell, locale, from)).join('; ');
  const instead = formatNumber(cells[0]!.instead, locale);
  return `${words.slips[slip]({ cells: places, instead, from: copiedFrom ? placeOf(copiedFrom, locale, from) : '' })} ${words.evidence(mends.length, breaks.length)}`;
}
