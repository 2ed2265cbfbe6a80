/** What the policy document says of the combinations: each statement with the choice it is about, and how it is computed. */
import Big from 'big.js';
import { findings, getDataset, getObservation } from '../../../catalog.ts';
import { EVERYONE, percentage, select, sum, TRAITS, type Choice, type Combination, type Trait, type Wish } from '../../../explorers/combinations.ts';
import { measureOf, observationText } from '../../../figure.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { explorerCombinations } from '../../../i18n/messages/explorer-combinations.ts';
import { explorerCombinationsAnswer } from '../../../i18n/messages/explorer-combinations-answer.ts';
import type { Finding } from '../../../model/audit.ts';
import { cellId } from '../../../model/cell.ts';
import type { Fragment } from '../../../model/dataset.ts';
import type { Locale } from '../../../model/text.ts';
import { cellHref } from '../../../paths.ts';
import { recomputedText } from '../../audit/words.ts';
import { observationAt } from '../../dataset/describe.ts';
import { formulaPieces, printedNumber, type Piece } from './pieces.ts';

export interface Statement {
  readonly finding: Finding;
  readonly choice: Choice;
  /** The words before and after the printed figure. */
  readonly words: readonly string[];
  readonly printed: Piece;
  /** What the table gives, a share to one decimal more than printed. */
  readonly exact: string;
  /** The same as readers write it: "83,7 %, afgerond 84 %". */
  readonly result: string;
  readonly formula: readonly Piece[];
  /** The formula down to the printed numbers, where the short one adds some up. */
  readonly full?: readonly Piece[];
  readonly note?: string;
}

const COMBINATIONS = 'kansengroepcombinaties';
const LONG_TERM = 'langdurig-werkzoekenden';

const noTrait: Choice = { wishes: { foreign_origin: 'no', work_disability: 'no', aged_50_plus: 'no', low_educated: 'no' }, atLeast: 0 };
const having = (trait: Trait): Choice => ({ ...EVERYONE, wishes: { ...EVERYONE.wishes, [trait]: 'yes' satisfies Wish } });

export function statementsOf(all: readonly Combination[], locale: Locale): readonly Statement[] {
  const { statements: words, rounded, halfNote, longNote } = explorerCombinations[locale];
  const { percent, ratio } = explorerCombinationsAnswer[locale];
  const number = (value: string): string => formatNumber(value, locale);
  const printed = (at: Fragment, dataset = COMBINATIONS): Printed => {
    const { value, cell } = getObservation(dataset, at);
    return { value: value!, ...printedNumber(dataset, cell, locale) };
  };
  const total = printed({ measure: 'persons', foreign_origin: '_T' });
  const none = printed({ measure: 'persons', foreign_origin: 'N', work_disability: 'N', aged_50_plus: 'N', low_educated: 'N' });
  const any = printed({ measure: 'persons_any' });
  const multi = printed({ measure: 'persons_multi' });
  const noneLong = printed({ measure: 'persons', group: 'KG_NONE', duration: 'GT2' }, LONG_TERM);

  const count = (own: Pick<Statement, 'choice' | 'words' | 'exact' | 'formula' | 'note'> & { readonly at: Fragment }): Statement => {
    const finding = findingFor(COMBINATIONS, own.at);
    return { ...own, finding, printed: figureOf(finding, locale), result: number(own.exact) };
  };
  const share = (own: Pick<Statement, 'choice' | 'words' | 'formula' | 'note'> & { readonly at: Fragment; readonly dataset?: string; readonly part: string; readonly whole: string; readonly long?: boolean }): Statement => {
    const finding = findingFor(own.dataset ?? COMBINATIONS, own.at);
    const exact = percentage(own.part, own.whole);
    return { ...own, finding, printed: figureOf(finding, locale), exact, result: rounded(percent(number(exact)), percent(recomputedText(finding, locale))), ...(own.long && { full: formulaPieces(finding, locale) }) };
  };

  return [
    count({ words: words.any, choice: { ...EVERYONE, atLeast: 1 }, at: { measure: 'persons_any' }, exact: minus(total.value, none.value), formula: [total, { text: ' − ' }, none] }),
    share({ words: words.anyShare, choice: { ...EVERYONE, atLeast: 1 }, at: { measure: 'share_any' }, part: any.value, whole: total.value, formula: [any, { text: ' / ' }, total, { text: ' × 100' }] }),
    count({ words: words.multi, choice: { ...EVERYONE, atLeast: 2 }, at: { measure: 'persons_multi' }, exact: sum(select(all, { ...EVERYONE, atLeast: 2 })), formula: formulaPieces(findingFor(COMBINATIONS, { measure: 'persons_multi' }), locale), note: halfNote(ratio(multi.text, any.text), percent(number(percentage(multi.value, any.value)))) }),
    share({ words: words.noneShare, choice: noTrait, at: { measure: 'share_none' }, part: none.value, whole: total.value, formula: [none, { text: ' / ' }, total, { text: ' × 100' }] }),
    ...TRAITS.toSorted(inPrintedOrder).map((trait) => {
      const choice = having(trait);
      const whole = sum(select(all, choice));
      const only = all.find(({ has }) => has.length === 1 && has[0] === trait)!;
      const own = number(whole);
      const formula = [{ text: `(${own} − ` }, printedNumber(COMBINATIONS, only.cell, locale), { text: `) / ${own} × 100` }];
      return share({ words: words.other[trait], choice, at: { measure: 'share_with_other', [trait]: 'Y' }, part: minus(whole, only.count), whole, formula, long: true });
    }),
    share({ words: words.noneNotLong, choice: noTrait, dataset: LONG_TERM, at: { measure: 'share_of_all', group: 'KG_NONE_GT2' }, part: minus(none.value, noneLong.value), whole: total.value, formula: [{ text: '(' }, none, { text: ' − ' }, noneLong, { text: ') / ' }, total, { text: ' × 100' }], note: longNote }),
  ];
}

type Printed = Piece & { readonly value: string };

const minus = (from: string, what: string): string => new Big(from).minus(what).toFixed();

/** The one check of which the figure at these coordinates is the result. */
function findingFor(dataset: string, at: Fragment): Finding {
  const { cell } = getObservation(dataset, at);
  const found = findings.find((finding) => finding.claim === undefined && finding.dataset === dataset && cellId(finding.result.cell) === cellId(cell));
  if (!found) throw new Error(`No check has ${dataset} ${cellId(cell)} as its result.`);
  return found;
}

/** The printed figure: a share with its sign, a count without the word for persons. */
function figureOf({ dataset: id, result }: Finding, locale: Locale): Piece {
  const dataset = getDataset(id);
  const observation = observationAt(id, result.cell);
  return { text: observationText(dataset, observation, locale, { unit: measureOf(dataset, observation).unit === 'PC' }), href: cellHref(id, result.cell) };
}

const lineOf = (trait: Trait): number => getObservation(COMBINATIONS, { measure: 'share_with_other', [trait]: 'Y' }).cell.line;
const inPrintedOrder = (a: Trait, b: Trait): number => lineOf(a) - lineOf(b);
