/** Orders what is called as asked: each concept of the query counts for as much as it tells apart. */
import type { PageKind } from '../i18n/kinds.ts';
import type { Lexicon, Posting } from './lexicon.ts';
import { partsOf } from './parts.ts';
import type { Alternative, Concept, Intent, Understood } from './understand.ts';

/** An entry with how well its names answer: 1 is all concepts in its title, more is its very name. */
export interface Named {
  readonly entry: number;
  readonly score: number;
  /** By number of the concept, how well a name says it. */
  readonly says: ReadonlyMap<number, number>;
}

/** What people who ask nothing in particular want first. */
const PRIOR: Readonly<Record<PageKind, number>> = { term: 1, explainer: 1, dataset: 1, page: 0.9, source: 0.8, figure: 0.75, finding: 0.6 };
const BONUS = { whole: 0.55, length: 0.25, question: 1.3, intent: 0.12 } as const;
/** A word that only begins with what is typed. */
const BEGINS = 0.7;
const SHORTEST = 3;
/** A page under another, such as a codebook, comes after it. */
const BELOW = 0.6;
export const isDeep = (path: string): boolean => path.split('/').length > '/cijfers/x/'.split('/').length;
/** What a number, a date or an article weighs beside a name: a decree is about what it is called, and not about its day. */
const LOOSE = 0.3;
const IS_LOOSE = /^(?:\d{1,4}|(?:janu|febru)ari|maart|april|mei|ju[nl]i|augustus|(?:septem|okto|novem|decem)ber|art|artikel)$/;

/** What each concept of a query weighs, besides how rare it is. */
export function sharesOf(concepts: readonly Concept[]): readonly number[] {
  const isLoose = concepts.map(({ typed }) => IS_LOOSE.test(typed));
  return isLoose.map((loose) => (loose && isLoose.includes(false) ? LOOSE : 1));
}

/** How much of a figure's name is asked for, whatever its length: the rest says what it counts, and makes it no worse an answer. */
const FIGURE_LENGTH = 0.5;
/** What a concept weighs that no name has. */
const ELSEWHERE = 1;
/** A question with this much of the same words is the same question. */
const SAME = 0.5;

export function rankNames({ concepts, intent, words }: Understood, lexicon: Lexicon): readonly Named[] {
  const total = new Map<number, { sum: number; title: number; says: Map<number, number> }>();
  let most = 0;
  const rarities = new Map<Concept, number>();
  const shares = sharesOf(concepts);
  for (const [number, concept] of concepts.entries()) {
    const best = bestOf(concept, lexicon);
    const rarity = shares[number]! * (best.size === 0 ? ELSEWHERE : Math.log(1 + lexicon.entries.length / (1 + best.size)));
    most += rarity;
    rarities.set(concept, rarity);
    for (const [entry, weight] of best) {
      const known = total.get(entry) ?? { sum: 0, title: 0, says: new Map<number, number>() };
      total.set(entry, known);
      known.says.set(number, weight);
      known.sum += rarity * weight;
      if (weight > 0.5) known.title += lengthOf(concept);
    }
  }
  const whole = wholeNames(concepts, lexicon, (concept) => rarities.get(concept)! / most);
  const asked = sameQuestions(words, lexicon);
  return [...total]
    .map(([entry, { sum, title, says }]): Named => {
      const cover = sum / most;
      const { kind, path } = lexicon.entries[entry]!;
      const length = kind === 'figure' ? FIGURE_LENGTH : Math.min(1, title / Math.max(1, lexicon.lengths[entry]!));
      const prior = (kind === 'finding' && intent.doubt ? 1 : PRIOR[kind]) * (isDeep(path) ? BELOW : 1);
      return { entry, says, score: (cover * (1 + BONUS.length * length) + BONUS.whole * (whole.get(entry) ?? 0) + BONUS.question * (asked.get(entry) ?? 0)) * prior * (1 + BONUS.intent * fits(kind, intent)) };
    })
    .toSorted((a, b) => b.score - a.score || a.entry - b.entry);
}

const lengthOf = ({ typed }: Concept): number => typed.split(' ').length;

export function fits(kind: PageKind, { meaning, explanation, amount }: Intent): number {
  if (amount) return kind === 'dataset' || kind === 'figure' ? 1 : 0;
  if (meaning) return kind === 'term' ? 1 : kind === 'explainer' ? 0.8 : 0;
  return explanation && kind === 'explainer' ? 1 : 0;
}

/** For each entry that has a concept, how well the best way to say it fits. */
function bestOf({ alternatives }: Concept, lexicon: Lexicon): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const alternative of alternatives) {
    for (const [entry, weight] of entriesWith(alternative, lexicon)) best.set(entry, Math.max(best.get(entry) ?? 0, weight * alternative.weight));
  }
  return best;
}

/** Entries that have every word of the phrase. */
export function entriesWith(alternative: Alternative, lexicon: Lexicon): ReadonlyMap<number, number> {
  const [first, ...rest] = partsOf(alternative).map(([stem, written]) => entriesOf(stem, written, lexicon));
  const found = new Map(first ?? []);
  for (const one of rest) {
    for (const [entry, weight] of found) {
      const other = one.get(entry);
      if (other === undefined) found.delete(entry);
      else found.set(entry, Math.min(weight, other));
    }
  }
  return found;
}

const remembered = new WeakMap<Lexicon, Map<string, ReadonlyMap<number, number>>>();

function entriesOf(stem: string, word: string, lexicon: Lexicon): ReadonlyMap<number, number> {
  const memory = remembered.get(lexicon) ?? new Map<string, ReadonlyMap<number, number>>();
  remembered.set(lexicon, memory);
  const known = memory.get(`${stem} ${word}`);
  if (known) return known;
  const found = new Map<number, number>();
  const add = (postings: readonly Posting[], factor: number) => {
    for (const { entry, weight } of postings) found.set(entry, Math.max(found.get(entry) ?? 0, weight * factor));
  };
  add(lexicon.postings.get(stem) ?? [], 1);
  // A short stem may have lost what tells it apart: lon(g), loon.
  const begins = (longer: string) => longer.length > stem.length && ((stem.length >= SHORTEST + 1 && longer.startsWith(stem)) || lexicon.words.get(longer)!.startsWith(word));
  // Two letters that are an abbreviation are whole; others are the beginning of a word.
  if (word.length >= SHORTEST || (word.length === 2 && found.size === 0)) for (const [longer, postings] of lexicon.postings) if (begins(longer)) add(postings, BEGINS * (0.6 + 0.4 * (stem.length / longer.length)));
  memory.set(`${stem} ${word}`, found);
  return found;
}

/** Entries whose whole name is the query, or a part of it: then for as much as that part weighs, less half. */
function wholeNames(concepts: readonly Concept[], { named }: Lexicon, shareOf: (concept: Concept) => number): ReadonlyMap<number, number> {
  const whole = new Map<number, number>();
  const keep = (key: string, factor: number) => {
    for (const { entry, weight } of named.get(key) ?? []) whole.set(entry, Math.max(whole.get(entry) ?? 0, weight * factor));
  };
  keep(concepts.flatMap(({ alternatives }) => alternatives[0]?.stems ?? []).join(' '), 1);
  for (const concept of concepts) for (const { stems, weight } of concept.alternatives) keep(stems.join(' '), weight * (concepts.length === 1 ? 1 : shareOf(concept) / 2));
  return whole;
}

/** How much of two questions is the same, the words that say nothing included; 0 for a few words, which are none. */
export function alike(words: ReadonlySet<string>, question: ReadonlySet<string>): number {
  return words.size < 3 ? 0 : words.intersection(question).size / words.union(question).size;
}

/** Entries that ask what was asked, word for word or nearly. */
function sameQuestions(words: ReadonlySet<string>, { questions }: Lexicon): ReadonlyMap<number, number> {
  const same = new Map<number, number>();
  for (const question of questions) {
    const shared = alike(words, question.words);
    if (shared >= SAME) same.set(question.entry, Math.max(same.get(question.entry) ?? 0, shared));
  }
  return same;
}
