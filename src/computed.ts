/** Figures that a text computes from printed ones. Exact decimals; rounded only as written. */
import Big from 'big.js';
import { getCode, getDataset, getObservation } from './catalog.ts';
import { measureOf } from './figure.ts';
import { formatNumber } from './i18n/format.ts';
import { messages } from './i18n/index.ts';
import { chart } from './i18n/messages/chart.ts';
import { readCoordinates } from './model/find.ts';
import type { Observation } from './model/observation.ts';
import type { Locale } from './model/text.ts';

/** A printed figure that a computation uses. */
export interface Operand {
  readonly dataset: string;
  readonly observation: Observation;
}

export interface Computed {
  /** As the sentence says it. */
  readonly text: string;
  /** The sum written out, in the order of the operands. */
  readonly formula: string;
  readonly operands: readonly Operand[];
}

/** A figure by its coordinates. Throws when it has no exact value to compute with. */
export function operand(dataset: string, at: string): Operand {
  const observation = getObservation(dataset, readCoordinates(at));
  if (observation.value === null) throw new Error(`The figure of '${dataset}' at ${at} has no value to compute with: it reads '${observation.asPublished}'.`);
  return { dataset, observation };
}

const valueOf = ({ observation }: Operand): Big => new Big(observation.value!);
const unitOf = ({ dataset, observation }: Operand): string => measureOf(getDataset(dataset), observation).unit;

/** How much more the second is than the first, in their own unit; of two shares in percentage points. */
export function difference(from: Operand, to: Operand, locale: Locale, { absolute = false } = {}): Computed {
  if (unitOf(from) !== unitOf(to)) throw new Error(`The difference between ${unitOf(from)} and ${unitOf(to)} means nothing.`);
  const by = valueOf(to).minus(valueOf(from));
  const decimals = Math.max(from.observation.decimals, to.observation.decimals);
  const number = formatNumber((absolute ? by.abs() : by).toFixed(decimals), locale, { signed: !absolute });
  const unit = unitOf(from) === 'PC' ? messages(locale).prose.points(by.abs().eq(1)) : unitWord(unitOf(from), locale);
  const text = [number, unit].filter(Boolean).join('\u00a0');
  return { text: inexact(from, to) ? about(text, locale) : text, formula: `${written(to, locale)} − ${written(from, locale)}`, operands: [to, from] };
}

/** Figures that the source itself gives only about make a figure that is about, and no finer than it. */
const inexact = (...operands: readonly Operand[]): boolean => operands.some(({ observation }) => (observation.qualifier ?? 'exact') !== 'exact');

const about = (text: string, locale: Locale): string => `${chart[locale].qualifiers.about} ${text}`;

/** The part as a percentage of the whole, to one decimal, rounded half up; whole per cents of inexact figures. */
export function share(part: Operand, whole: Operand, locale: Locale): Computed {
  const percent = valueOf(part).times(100).div(valueOf(whole));
  const rough = inexact(part, whole);
  const text = `${formatNumber(percent.toFixed(rough ? 0 : 1), locale)}\u00a0%`;
  return { text: rough ? about(text, locale) : text, formula: `${written(part, locale)} / ${written(whole, locale)} × 100`, operands: [part, whole] };
}

/** Below this many the frequency is written per ten, so that "1 op 2" does not stand for everything between. */
const SMALLEST = 2.75;

/** A share as a natural frequency: "ongeveer 1 op 11". From a percentage, or from a part and a whole. */
export function oneIn(operands: readonly [Operand] | readonly [Operand, Operand], locale: Locale): Computed {
  const [part, whole] = operands;
  if (!whole && unitOf(part) !== 'PC') throw new Error(`A frequency is made of a percentage, not of ${unitOf(part)}. Give deel and geheel.`);
  const every = (whole ? valueOf(whole) : new Big(100)).div(valueOf(part));
  const words = messages(locale).prose;
  const text = every.gte(SMALLEST) ? words.oneIn('1', every.toFixed(0)) : words.oneIn(new Big(10).div(every).toFixed(0), '10');
  return { text, formula: whole ? `${written(part, locale)} / ${written(whole, locale)}` : `${written(part, locale)} / 100`, operands };
}

/** How many times the first the second is, to one decimal. */
export function times(from: Operand, to: Operand, locale: Locale): Computed {
  const ratio = valueOf(to).div(valueOf(from));
  const text = messages(locale).prose.times(formatNumber(ratio.toFixed(1), locale));
  return { text: inexact(from, to) ? about(text, locale) : text, formula: `${written(to, locale)} / ${written(from, locale)}`, operands: [to, from] };
}

const written = ({ observation }: Operand, locale: Locale): string => formatNumber(observation.value!, locale);

/** Units that only repeat that the figure is a number are not said. */
const unitWord = (unit: string, locale: Locale): string => (unit === 'NR' ? '' : getCode('unit', unit).label[locale]);
