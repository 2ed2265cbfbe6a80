/** What the small index knows: names, the words in them, and what else people call the same. */
import type { Entry, StartIndex, TypedWords } from './entry.ts';
import { isEmpty, stem, stemsOf, wordsOf } from './words.ts';

/** Some words that stand for a whole: `beschutte werkplaats`. */
export interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
}

/** A word at one place: which entry, and how much that place says of it. */
export interface Posting {
  readonly entry: number;
  readonly weight: number;
}

export interface Lexicon {
  readonly entries: readonly Entry[];
  /** Stem → where it stands. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Stem → a word that has it, to show and to search by. */
  readonly words: ReadonlyMap<string, string>;
  /** The stems of a whole name → the entries it names, and how well. */
  readonly named: ReadonlyMap<string, readonly Posting[]>;
  /** What is typed, as stems → what our pages call it. */
  readonly meant: ReadonlyMap<string, readonly Phrase[]>;
  /** The stem of a compound's last part → the compounds. */
  readonly tails: ReadonlyMap<string, readonly string[]>;
  /** Number of stems in the title of each entry. */
  readonly lengths: readonly number[];
  /** Questions that an entry answers, as all their words. */
  readonly questions: readonly { readonly entry: number; readonly words: ReadonlySet<string> }[];
}

const WEIGHT = { title: 1, name: 0.9, english: 0.85, about: 0.6, section: 0.55 } as const;

export const keyOf = (text: string): string => stemsOf(text).join(' ');
const phrase = (text: string): Phrase => ({ text, stems: stemsOf(text).filter((_stem, index, all) => all.length === 1 || !isEmpty(wordsOf(text)[index]!)) });

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function lexiconOf({ entries, compounds }: StartIndex, typed: TypedWords = []): Lexicon {
  const postings = new Map<string, Posting[]>();
  const words = new Map<string, string>();
  const named = new Map<string, Posting[]>();
  const lengths: number[] = [];
  const learn = (text: string, entry: number, weight: number): number => {
    const own = wordsOf(text);
    // What a hyphen joins is also found as one word.
    const joined = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu)?.map((word) => wordsOf(word).join('')) ?? [];
    for (const word of [...own, ...joined]) {
      const root = stem(word);
      if (!words.has(root) || word.length < words.get(root)!.length) words.set(root, word);
      push(postings, root, { entry, weight });
    }
    return own.filter((word) => !isEmpty(word)).length;
  };
  entries.forEach(({ title, names = [], english, about = [], sections = [] }, entry) => {
    lengths.push(learn(title, entry, WEIGHT.title));
    push(named, keyOf(title), { entry, weight: 1 });
    for (const name of names) {
      learn(name, entry, WEIGHT.name);
      push(named, keyOf(name), { entry, weight: 0.95 });
    }
    if (english !== undefined) {
      learn(english, entry, WEIGHT.english);
      push(named, keyOf(english), { entry, weight: 0.9 });
    }
    for (const words of about) learn(words, entry, WEIGHT.about);
    for (const [heading] of sections) learn(heading, entry, WEIGHT.section);
  });
  const questions = entries.flatMap(({ title, sections = [] }, entry) => [title, ...sections.map(([heading]) => heading)].filter((text) => text.endsWith('?')).map((text) => ({ entry, words: new Set(stemsOf(text)) })));
  return { entries, postings, words, named, meant: meanings(entries, typed), tails: tailsOf(compounds), lengths, questions };
}

/** The same names, with what people type for them. */
export const withTyped = (lexicon: Lexicon, typed: TypedWords): Lexicon => ({ ...lexicon, meant: meanings(lexicon.entries, typed) });

/** Typed words → phrases of ours: the old and colloquial words, and each name of a term for its others. */
function meanings(entries: readonly Entry[], typed: TypedWords): ReadonlyMap<string, readonly Phrase[]> {
  const meant = new Map<string, Phrase[]>();
  const learn = (one: string, ours: readonly string[]) => {
    const key = keyOf(one);
    for (const text of ours) if (keyOf(text) !== key && !meant.get(key)?.some((known) => known.text === text)) push(meant, key, phrase(text));
  };
  for (const [ours, list] of typed) for (const one of list.split(', ')) learn(one, ours.split(', '));
  for (const { kind, title, names = [], english } of entries) {
    if (kind !== 'term') continue;
    // "lokale diensteneconomie (LDE)" is two names.
    const [full, short] = title.split(/ \((.*)\)$/);
    const own = [full!, ...(short ? [short] : [])];
    for (const name of [...own, ...names, ...(english === undefined ? [] : [english])]) learn(name, own);
    learn(full!, names.slice(0, 3));
  }
  return meant;
}

function tailsOf(compounds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const tails = new Map<string, string[]>();
  for (const compound of compounds) {
    const [head, tail] = compound.split('·');
    const whole = stem(head! + tail!);
    const list = tails.get(stem(tail!));
    if (!list) tails.set(stem(tail!), [whole]);
    else if (!list.includes(whole)) list.push(whole);
  }
  return tails;
}
