/** Finds printed figures: by their number, near misses of rounding apart; or by the words that say what they count. */
import type { FigureIndex, FigureRow, FigureSet } from './entry.ts';
import { AMOUNT_WORDS, PER_CENT, POINTS, SCALES, SCALE_WORDS, UNIT_WORDS } from './amounts.ts';
import { tellsUnit } from './asked-unit.ts';
import { Places, says, stemsIn, type Stems } from './figure-words.ts';
import { ratioIn, shareIn } from './fractions.ts';
import { inPrint } from './in-print.ts';
import { closeness, soughtOf, type Closeness, type Sought } from './numbers-near.ts';
import { hasNumber, numbersOf, sharingNumber } from './numbers.ts';
import type { Concept } from './understand.ts';
import { isEmpty, stem, wordsOf } from './words.ts';

export interface FoundFigure {
  readonly set: FigureSet;
  readonly row: FigureRow;
  /** The number is not the one typed: one of the two is the other, rounded. */
  readonly rounded: boolean;
  /** It is the one typed but for its sign: a fall for a rise. */
  readonly otherSign?: boolean;
  /** The figure's own label says all words that were asked. */
  readonly whole?: boolean;
  /** It says them as they were typed. */
  readonly typed?: boolean;
  /** How much of what it counts was asked: 2 is all, and nothing else. */
  readonly fit?: number;
}

const TYPED_UNITS = UNIT_WORDS.map(([code, words, sign]) => [code, new RegExp(`${sign ? `${sign}|` : ''}(?<=\\d\\s*|(?:${SCALE_WORDS}) )(?:${words})\\b`, 'gi')] as const);
/** What is typed as a per cent may be one between two shares. */
const isOf = (asked: string, unit: string): boolean => unit === asked || (asked === PER_CENT && unit === POINTS);
const SCALE = new RegExp(`(?<=\\d\\s*)(?:${SCALE_WORDS})\\b`, 'i');

/** Years are where a figure stands, unless nothing else is asked for. */
const isYear = (readings: readonly string[]): boolean => readings.length === 1 && /^(199\d|20[0-4]\d)$/.test(readings[0]!);

export interface NumberQuery {
  /** The numbers, as typed. */
  readonly text: string;
  readonly sought: readonly Sought[];
  /** The sign that was typed before it. */
  readonly sign?: string | undefined;
  readonly years: readonly string[];
  /** The code of the unit that was typed with it. */
  readonly unit?: string | undefined;
  readonly scaled: boolean;
  /** A year and nothing else: a figure that rounds to it is no answer. */
  readonly bareYear: boolean;
  /** A part of a whole, such as 1/3, as its per cents: no other amount is it. */
  readonly part?: number;
}

/** A number that is looked for as such: not the 60 of artikel 60, nor the 50 of 50-plus. */
const TELLING = new RegExp(`\\d{3}|\\d[.,]\\d|[.,]\\d|[%€+]|\\d\\s*(?:${AMOUNT_WORDS})\\b`, 'i');

/** Names with a number in them, such as W2; a number with a unit behind it is none. */
const NAMES = /\p{N}*\p{L}[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu;

/** The numbers of a query; nothing when it has none, or only years or small ones beside words. */
export function numberQuery(typed: string): NumberQuery | undefined {
  // As the Swiss group thousands, and as decimals are written by hand.
  const query = inPrint(typed).replace(/(?<=\d)['’·](?=(\d+))/g, (_mark, digits) => (digits.length === 3 ? '.' : ','));
  const part = partAsked(query);
  if (part !== undefined) return { text: '', sought: [soughtOf(String(part))], years: numbersOf(query).filter(isYear).flat(), unit: PER_CENT, scaled: false, bareYear: false, part };
  if (!hasNumber(query)) return undefined;
  const numbers = numbersOf(query.replaceAll(NAMES, ' '));
  const years = numbers.filter(isYear);
  const others = numbers.filter((readings) => !isYear(readings));
  const wordy = /\p{L}{2}/u.test(query);
  const only = others.length > 0 && (!wordy || TELLING.test(query.replaceAll(/\b(19|20)\d\d\b/g, ''))) ? others : wordy ? [] : years;
  if (only.length === 0) return undefined;
  const scale = SCALES[SCALE.exec(query)?.[0].toLowerCase() ?? ''] ?? 1;
  const units = TYPED_UNITS.filter(([, pattern]) => query.match(pattern));
  const wanted = only.map(([first]) => first!);
  return { text: units.reduce((text, [, pattern]) => text.replaceAll(pattern, ' '), query), sought: wanted.map((digits) => soughtOf(digits.replace(SIGN, ''), scale)), sign: SIGN.exec(wanted[0]!)?.[0], years: others.length > 0 ? years.flat() : [], unit: units[0]?.[0], scaled: scale !== 1, bareYear: others.length === 0 };
}

/** A part of a whole that no figure is, "de helft van", is a word like another. */
export const asksNumber = (asked: NumberQuery | undefined, found: readonly FoundFigure[]): boolean => found.length > 0 || (asked !== undefined && asked.part === undefined);

const SIGN = /^[+-]/;
const SLASH = /(?<=\d) ?\/ ?(?=\d)/;

/** "Een derde" and "artikel 1/3" only where little else is asked: the one may be said of anything, the other may be a place. */
function partAsked(query: string): number | undefined {
  const isShort = wordsOf(query.replace(SLASH, '')).filter((word) => !isEmpty(word)).length <= 2;
  return isShort ? shareIn(query) : SLASH.test(query) ? undefined : ratioIn(query);
}

const rowsIn = ({ sets }: FigureIndex) => sets.flatMap((set) => set.rows.map((row) => ({ set, row })));

/** The figures, read once: every query is held against thousands. */
interface Known {
  readonly rows: readonly { readonly set: FigureSet; readonly row: FigureRow; readonly traits: Traits }[];
  /** Stem → the numbers of the rows whose label has it. */
  readonly labels: Places;
  /** The same of table titles and units. */
  readonly around: Places;
}

const known = new WeakMap<FigureIndex, Known>();

/** Worth calling before the first query: it takes longer than the query. */
export function readFigures(index: FigureIndex): Known {
  const found = known.get(index) ?? read(index);
  known.set(index, found);
  return found;
}

function read(index: FigureIndex): Known {
  const labels = new Places();
  const around = new Places();
  const rows = rowsIn(index).map(({ set, row }) => ({ set, row, traits: traitsOf(row[2]) }));
  rows.forEach(({ set, row, traits: { had } }, at) => {
    for (const word of had) labels.add(word, at);
    for (const word of stemsIn(`${set.title} ${set.measures[row[4]]!.unit}`)) around.add(word, at);
  });
  return { rows, labels, around };
}

export function figuresByNumber(asked: NumberQuery, concepts: readonly Concept[], index: FigureIndex): readonly FoundFigure[] {
  const kinship = kinshipTo(asked);
  const close = rowsIn(index).flatMap(({ set, row }) => {
    const kin = kinship(row, set.measures[row[4]]!.code);
    return kin === undefined ? [] : [{ kin, figure: { set, row, rounded: kin === 'rounded', otherSign: kin === 'other sign' } }];
  });
  const inYear = asked.years.length > 0 ? close.filter(({ figure: { row } }) => asked.years.some((year) => row[6].startsWith(year))) : close;
  const words = concepts.filter(({ typed }) => !/\d/.test(typed));
  const rank = ({ kin, figure }: (typeof close)[number]): number => fraction(figure, words) * 4 + Number(kin === 'printed') * 2;
  const fitting = inYear.filter(({ figure }) => words.length === 0 || fraction(figure, words) > 0);
  const isOther = ({ figure: { set, row } }: (typeof close)[number]): boolean => asked.unit !== undefined && !isOf(asked.unit, set.measures[row[4]]!.code);
  const found = (fitting.length > 0 ? fitting : words.length > 2 ? [] : inYear).filter((one) => !(one.figure.rounded && isOther(one)));
  return found.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)) || DISTANCE[a.kin] - DISTANCE[b.kin] || rank(b) - rank(a)).map(({ figure }) => figure);
}

/** The number as it is printed, the same one in other digits, one of the two rounded, or the same one but for its sign. */
const DISTANCE = { printed: 0, same: 0, rounded: 1, 'other sign': 2 } as const;
type Kinship = keyof typeof DISTANCE;

function kinshipTo(asked: NumberQuery): (row: FigureRow, unit: string) => Kinship | undefined {
  const shares = sharingNumber(asked.text);
  // What is both rounded and of another sign is another number.
  const signed = (near: Closeness, value: string): Kinship | undefined => (asked.sign === undefined || (asked.sign === '-') === value.startsWith('-') ? near : near === 'same' ? 'other sign' : undefined);
  return (row, unit) => {
    const texts = textsOf(row);
    if (asked.part !== undefined) {
      if (texts.some((text) => shareIn(text) === asked.part)) return 'printed';
      if (unit !== PER_CENT) return undefined;
    } else if (!asked.scaled && texts.some((text) => shares(text) && holdsMain(asked, text) && shareIn(text) === undefined)) return 'printed';
    const sought = unit === PER_CENT ? [...asked.sought, ...asked.sought.flatMap(asPercent)] : asked.sought;
    const near = valuesOf(row).flatMap((value) => sought.map((one) => signed(closeness(one, soughtOf(value.replace('-', ''))), value)));
    return near.includes('same') ? 'same' : near.includes('rounded') && !asked.bareYear ? 'rounded' : near.find((one) => one === 'other sign');
  };
}

/** Who counts with 0,386 looks for 38,6 %. */
const asPercent = ({ value, step }: Sought): readonly Sought[] => (value < 1 && step <= 0.01 ? [{ value: 100 * value, step: 100 * step }] : []);

/** Cells that print the query to the letter: "30 projecten", "bijna 3 op 4", "zowat 2000". */
export function figuresPrinted(query: string, index: FigureIndex): readonly FoundFigure[] {
  const printed = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const wanted = printed(query);
  if (!hasNumber(wanted)) return [];
  return rowsIn(index).filter(({ row }) => printed(row[1]) === wanted).map(({ set, row }) => ({ set, row, rounded: false }));
}

/** What is printed and, where that is wrong, what should have been: a reader may look for either. */
const textsOf = ([, printed, , , , , , , , wrong]: FigureRow): readonly string[] => (wrong?.corrected ? [printed, wrong.corrected.text] : [printed]);
const valuesOf = ([, , , value, , , , , , wrong]: FigureRow): readonly string[] => [value, wrong?.corrected?.value].filter((one) => one !== null && one !== undefined);

/** A year beside the number is not the number. */
const holdsMain = ({ years, sought }: NumberQuery, text: string): boolean =>
  years.length === 0 || numbersOf(text).flat().some((digits) => sought.some(({ value }) => value === Math.abs(Number(digits))));

const fraction = ({ set, row }: FoundFigure, words: readonly Concept[]): number => (words.length === 0 ? 0 : words.filter((concept) => says(stemsIn(row[2]), concept) || says(stemsIn(set.title), concept)).length / words.length);

/** What the typed word itself in a label is worth more than what else it may mean. */
const TYPED = 0.2;
/** What a trait of a figure takes from its place: more where nobody asked for it, or the more words of it nobody asked for. */
const [ASKED, UNASKED, LACKED, NOT_STATED, WIDER, TOLD_APART] = [0.1, 0.5, 0.15, 1.5, 0.3, 0.1];

const UNKNOWN = /^(niet vermeld|not stated)$/i;

const TOTAL = /^(?:totaal|total) +/i;
/** All of it, or the period: that narrows nothing. */
const NO_TRAIT = /^(?:totaal|alle|total|all|niet van toepassing|not applicable)\b|^(?:[a-z]+ )?(?:19|20)\d\d$/i;

interface Traits {
  /** What is counted. */
  readonly head: Stems;
  /** The label without the traits that its people lack, and those of which it counts who has them and who has not. */
  readonly had: Stems;
  readonly lacked: number;
  /** Traits that narrow it: not the period, nor a total. */
  readonly narrowing: readonly { readonly stems: Stems; readonly isUnknown: boolean }[];
  /** What a total is of, without the word itself. */
  readonly totals: readonly Stems[];
}

const tellingIn = (trait: string): Stems => new Set(wordsOf(trait).filter((word) => !isEmpty(word)).map(stem));

function traitsOf(text: string): Traits {
  const label = text.replaceAll(/[^,:]+: (neen|no|totaal|total)(?=,|$)/g, '');
  const lacked = text.match(/: (neen|no)(?=,|$)/g)?.length ?? 0;
  const head = label.slice(0, label.indexOf(':'));
  const traits = label.slice(head.length + 1).split(',').map((trait) => trait.trim()).slice(0, -1);
  const totals = traits.filter((trait) => TOTAL.test(trait)).map((trait) => stemsIn(trait.replace(TOTAL, '')));
  const narrowing = traits.filter((trait) => trait !== '' && !NO_TRAIT.test(trait));
  return { head: stemsIn(head.replace(/ \(.*\)$/, '')), had: stemsIn(label), lacked, narrowing: narrowing.map((trait) => ({ stems: tellingIn(trait), isUnknown: UNKNOWN.test(trait) })), totals };
}

/** Periods need no alphabet of a language, which a phone takes long to fetch. */
const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Figures that count what all words ask, the latest first; none for a single word, which has too many. */
export function figuresByWords(concepts: readonly Concept[], index: FigureIndex): readonly FoundFigure[] {
  const years = concepts.filter(({ typed }) => /^(19|20)\d\d$/.test(typed)).map(({ typed }) => typed);
  // A word that is nowhere is said not to be found: the others still ask for figures.
  const told = concepts.filter(({ typed, alternatives }) => !years.includes(typed) && alternatives.length > 0);
  const subjects = told.filter(({ typed }) => !tellsUnit(typed));
  const words = subjects.length > 0 ? subjects : told;
  if (words.length === 0) return [];
  const { rows, labels, around } = readFigures(index);
  const places = words.map((concept) => ({ label: labels.of(concept), around: around.of(concept), typed: labels.of({ ...concept, alternatives: concept.alternatives.slice(0, 1) }) }));
  const [first, ...others] = places.map((one) => one.label.union(one.around));
  // Many figures share a trait, and more what they count.
  const judged = new Map<Stems, ReadonlySet<Concept>>();
  const askedIn = (stems: Stems): ReadonlySet<Concept> => {
    const asked = judged.get(stems) ?? new Set(words.filter((concept) => says(stems, concept)));
    judged.set(stems, asked);
    return asked;
  };
  // What is counted anyway is no trait that was asked: all of these are job seekers.
  const isAsked = (stems: Stems, head: Stems): boolean => !askedIn(stems).isSubsetOf(askedIn(head));
  const askedStems = new Set(words.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
  const isExactly = (stems: Stems): boolean => stems.size > 0 && stems.isSubsetOf(askedStems);
  const scored = [...others.reduce<ReadonlySet<number>>((both, one) => both.intersection(one), first!)].flatMap((at) => {
    const { set, row, traits: { head, lacked, narrowing, totals } } = rows[at]!;
    if (years.length > 0 && !years.some((year) => row[6].startsWith(year))) return [];
    const own = places.filter(({ label }) => label.has(at)).length;
    if (own === 0) return [];
    const costOf = ({ stems, isUnknown }: Traits['narrowing'][number]) => (isExactly(stems) ? 0 : isAsked(stems, head) ? ASKED * stems.difference(askedStems).size : isUnknown ? NOT_STATED : UNASKED);
    const apart = Number(askedIn(head).size > 0 && !isExactly(head));
    const cost = narrowing.reduce((sum, trait) => sum + costOf(trait), 1 + TOLD_APART * apart + LACKED * lacked + WIDER * totals.filter((stems) => isAsked(stems, head) && !isExactly(stems)).length);
    const typed = places.filter((one) => one.typed.has(at)).length;
    return [{ at, set, row, rounded: false, whole: own === words.length, typed: typed === words.length, fit: (own + TYPED * (typed - own) + words.length) / words.length / cost }];
  });
  return scored.toSorted((a, b) => b.fit - a.fit || byText(b.row[6], a.row[6]) || a.at - b.at);
}
