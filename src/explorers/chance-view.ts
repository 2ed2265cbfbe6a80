/** What the page of chances says of a choice, word by word: written at build time for the default, in the browser for any other. */
import { formatNumber, formatPeriod } from '../i18n/format.ts';
import { explorerChance } from '../i18n/messages/explorer-chance.ts';
import type { CellRef } from '../model/cell.ts';
import type { Locale } from '../model/text.ts';
import { afterMonths, DOTS, dotsOf, gapBetween, MONTHS, oneOutOf, relationOf, type Chance, type ChanceGroup, type Choice } from './chance.ts';
import { dotShapes, type DotShapes } from './chance-dots.ts';

export interface ChanceView {
  /** By slot: what the page shows there. */
  readonly texts: Readonly<Record<string, string>>;
  /** By slot: where the figure was printed. */
  readonly cells: Readonly<Record<string, CellRef>>;
  /** By side, `a` and `b`. */
  readonly dots: Readonly<Record<string, DotShapes>>;
}

/** The groups whose chances contradict that a chance is the same for everyone: who has looked longer, finds less often. */
const COUNTER = ['DUR_LT1', 'DUR_GT1'] as const;

/** The total of the table is everyone in it. */
export const nameOfGroup = ({ characteristic, label }: ChanceGroup, locale: Locale): string =>
  characteristic === undefined ? explorerChance[locale].everyone : label[locale];

const raised = (power: number): string => String(power).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);

export function chanceView(groups: readonly ChanceGroup[], { a, b, period }: Choice, locale: Locale): ChanceView {
  const words = explorerChance[locale];
  const number = (value: string) => formatNumber(value, locale);
  const percent = (value: string) => words.percent(number(value));
  const found = (id: string): ChanceGroup => groups.find((group) => group.id === id)!;
  const chanceOf = (id: string): Chance => found(id).chances[period]!;
  const nameOf = (id: string): string => nameOfGroup(found(id), locale);
  const [one, other] = [chanceOf(a), chanceOf(b)];
  const gap = gapBetween(one, other);
  const when = formatPeriod(period, locale);
  const [high, low] = gap.larger === 'b' ? [other, one] : [one, other];

  const side = (name: string, id: string): Record<string, string> => {
    const chance = chanceOf(id);
    return {
      [`${name}.name`]: nameOf(id),
      [`${name}.printed`]: percent(chance.value),
      [`${name}.oneIn`]: words.oneIn(number(oneOutOf(chance))),
      [`${name}.how`]: words.oneInHow(number(chance.value)),
      [`${name}.dots`]: words.dots(nameOf(id), number(String(dotsOf(chance))), number(String(DOTS))),
      ...Object.fromEntries(MONTHS.flatMap((months) => [
        [`${name}.after${months}`, words.after(percent(afterMonths(chance, months)))],
        [`${name}.after${months}how`, words.afterHow(number(chance.value), raised(months))],
      ])),
    };
  };

  return {
    texts: {
      lead: words.lead(when, { name: nameOf(a), often: number(oneOutOf(one)) }, { name: nameOf(b), often: number(oneOutOf(other)) }, a === b),
      period: when,
      periodNote: period.includes('-S') ? words.halfYear : words.fullYear,
      relation: words.relations[relationOf(found(a), found(b))],
      ...side('a', a),
      ...side('b', b),
      'gap.points': words.points(number(gap.points)),
      'gap.pointsHow': `${number(high.value)} − ${number(low.value)}`,
      'gap.ratio': gap.larger === undefined ? words.alike : words.times(nameOf(gap.larger === 'a' ? a : b), number(gap.ratio)),
      'gap.ratioHow': words.ratioHow(number(high.value), number(low.value), ...(gap.ratioBetween.map(number) as [string, string])),
      ...Object.fromEntries(COUNTER.map((id) => [`counter.${id}`, percent(chanceOf(id).value)])),
    },
    cells: { 'a.printed': one.cell, 'b.printed': other.cell, ...Object.fromEntries(COUNTER.map((id) => [`counter.${id}`, chanceOf(id).cell])) },
    dots: { a: dotShapes(dotsOf(one)), b: dotShapes(dotsOf(other)) },
  };
}
