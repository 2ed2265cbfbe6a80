/** What a query asks for: each word with what else it may stand for. */
import { oncePer } from '../once.ts';
import { asksAmount, atWorkAt, countedIn, isAmount, saysSeekers, saysWork, type Counted } from './asked-unit.ts';
import { shareIn } from './fractions.ts';
import { inPrint } from './in-print.ts';
import { apart, type Lexicon, type Phrase } from './lexicon.ts';
import { slips } from './slips.ts';
import { fold, isEmpty, isStop, stem, wordsOf } from './words.ts';

/** One way to say a concept; `weight` is how sure we are that it is meant. */
export interface Alternative extends Phrase {
  readonly weight: number;
}

/** A word or a phrase of the query. */
export interface Concept {
  readonly typed: string;
  /** What was typed first, where any page has it. */
  readonly alternatives: readonly Alternative[];
}

export interface Understood {
  /** None where all words stand everywhere. */
  readonly concepts: readonly Concept[];
  /** Words that were also searched, for the reader to see. */
  readonly also: readonly string[];
  /** The query with its numbers and periods as they are printed, where that is not as it was typed. */
  readonly rewritten?: string | undefined;
  /** Words that no page has, with what they were taken for. */
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  /** Words that no page has, nor one like it. */
  readonly unknown: readonly string[];
  readonly intent: Intent;
  /** All words, also those that say nothing, as stems. */
  readonly words: ReadonlySet<string>;
}

/** What kind of answer the words around the subject ask for. */
export interface Intent {
  readonly meaning: boolean;
  readonly explanation: boolean;
  readonly amount: boolean;
  /** Asks for what the figures have wrong. */
  readonly doubt: boolean;
  /** It is about people at work, and not about those who look for it. */
  readonly atWork: boolean;
  /** What should be counted, where the question says so. */
  readonly counted?: Counted | undefined;
}

const SURE = { own: 1, meant: 0.85, further: 0.7, joined: 0.9, tail: 0.55, slip: 0.75 } as const;
/** Of one word of the query. */
const SHOWN = 4;
/** In a word this short an ending is most of it: een, en. */
const SHORT = 3;
/** Longer queries are cut: no page answers more words than this. */
const LONGEST = { characters: 300, words: 12, phrase: 6, tails: 12 } as const;

/** As long as it may be; “50+” is a name, and no number. */
export const clipped = (query: string): string => query.slice(0, LONGEST.characters).trim().replace(/\b(\d{2})\+(?!\d)/g, '$1-plus');

/** A small letter alone behind other words begins one of which nothing can be said yet. */
const withoutBegun = (query: string): string => query.replace(/(?<=[a-z]\s+)[a-z]$/, '');

/** Something can be looked for: a word of two letters or more, or a number. */
export const isSearchable = (query: string): boolean => wordsOf(query).some((word) => word.length > 1 || /\d/.test(word));

/** `known` says whether a word stands in a text of the site though in no name; `near` gives words of the texts that it may be a slip of. */
export interface TextWords {
  known(word: string): boolean;
  near(word: string): readonly string[];
}

/** An abbreviation is whole: DAC does not go on as "dacht". */
const CAPITALS = /(?<![A-Za-z\d])[A-Z]{2,3}(?![A-Za-z\d])/g;

/** Of words that a hyphen ties, a short one is no slip of another: burn-out, born. */
const TIED = /[a-z]+(?:-[a-z]+)+/gi;
const TIED_SHORT = 4;

export function understand(query: string, lexicon: Lexicon, texts?: TextWords): Understood {
  const corrected: (readonly [string, string])[] = [];
  const asked = withoutBegun(clipped(query));
  const printed = inPrint(asked);
  const rewritten = printed === asked ? undefined : printed;
  const reader = readerOf(lexicon, texts, new Set(wordsOf((asked.match(CAPITALS) ?? []).join(' '))));
  const tied = new Set(wordsOf((asked.match(TIED) ?? []).join(' ')));
  const read = wordsOf(printed).slice(0, 3 * LONGEST.words).flatMap((typed) => readWord(typed, reader));
  const words = read.map(({ word }) => word);
  const near = words.map((word) => (isNoSubject(word) || reader.isOurs(word) || (tied.has(word) && word.length <= TIED_SHORT) ? [] : reader.slips(word)));
  // A slip in a phrase, too, leaves it one: socale economie.
  const meant = words.map((word, index) => near[index]![0] ?? word);
  const concepts: Concept[] = [];
  const onlyEmpty = words.every(isNoSubject);
  const onlyStops = words.every(isStop);
  const taken = new Set<number>();
  const atWork = atWorkAt(words);
  for (const [at, typed] of words.entries()) {
    if (taken.has(at) || concepts.length >= LONGEST.words) continue;
    const whole = phraseAt(words, at, lexicon, taken);
    const phrase = whole ?? phraseAt(meant, at, lexicon, taken) ?? (at === atWork ? hasWork(at, lexicon) : undefined);
    const slips = whole ? [] : near[at]!;
    if (phrase) concepts.push(meantConcept(phrase, lexicon));
    else if (slips.length === 0 && lexicon.meant.has(stem(typed))) concepts.push(meantConcept({ places: [at], words: [typed], key: stem(typed) }, lexicon));
    else if (onlyEmpty ? !onlyStops : !isNoSubject(typed)) concepts.push(slips.length > 0 ? slipped(typed, slips, lexicon, texts) : wordConcept(typed, stem(typed), taken.has(at + 1) ? undefined : words[at + 1], reader));
    for (const own of phrase?.places ?? [at]) {
      taken.add(own);
      corrected.push(...read[own]!.corrected, ...(!whole && near[own]!.length > 0 ? [[words[own]!, meant[own]!] as const] : []));
    }
  }
  return { concepts, also: alsoSearched(concepts, corrected, rewritten), rewritten, corrected, unknown: concepts.filter(({ alternatives, typed }) => alternatives.length === 0 && shareIn(typed) === undefined).map(({ typed }) => typed), intent: intentOf(words, concepts), words: new Set(words.map(stem)) };
}

const isNoSubject = (word: string): boolean => isEmpty(word) || asksAmount(word);

/** What was also searched, as a reader should know it: no correction, which is told apart, and each word in one of its forms. */
function alsoSearched(concepts: readonly Concept[], corrected: readonly (readonly [string, string])[], rewritten: string | undefined): readonly string[] {
  const fixed = new Set(corrected.map(([, taken]) => taken));
  const shown: string[] = [];
  for (const { typed, alternatives } of concepts) {
    const further = alternatives.filter(({ text, weight }) => weight < SURE.own && !fixed.has(text)).slice(0, SHOWN);
    for (const { text } of further) if (![typed, rewritten ?? typed, ...shown].some((known) => isVariant(known, text))) shown.push(text);
  }
  return shown;
}

/** Another ending, or the same word among others: nothing that a reader need be told. */
const isVariant = (typed: string, text: string): boolean => {
  const [a, b] = [fold(typed), fold(text)];
  return b.includes(a) || b.slice(0, 6) === a.slice(0, 6);
};

/** The word as a name has it: Pagefind takes an unknown ending for the beginning of a shorter word. */
const written = (word: string, { words }: Lexicon): string => (word.length <= SHORT ? word : words.get(stem(word)) ?? word);

/** What is asked of a word more than once, and takes long: worked out once. */
interface Reader {
  readonly lexicon: Lexicon;
  readonly texts: TextWords | undefined;
  readonly isOurs: (word: string) => boolean;
  readonly slips: (word: string) => readonly string[];
}

const readerOf = (lexicon: Lexicon, texts: TextWords | undefined, whole: ReadonlySet<string>): Reader =>
  ({ lexicon, texts, isOurs: oncePer((word: string) => isOurs(word, lexicon, texts, whole.has(word))), slips: oncePer((word: string) => slips(word, lexicon, texts)) });

/** A word of the query, or its two parts, the first of which tells of the cut. */
function readWord(typed: string, reader: Reader): readonly { readonly word: string; readonly corrected: Understood['corrected'] }[] {
  const parts = partsOf(typed, reader);
  return parts?.map((word, at) => ({ word, corrected: at === 0 ? [[typed, parts.join(' ')]] : [] })) ?? [{ word: typed, corrected: [] }];
}

/** A compound of two words of ours that nobody wrote here: searched as these two. */
function partsOf(word: string, reader: Reader): readonly string[] | undefined {
  if (reader.isOurs(word)) return undefined;
  const [head, tail] = reader.lexicon.cut(word) ?? [];
  if (head !== undefined && tail !== undefined) return [written(head, reader.lexicon), tail];
  return reader.slips(word).length > 0 ? undefined : reader.lexicon.cutByEar(word);
}

const isOurs = (word: string, lexicon: Lexicon, texts: TextWords | undefined, isWhole: boolean): boolean => {
  const root = stem(word);
  return lexicon.meant.has(root) || lexicon.tails.has(root) || (isWhole ? lexicon.postings.has(root) : isKnown(word, root, lexicon)) || texts?.known(word) === true;
};

/** Words of a query that together stand for something else. */
interface Taken {
  /** Where they stand. */
  readonly places: readonly number[];
  readonly words: readonly string[];
  /** What the lexicon knows them by. */
  readonly key: string;
}

/** Words that may stand between two that mean something together, besides those that say nothing: “stromen na een jaar door”. */
const BETWEEN = 2;
/** What stands behind it is a subject of its own: “waar lees ik meer over werk”. */
const ABOUT = 'over';

/** The phrase that people use from `at` on, of words that no other has: words next to each other, or two words with others between them. */
function phraseAt(words: readonly string[], at: number, lexicon: Lexicon, taken: ReadonlySet<number>): Taken | undefined {
  const isFree = ({ places }: Taken): boolean => !places.some((place) => taken.has(place));
  const beside = besideAt(words, at, lexicon, isFree);
  if (beside) return beside;
  const first = stem(words[at]!);
  for (let end = at + 1; end < words.length; end += 1) {
    const key = apart(first, stem(words[end]!));
    const phrase = { places: [at, end], words: [words[at]!, words[end]!], key };
    const isOther = (from: number): boolean => besideAt(words, from, lexicon, isFree)?.places.includes(end) === true;
    if (lexicon.meant.has(key) && isFree(phrase) && !words.slice(at + 1, end).some((_word, index) => isOther(at + 1 + index))) return phrase;
    if (words[end] === ABOUT || words.slice(at + 1, end + 1).filter((word) => !isEmpty(word)).length > BETWEEN) return undefined;
  }
  return undefined;
}

/** Words next to each other, or one word that was written as two. */
function besideAt(words: readonly string[], at: number, { meant }: Lexicon, isFree: (phrase: Taken) => boolean): Taken | undefined {
  const stems = words.slice(at, at + LONGEST.phrase).map(stem);
  for (let count = stems.length; count > 1; count -= 1) {
    const phrase = { places: stems.slice(0, count).map((_stem, index) => at + index), words: words.slice(at, at + count), key: stems.slice(0, count).join(' ') };
    if (meant.has(phrase.key) && isFree(phrase)) return phrase;
  }
  const [first, second] = words.slice(at, at + 2);
  if (second === undefined || isEmpty(first!)) return undefined;
  const joined = { places: [at, at + 1], words: [`${first}${second}`], key: stem(`${first}${second}`) };
  return meant.has(joined.key) && isFree(joined) ? joined : undefined;
}

/** Who works is who has work. */
const HAS_WORK = ['heeft', 'werk'];

function hasWork(at: number, { meant }: Lexicon): Taken | undefined {
  const key = HAS_WORK.map(stem).join(' ');
  return meant.has(key) ? { places: [at], words: HAS_WORK, key } : undefined;
}

function meantConcept({ words, key }: Taken, lexicon: Lexicon): Concept {
  const stems = words.map(stem);
  // In a text "aan het" would be the beginning of many words.
  const telling = words.filter((word) => !isEmpty(word));
  const own: Alternative = { text: (telling.length > 0 ? telling : words).map((word) => written(word, lexicon)).join(' '), stems, weight: SURE.own };
  const meant = lexicon.meant.get(key)!.map((phrase): Alternative => ({ ...phrase, weight: SURE.meant }));
  const typed = words.join(' ');
  // What is meant may have other names: KPI, managementinstrument, managementtools.
  const known = new Set([typed, ...meant.map(({ text }) => text)]);
  const further = meant.flatMap((phrase) => lexicon.meant.get(phrase.stems.join(' ')) ?? []).filter(({ text }) => !known.has(text)).slice(0, 3).map((phrase): Alternative => ({ ...phrase, weight: SURE.further }));
  return { typed, alternatives: [own, ...meant, ...further, ...(stems.length === 1 ? tailsFor(stems[0]!, lexicon) : [])] };
}

function wordConcept(typed: string, root: string, next: string | undefined, { lexicon, texts, isOurs }: Reader): Concept {
  const joined = next !== undefined && lexicon.postings.has(stem(typed + next)) ? [{ text: typed + next, stems: [stem(typed + next)], weight: SURE.joined }] : [];
  const own: Alternative = { text: written(typed, lexicon), stems: [root], weight: SURE.own };
  const isKnownHere = joined.length > 0 || !texts || isOurs(typed);
  return { typed, alternatives: isKnownHere ? [own, ...joined, ...tailsFor(root, lexicon)] : [] };
}

/** A word that no page has, as those that it may have been meant to be. */
function slipped(typed: string, near: readonly string[], lexicon: Lexicon, texts: TextWords | undefined): Concept {
  const own: Alternative = { text: typed, stems: [stem(typed)], weight: SURE.own };
  const taken = near.map((word): Alternative => ({ text: word, stems: [stem(word)], weight: SURE.slip }));
  const meant = near.flatMap((word) => lexicon.meant.get(stem(word)) ?? []).map((phrase): Alternative => ({ ...phrase, weight: SURE.slip * SURE.meant }));
  return { typed, alternatives: [...(texts ? [] : [own]), ...taken, ...meant] };
}

/** A whole word of a name, or the beginning of one: somebody may still be typing. */
const isKnown = (typed: string, root: string, { postings, words }: Lexicon): boolean =>
  postings.has(root) || /^\d+$/.test(typed) || (typed.length >= 2 && [...words.values()].some((word) => word.startsWith(typed)));

/** The compounds that end in a word; a word in many of them, such as werk, says too little. */
const tailsFor = (root: string, { tails, words }: Lexicon): readonly Alternative[] =>
  ((tails.get(root)?.length ?? 0) > LONGEST.tails ? [] : tails.get(root) ?? []).map((whole) => ({ text: words.get(whole) ?? whole, stems: [whole], weight: SURE.tail }));

const MEANING = new Set(['betekent', 'betekenis', 'definitie', 'begrip', 'afkorting', 'means', 'definition']);
const EXPLANATION = new Set(['hoe', 'waarom', 'waarvoor', 'wie', 'wanneer', 'moet', 'mag', 'kan', 'welke', 'welk', 'wat', 'how', 'why', 'who']);
const FIGURES = new Set(['cijfer', 'cijfers', 'groot', 'statistiek', 'csv']);

/** What the list of typed words calls the audit. */
const AUDIT = 'rekencontrole';

function intentOf(words: readonly string[], concepts: readonly Concept[]): Intent {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const means = (test: (text: string) => boolean) => concepts.some(({ alternatives }) => alternatives.some(({ text }) => test(text)));
  const counted = countedIn(words);
  return { meaning: has(MEANING) || (words[0] === 'wat' && words[1] === 'is'), explanation: has(EXPLANATION), amount: has(FIGURES) || words.some(isAmount) || counted !== undefined || words.some((word) => /^(19|20)\d\d$/.test(word)), doubt: means((text) => text === AUDIT), atWork: words.some(saysWork) && !means(saysSeekers), counted };
}
