/** Brings together what is called as asked and what says it in its text: one list of pages. */
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { fits, rankNames } from './rank.ts';
import type { Understood } from './understand.ts';

/** A page that a full-text search gave, by its address. */
export interface TextHit {
  readonly path: string;
  readonly score: number;
  /** The places of the words found. */
  readonly words: readonly number[];
}

/** Where a concept stands in a page's text. */
export interface Places {
  readonly concept: number;
  readonly weight: number;
  readonly words: readonly number[];
}

export interface Found {
  readonly entry: Entry;
  readonly score: number;
  /** How much of the query the page's names or its text have: 1 is all. */
  readonly cover: number;
  readonly places: readonly Places[];
}

const WEIGHT = { names: 1, text: 0.6 } as const;
/** About how many pages there are, and how many a word is in at least: a word of one page does not count for all others. */
const [PAGES, FEW] = [250, 8];
/** Pages about pages come after what they are about. */
const TEXT_PRIOR = { explainer: 1.15, term: 0.95, dataset: 0.95, page: 0.7, source: 0.6, figure: 0.5, finding: 0.5 } as const;

/**
 * `hits` gives, for the text of an alternative, the pages that Pagefind found; pages of the names alone come when it has none yet.
 * Findings and headline figures are no pages of their own, so only their names count.
 */
export function merge(asked: Understood, lexicon: Lexicon, hits: ReadonlyMap<string, readonly TextHit[]>): readonly Found[] {
  const byPath = new Map(lexicon.entries.map((entry) => [entry.path, entry]));
  const named = new Map(rankNames(asked, lexicon).map(({ entry, score }) => [lexicon.entries[entry]!.path, score]));
  const texts = textScores(asked, hits);
  const found = [...new Set([...named.keys(), ...texts.keys()])].flatMap((path): Found[] => {
    const entry = byPath.get(path);
    if (!entry) return [];
    const text = texts.get(path);
    const prior = TEXT_PRIOR[entry.kind] * (1 + 0.15 * fits(entry.kind, asked.intent));
    return [{ entry, score: WEIGHT.names * (named.get(path) ?? 0) + WEIGHT.text * prior * (text?.score ?? 0), cover: Math.max(named.get(path) ?? 0, text?.cover ?? 0), places: text?.places ?? [] }];
  });
  return found.toSorted((a, b) => b.score - a.score);
}

interface TextScore {
  readonly score: number;
  readonly cover: number;
  readonly places: readonly Places[];
}

/** Each concept counts for as much as it tells pages apart, in its best wording. */
function textScores({ concepts }: Understood, hits: ReadonlyMap<string, readonly TextHit[]>): ReadonlyMap<string, TextScore> {
  const total = new Map<string, { score: number; cover: number; places: Places[] }>();
  let most = 0;
  concepts.forEach(({ alternatives }, concept) => {
    const best = new Map<string, { value: number; weight: number; words: number[] }>();
    for (const { text, weight } of alternatives) {
      const list = hits.get(text) ?? [];
      const top = list[0]?.score ?? 1;
      for (const { path, score, words } of list) {
        const value = weight * (0.35 + 0.65 * Math.sqrt(Math.max(0, score) / top));
        const known = best.get(path);
        if (!known) best.set(path, { value, weight, words: [...words] });
        else best.set(path, { value: Math.max(known.value, value), weight: Math.max(known.weight, weight), words: [...known.words, ...words] });
      }
    }
    const rarity = best.size === 0 ? 0.5 : Math.log(1 + PAGES / Math.max(FEW, best.size));
    most += rarity;
    for (const [path, { value, weight, words }] of best) {
      const known = total.get(path) ?? { score: 0, cover: 0, places: [] };
      total.set(path, { score: known.score + rarity * value, cover: known.cover + rarity * weight, places: [...known.places, { concept, weight: rarity * weight, words }] });
    }
  });
  return new Map([...total].map(([path, { score, cover, places }]) => [path, { score: score / most, cover: cover / most, places }]));
}
