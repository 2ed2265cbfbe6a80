/** The few names that a box offers while somebody types. */
import type { PageKind } from '../i18n/kinds.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { entriesWith, rankNames } from './rank.ts';
import { understand, type Understood } from './understand.ts';
import { fold, isEmpty, stemsOf, wordsOf } from './words.ts';

export interface Suggestion {
  readonly kind: PageKind;
  readonly path: string;
  readonly title: string;
  readonly note?: string | undefined;
}

const MOST = 7;
/** Of one kind: a word such as "werk" is in the names of many terms. */
const OF_A_KIND = 4;
/** What has this much less of the query than the best is about something else, the sooner where it only has what was typed in other words. */
const ENOUGH = { typed: 0.45, meant: 0.55 } as const;

/** As much of a word as its forms and a slip at its end leave. */
const BEGINNING = 3;

/** The entries that may have a word of the query. */
export function mentioned(query: string, entries: readonly Entry[]): readonly Entry[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isEmpty(word));
  const beginnings = (telling.length > 0 ? telling : words).map((word) => (word.length < BEGINNING ? new RegExp(`\\b${word}`) : new RegExp(word.slice(0, BEGINNING))));
  return entries.filter(({ title, names = [], english = '', about = [], sections = [] }) => {
    const text = fold([title, ...names, english, ...about, ...sections.map(([heading]) => heading)].join(' '));
    return beginnings.some((beginning) => beginning.test(text));
  });
}

export function suggest(query: string, lexicon: Lexicon): readonly Suggestion[] {
  // A letter alone is a word of codes only; the first key waits for nothing that it does not need.
  const asked = query.trim().length === 1 ? undefined : understand(query, lexicon);
  const best = asked ? bestOf(asked, lexicon) : [];
  const perKind = new Map<PageKind, number>();
  const chosen = new Map<string, Suggestion>();
  const signs = new Set<string>();
  for (const entry of [...best, ...begun(query, lexicon.entries)]) {
    if (chosen.size >= MOST) break;
    const count = perKind.get(entry.kind) ?? 0;
    if (count >= OF_A_KIND || chosen.has(entry.path)) continue;
    const suggestion = suggestionOf(entry, asked);
    // Two datasets may print one figure.
    const sign = `${suggestion.title} ${suggestion.note}`;
    if (signs.has(sign)) continue;
    perKind.set(entry.kind, count + 1);
    signs.add(sign);
    chosen.set(entry.path, suggestion);
  }
  return [...chosen.values()];
}

function bestOf(asked: Understood, lexicon: Lexicon): readonly Entry[] {
  const ranked = rankNames(asked, lexicon);
  const top = ranked[0]?.score ?? 0;
  const typed = new Set(asked.concepts.flatMap(({ alternatives: [own] }) => (own ? [...entriesWith(own, lexicon).keys()] : [])));
  return ranked.filter(({ entry, score }) => score >= top * (typed.has(entry) ? ENOUGH.typed : ENOUGH.meant)).map(({ entry }) => lexicon.entries[entry]!);
}

/** One or two letters are in too many words: then what is called so from there on, short names first. */
function begun(query: string, entries: readonly Entry[]): readonly Entry[] {
  const [word, ...others] = wordsOf(query);
  if (word === undefined || others.length > 0 || word.length >= BEGINNING) return [];
  const named = entries.filter(({ kind }) => kind !== 'figure').toSorted((a, b) => a.title.length - b.title.length);
  const having = (pattern: RegExp) => named.filter(({ title }) => pattern.test(fold(title)));
  return [...having(new RegExp(`^${word}`)), ...having(new RegExp(`\\b${word}`))];
}

/** Of an explainer the question that is closest, where that is not its title. */
function suggestionOf({ kind, path, title, note, sections = [] }: Entry, asked: Understood | undefined): Suggestion {
  const best = asked && closest(title, sections, asked);
  if (best) return { kind, path: `${path}#${best.anchor}`, title: best.heading, note: title };
  return { kind, path, title, note: kind === 'finding' ? undefined : note };
}

function closest(title: string, sections: NonNullable<Entry['sections']>, { concepts, words }: Understood): { readonly heading: string; readonly anchor: string } | undefined {
  const answers = (text: string) => {
    const stems = stemsOf(text);
    const hits = concepts.filter(({ alternatives }) => alternatives.some((one) => one.stems.every((stem) => stems.includes(stem)))).length;
    return hits + stems.filter((stem) => words.has(stem)).length / 10;
  };
  const [best] = sections.map(([heading, anchor]) => ({ heading, anchor, score: answers(heading) })).toSorted((a, b) => b.score - a.score);
  return best && best.score > answers(title) + 0.15 ? best : undefined;
}
