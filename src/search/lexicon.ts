/** What the small index knows: names, the words in them, and what else people call the same. */
import type { PageKind } from '../i18n/kinds.ts';
import { cutter, cutterByEar } from './compounds.ts';
import type { Entry, Names, TypedWords } from './entry.ts';
import { fold, isEmpty, stem, wordsOf } from './words.ts';

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
  /** Every word as it is written, also those that are typed for ours → how often a name has it. */
  readonly spelled: ReadonlyMap<string, number>;
  /** The stems of a whole name → the entries it names, and how well. */
  readonly named: ReadonlyMap<string, readonly Posting[]>;
  /** What is typed, as stems → what our pages call it. */
  readonly meant: ReadonlyMap<string, readonly Phrase[]>;
  /** The stem of a compound's last part → the compounds. */
  readonly tails: ReadonlyMap<string, readonly string[]>;
  /** Cuts a compound that the site does not have, where it has both parts: `rotatie·cijfers`. */
  readonly cut: (word: string) => readonly [string, string] | undefined;
  /** The same of a compound that is written by ear. */
  readonly cutByEar: (word: string) => readonly [string, string] | undefined;
  /** Number of stems in the title of each entry. */
  readonly lengths: readonly number[];
  /** Questions that an entry answers, as all their words. */
  readonly questions: readonly { readonly entry: number; readonly words: ReadonlySet<string> }[];
}

const WEIGHT = { title: 1, name: 0.9, english: 0.85, about: 0.6, section: 0.55 } as const;

/** What a word counts for that a hyphen ties to another: wijk-werken is not work as such. */
const TIED = 0.8;

/** Kinds whose other name is a list of words, each of which counts. */
const LISTED: ReadonlySet<PageKind> = new Set(['page', 'finding']);
/** The longer another name is, the less it says of each of its words. */
const shareOf = (name: string, kind: PageKind): number => (LISTED.has(kind) ? 1 : Math.sqrt(2 / Math.max(2, read(name).words.length)));

interface Read {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly key: string;
}

/** A name is looked at for its words, as a whole and for what it means; it is read once, as the first key waits for it. */
const reads = new Map<string, Read>();

function read(text: string): Read {
  const known = reads.get(text);
  if (known) return known;
  const words = wordsOf(text);
  const stems = words.map(stem);
  const found = { words, stems, key: stems.join(' ') };
  reads.set(text, found);
  return found;
}

export const keyOf = (text: string): string => read(text).key;

/** Two words that mean something else together, with any between them: “waar … werken”. */
const APART = ' … ';
export const apart = (first: string, last: string): string => `${first}${APART}${last}`;

function phrase(text: string): Phrase {
  const { words, stems } = read(text);
  return { text, stems: stems.filter((_stem, index) => words.length === 1 || !isEmpty(words[index]!)) };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const hyphened = (text: string): readonly string[] => (fold(text).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).map((word) => wordsOf(word).join(''));

export function lexiconOf(names: Names): Lexicon {
  const work = lexiconInSteps(names);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** How many names are read in one step: a slow phone takes 10 ms for them. */
const STEP = 20;

/** Stops now and then, so that a key goes first. */
export function* lexiconInSteps({ entries, compounds, typed }: Names): Generator<undefined, Lexicon> {
  const names = yield* namesOf(entries);
  const { meant, single } = yield* meanings(entries, typed);
  const spelled = new Map([...single.map((word) => [word, 0] as const), ...names.spelled]);
  return { ...names, spelled, meant, tails: tailsOf(compounds) };
}

function* namesOf(entries: readonly Entry[]): Generator<undefined, Omit<Lexicon, 'meant' | 'tails'>> {
  const postings = new Map<string, Posting[]>();
  const words = new Map<string, string>();
  const spelled = new Map<string, number>();
  const foreign = new Set<string>();
  const named = new Map<string, Posting[]>();
  const lengths: number[] = [];
  // Made for the first word that needs them.
  let cut: Lexicon['cut'] | undefined;
  let cutByEar: Lexicon['cutByEar'] | undefined;
  const learn = (text: string, entry: number, weight: number, isForeign = false): void => {
    const own = read(text);
    const stand = (word: string, root: string, share: number) => {
      // A word of ours is shown, and not the English one with the same stem: sociale, social.
      const known = words.get(root);
      if (known === undefined || (foreign.has(root) ? !isForeign : !isForeign && word.length < known.length)) {
        words.set(root, word);
        if (isForeign) foreign.add(root);
        else foreign.delete(root);
      }
      spelled.set(word, (spelled.get(word) ?? 0) + 1);
      push(postings, root, { entry, weight: weight * share });
    };
    const tied = text.includes('-') ? hyphened(text) : [];
    const isTied = (word: string): boolean => tied.some((one) => one.includes(word));
    own.words.forEach((word, index) => stand(word, own.stems[index]!, isTied(word) ? TIED : 1));
    // What a hyphen joins is also found as one word.
    for (const joined of tied) stand(joined, stem(joined), 1);
  };
  for (const [entry, { kind, title, names = [], english, about = [], sections = [] }] of entries.entries()) {
    if (entry % STEP === STEP - 1) yield;
    learn(title, entry, WEIGHT.title);
    // "lokale diensteneconomie (LDE)" is two names.
    lengths.push(read(title.replace(/ \(.*\)$/, '')).words.filter((word) => !isEmpty(word)).length);
    push(named, keyOf(title), { entry, weight: 1 });
    for (const name of names) {
      learn(name, entry, WEIGHT.name * shareOf(name, kind));
      push(named, keyOf(name), { entry, weight: 0.95 });
    }
    if (english !== undefined) {
      learn(english, entry, WEIGHT.english, true);
      push(named, keyOf(english), { entry, weight: 0.9 });
    }
    for (const words of about) learn(words, entry, WEIGHT.about);
    for (const [heading] of sections) learn(heading, entry, WEIGHT.section);
  }
  const questions = entries.flatMap(({ title, sections = [] }, entry) => [title, ...sections.map(([heading]) => heading)].filter((text) => text.endsWith('?')).map((text) => ({ entry, words: new Set(read(text).stems) })));
  return { entries, postings, words, spelled, named, cut: (word) => (cut ??= cutter(words.values()))(word), cutByEar: (word) => (cutByEar ??= cutterByEar(spelled.keys()))(word), lengths, questions };
}

/** Typed words → phrases of ours: the old and colloquial words, and each name of a term for its others. */
function* meanings(entries: readonly Entry[], typed: TypedWords): Generator<undefined, { readonly meant: Lexicon['meant']; readonly single: readonly string[] }> {
  const meant = new Map<string, Phrase[]>();
  const single: string[] = [];
  const learn = (one: string, ours: readonly string[]) => {
    const key = one.split(APART).map(keyOf).join(APART);
    for (const text of ours) if (keyOf(text) !== key && !meant.get(key)?.some((known) => known.text === text)) push(meant, key, phrase(text));
  };
  for (const [at, [ours, list]] of typed.entries()) {
    if (at % STEP === STEP - 1) yield;
    for (const one of list.split(', ')) {
      learn(one, ours.split(', '));
      if (read(one).words.length === 1) single.push(read(one).words[0]!);
    }
  }
  for (const [at, { kind, title, names = [], english }] of entries.entries()) {
    if (at % STEP === STEP - 1) yield;
    // "Tabel 5" is what a document calls it.
    if (kind === 'dataset') for (const name of names) learn(name, [title]);
    if (kind !== 'term') continue;
    // "lokale diensteneconomie (LDE)" is two names.
    const [full, short] = title.split(/ \((.*)\)$/);
    const own = [full!, ...(short ? [short] : [])];
    for (const name of [...own, ...names, ...(english === undefined ? [] : [english])]) learn(name, own);
    learn(full!, names.slice(0, 3));
  }
  return { meant, single };
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
