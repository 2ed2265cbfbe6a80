/** The answer to a choice in words: the same at build time and in the browser. */
import { formatList, formatNumber } from '../i18n/format.ts';
import { explorerCombinationsAnswer } from '../i18n/messages/explorer-combinations-answer.ts';
import type { Locale } from '../model/text.ts';
import { answer, sum, TRAITS, writeChoice, type Choice, type Combination, type Part, type Trait } from './combinations.ts';

export interface PartWords {
  readonly count: string;
  readonly share: string;
  readonly formula: string;
}

export interface AnswerWords {
  readonly sentence: string;
  readonly count: string;
  readonly share: string;
  readonly formula: string;
  /** What stands before the printed counts that are added up. */
  readonly made: string;
  readonly terms: readonly (Pick<Combination, 'cell'> & { readonly text: string })[];
  readonly also: Readonly<Partial<Record<Trait, PartWords>>>;
  readonly more?: PartWords & { readonly label: string };
  /** How many combinations belong to the choice. */
  readonly chosen: string;
}

export function answerWords(all: readonly Combination[], choice: Choice, period: string, locale: Locale): AnswerWords {
  const words = explorerCombinationsAnswer[locale];
  const number = (value: string): string => formatNumber(value, locale);
  const { selection, count, share, also, more } = answer(all, choice);
  const part = (own: Part): PartWords => ({ count: number(own.count), share: words.percent(number(own.share)), formula: words.ratio(number(own.count), number(count)) });
  const everyone = number(sum(all));
  const wished = TRAITS.some((trait) => choice.wishes[trait] === 'yes');
  return {
    sentence: selection.length === 0 ? words.nobody : writeChoice(choice) === '' ? words.everyone(everyone, period) : words.sentence(everyone, period, number(count), count === '1', who(choice, locale)),
    count: number(count),
    share: words.percent(number(share)),
    formula: words.ratio(number(count), everyone),
    made: selection.length === 1 ? words.printedOnce : words.sumOf(selection.length),
    terms: selection.map((one) => ({ text: number(one.count), cell: one.cell })),
    also: Object.fromEntries(also.map((own) => [own.trait, part(own)])),
    ...(more && { more: { ...part(more), label: wished ? words.more.some : words.more.none } }),
    chosen: selection.length === 0 ? words.noneChosen : words.chosenCount(selection.length, all.length),
  };
}

/** "met een arbeidshandicap en niet kortgeschoold". */
function who({ wishes, atLeast }: Choice, locale: Locale): string {
  const words = explorerCombinationsAnswer[locale];
  const traits = TRAITS.flatMap((trait) => {
    const wish = wishes[trait];
    return wish === 'any' ? [] : [words.who[trait][wish]];
  });
  return formatList([...traits, ...(atLeast > 0 ? [words.whoAtLeast[atLeast]!] : [])], locale);
}
