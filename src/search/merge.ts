/** Brings together what is called as asked and what says it in its text: one list of pages. */
import type { PageKind } from '../i18n/kinds.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { entriesWith, fits, rankNames, sharesOf } from './rank.ts';
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
  /** Its names say all that was asked. */
  readonly called?: boolean;
  /** Words that were also searched and that it has, in its names or its text. */
  readonly said?: readonly string[];
}

/** A dataset counts what is asked, or an explorer works with one that does. */
export type Answering = 'counts' | 'explores';

const WEIGHT = { names: 1, text: 0.6, counts: 0.8, explores: 0.4 } as const;
/** A word that names nothing, and stands where it is counted, is known best there, and less by what it may mean. */
const ALONE = { counts: 1.25, names: 0.85 } as const;
/** What has this much of the word in its name is called so. */
const CALLED = 0.5;
/** Their names are said of a table. */
const FIGURE_LIKE: ReadonlySet<PageKind> = new Set(['figure', 'finding']);
/** What a page loses that has nothing of the query, in its names or its text. */
const LACKING = 0.4;
/** About how many pages there are, and how many a word is in at least: a word of one page does not count for all others. */
const [PAGES, FEW] = [250, 8];
/** Pages about pages come after what they are about. */
const TEXT_PRIOR = { explainer: 1.15, term: 0.95, dataset: 0.95, page: 0.7, source: 0.6, figure: 0.5, finding: 0.5 } as const;

/**
 * `hits` gives, for the text of an alternative, the pages that Pagefind found; pages of the names alone come when it has none yet.
 * Findings and headline figures are no pages of their own, so only their names count. `answering` has the pages whose figures count what is asked.
 */
export function merge(asked: Understood, lexicon: Lexicon, hits: ReadonlyMap<string, readonly TextHit[]>, answering: ReadonlyMap<string, Answering> = new Map()): readonly Found[] {
  const byPath = new Map(lexicon.entries.map((entry) => [entry.path, entry]));
  const named = new Map(rankNames(asked, lexicon).map((one) => [lexicon.entries[one.entry]!.path, one]));
  const said = alsoSaid(asked, lexicon, hits);
  const { texts, rarities } = textScores(asked, hits);
  const most = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const lacking = (path: string): number => {
    const inText = new Map(texts.get(path)?.places.map(({ concept, weight }) => [concept, weight]));
    return rarities.reduce((sum, rarity, concept) => sum + rarity - Math.max(inText.get(concept) ?? 0, rarity * (named.get(path)?.says.get(concept) ?? 0)), 0) / most;
  };
  // A word that itself names something is about that; of another the datasets know best that count it.
  const [typed] = asked.concepts[0]?.alternatives ?? [];
  const countsMore = asked.concepts.length > 1 || typed === undefined || ![...entriesWith(typed, lexicon)].some(([entry, weight]) => weight >= CALLED && !FIGURE_LIKE.has(lexicon.entries[entry]!.kind));
  const saying = new Set(hits.get(typed?.text ?? '')?.map(({ path }) => path));
  const weight = asked.concepts.length === 1 && countsMore && [...answering].some(([path, how]) => how === 'counts' && saying.has(path)) ? ALONE : { counts: 1, names: 1 };
  const found = [...new Set([...named.keys(), ...texts.keys(), ...answering.keys()])].flatMap((path): Found[] => {
    const entry = byPath.get(path);
    if (!entry) return [];
    const text = texts.get(path);
    const prior = TEXT_PRIOR[entry.kind] * (1 + 0.15 * fits(entry.kind, asked.intent));
    const name = named.get(path)?.score ?? 0;
    const counted = countsMore && answering.has(path) ? weight.counts * WEIGHT[answering.get(path)!] : 0;
    return [{ entry, score: (WEIGHT.names * weight.names * name + WEIGHT.text * prior * (text?.score ?? 0)) * (1 - LACKING * lacking(path)) + counted, cover: Math.max(name, text?.cover ?? 0, answering.get(path) === 'counts' ? 1 : 0), places: text?.places ?? [], called: named.get(path)?.says.size === asked.concepts.length, said: said.get(path) ?? [] }];
  });
  return found.toSorted((a, b) => b.score - a.score);
}

/** By page, the words that were also searched. */
function alsoSaid({ concepts, also }: Understood, lexicon: Lexicon, hits: ReadonlyMap<string, readonly TextHit[]>): ReadonlyMap<string, readonly string[]> {
  const searched = concepts.flatMap(({ alternatives }) => alternatives.filter(({ text }) => also.includes(text)));
  const pairs = searched.flatMap((one) => [...[...entriesWith(one, lexicon).keys()].map((entry) => lexicon.entries[entry]!), ...(hits.get(one.text) ?? [])].map(({ path }) => [path, one.text] as const));
  return new Map([...Map.groupBy(pairs, ([path]) => path)].map(([path, own]) => [path, own.map(([, text]) => text)]));
}

interface TextScore {
  readonly score: number;
  readonly cover: number;
  readonly places: readonly Places[];
}

/** Each concept counts for as much as it tells pages apart, in its best wording. */
function textScores({ concepts }: Understood, hits: ReadonlyMap<string, readonly TextHit[]>): { readonly texts: ReadonlyMap<string, TextScore>; readonly rarities: readonly number[] } {
  const total = new Map<string, { score: number; cover: number; places: Places[] }>();
  const rarities: number[] = [];
  const shares = sharesOf(concepts);
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
    const rarity = shares[concept]! * (best.size === 0 ? 0.5 : Math.log(1 + PAGES / Math.max(FEW, best.size)));
    rarities.push(rarity);
    for (const [path, { value, weight, words }] of best) {
      const known = total.get(path) ?? { score: 0, cover: 0, places: [] };
      total.set(path, { score: known.score + rarity * value, cover: known.cover + rarity * weight, places: [...known.places, { concept, weight: rarity * weight, words }] });
    }
  });
  const most = rarities.reduce((sum, rarity) => sum + rarity, 0);
  return { texts: new Map([...total].map(([path, { score, cover, places }]) => [path, { score: score / most, cover: cover / most, places }])), rarities };
}
