/** What a query asks for: each word with what else it may stand for. */
import type { Lexicon, Phrase } from './lexicon.ts';
import { oneSlip } from './distance.ts';
import { fold, isEmpty, stem, wordsOf } from './words.ts';

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
  readonly concepts: readonly Concept[];
  /** Words that were also searched, for the reader to see. */
  readonly also: readonly string[];
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
}

const SURE = { own: 1, meant: 0.85, further: 0.7, joined: 0.9, tail: 0.55, slip: 0.75 } as const;
/** Longer queries are cut: no page answers more words than this. */
const LONGEST = { characters: 300, words: 12, phrase: 6, tails: 12 } as const;

/** As long as it may be; “50+” is a name, and no number. */
export const clipped = (query: string): string => query.slice(0, LONGEST.characters).trim().replace(/\b(\d{2})\+(?!\d)/g, '$1-plus');

/** Something can be looked for: a word of two letters or more, or a number. */
export const isSearchable = (query: string): boolean => wordsOf(query).some((word) => word.length > 1 || /\d/.test(word));

/** `known` says whether a word stands in a text of the site though in no name; `near` gives words of the texts one slip away. */
export interface TextWords {
  known(word: string): boolean;
  near(word: string): readonly string[];
}

export function understand(query: string, lexicon: Lexicon, texts?: TextWords): Understood {
  const corrected: [string, string][] = [];
  const words = wordsOf(clipped(query)).slice(0, 3 * LONGEST.words).flatMap((word) => {
    const parts = partsOf(word, lexicon, texts);
    if (parts) corrected.push([word, parts.join(' ')]);
    return parts ?? [word];
  });
  const stems = words.map(stem);
  const concepts: Concept[] = [];
  const onlyEmpty = words.every(isEmpty);
  for (let at = 0; at < words.length && concepts.length < LONGEST.words; ) {
    const taken = phraseAt(stems, at, lexicon);
    const typed = words.slice(at, at + taken).join(' ');
    if (taken > 1 || lexicon.meant.has(stems[at]!)) {
      concepts.push(meantConcept(typed, stems.slice(at, at + taken), lexicon));
    } else if (!isEmpty(typed) || onlyEmpty) {
      const { concept, fixed } = wordConcept(typed, stems[at]!, words[at + 1], lexicon, texts);
      if (fixed) corrected.push([typed, fixed]);
      concepts.push(concept);
    }
    at += taken;
  }
  const fixed = new Set(corrected.map(([, taken]) => taken));
  const shown = concepts.flatMap(({ typed, alternatives }) => alternatives.filter(({ text, weight }) => weight < SURE.own && !fixed.has(text) && !isVariant(typed, text)).slice(0, 4).map(({ text }) => text));
  return { concepts, also: [...new Set(shown)], corrected, unknown: concepts.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed), intent: intentOf(words, concepts), words: new Set(stems) };
}

/** Another ending, or the same word among others: nothing that a reader need be told. */
const isVariant = (typed: string, text: string): boolean => {
  const [a, b] = [fold(typed), fold(text)];
  return b.includes(a) || b.slice(0, 6) === a.slice(0, 6);
};

/** The word as a name has it: Pagefind takes an unknown ending for the beginning of a shorter word. */
const written = (word: string, { words }: Lexicon): string => words.get(stem(word)) ?? word;

/** A compound of two words of ours that nobody wrote here: searched as these two. */
function partsOf(word: string, lexicon: Lexicon, texts: TextWords | undefined): readonly string[] | undefined {
  const root = stem(word);
  if (lexicon.meant.has(root) || lexicon.tails.has(root) || isKnown(word, root, lexicon) || texts?.known(word)) return undefined;
  const [head, tail] = lexicon.cut(word) ?? [];
  return head !== undefined && tail !== undefined ? [written(head, lexicon), tail] : undefined;
}

/** How many words from `at` on are one phrase that people use. */
function phraseAt(stems: readonly string[], at: number, { meant }: Lexicon): number {
  for (let count = Math.min(LONGEST.phrase, stems.length - at); count > 1; count -= 1) if (meant.has(stems.slice(at, at + count).join(' '))) return count;
  return 1;
}

function meantConcept(typed: string, stems: readonly string[], lexicon: Lexicon): Concept {
  const own: Alternative = { text: typed.split(' ').map((word) => written(word, lexicon)).join(' '), stems, weight: SURE.own };
  const meant = lexicon.meant.get(stems.join(' '))!.map((phrase): Alternative => ({ ...phrase, weight: SURE.meant }));
  // What is meant may have other names: KPI, managementinstrument, managementtools.
  const known = new Set([typed, ...meant.map(({ text }) => text)]);
  const further = meant.flatMap((phrase) => lexicon.meant.get(phrase.stems.join(' ')) ?? []).filter(({ text }) => !known.has(text)).slice(0, 3).map((phrase): Alternative => ({ ...phrase, weight: SURE.further }));
  return { typed, alternatives: [own, ...meant, ...further, ...(stems.length === 1 ? tailsFor(stems[0]!, lexicon) : [])] };
}

function wordConcept(typed: string, root: string, next: string | undefined, lexicon: Lexicon, texts: TextWords | undefined): { readonly concept: Concept; readonly fixed?: string } {
  const own: Alternative = { text: written(typed, lexicon), stems: [root], weight: SURE.own };
  const joined = next !== undefined && lexicon.postings.has(stem(typed + next)) ? [{ text: typed + next, stems: [stem(typed + next)], weight: SURE.joined }] : [];
  const tails = tailsFor(root, lexicon);
  if (joined.length + tails.length > 0 || isKnown(typed, root, lexicon) || texts?.known(typed)) return { concept: { typed, alternatives: [own, ...joined, ...tails] } };
  const near = slips(typed, root, lexicon, texts);
  const meant = near.flatMap((word) => lexicon.meant.get(stem(word)) ?? []).map((phrase): Alternative => ({ ...phrase, weight: SURE.slip * SURE.meant }));
  const taken = near.map((word): Alternative => ({ text: word, stems: [stem(word)], weight: SURE.slip }));
  const concept = { typed, alternatives: [...(texts ? [] : [own]), ...taken, ...meant] };
  return near.length === 0 ? { concept } : { concept, fixed: near[0]! };
}

/** A whole word of a name, or the beginning of one: somebody may still be typing. */
const isKnown = (typed: string, root: string, { postings, words }: Lexicon): boolean =>
  postings.has(root) || /^\d+$/.test(typed) || (typed.length >= 3 && [...words.values()].some((word) => word.startsWith(typed)));

/** The compounds that end in a word; a word in many of them, such as werk, says too little. */
const tailsFor = (root: string, { tails, words }: Lexicon): readonly Alternative[] =>
  ((tails.get(root)?.length ?? 0) > LONGEST.tails ? [] : tails.get(root) ?? []).map((whole) => ({ text: words.get(whole) ?? whole, stems: [whole], weight: SURE.tail }));

/** Words one slip away, names first; for a long word the slip may be in an ending that the stem has lost. */
function slips(typed: string, root: string, lexicon: Lexicon, texts: TextWords | undefined): readonly string[] {
  if (typed.length < 4) return [];
  const found = new Set<string>();
  const close = (word: string) => oneSlip(typed, word) || (root.length > 4 && oneSlip(root, stem(word)));
  for (const word of lexicon.words.values()) if (word.length > 3 && close(word)) found.add(word);
  for (const key of lexicon.meant.keys()) if (!key.includes(' ') && key.length > 3 && oneSlip(root, key)) found.add(key);
  const list = found.size > 0 ? [...found] : (texts?.near(typed) ?? []);
  // People get the first letter right.
  return list.toSorted((a, b) => Number(b[0] === typed[0]) - Number(a[0] === typed[0])).slice(0, 3);
}

const MEANING = new Set(['betekent', 'betekenis', 'definitie', 'begrip', 'afkorting', 'means', 'definition']);
const EXPLANATION = new Set(['hoe', 'waarom', 'waarvoor', 'wie', 'wanneer', 'moet', 'mag', 'kan', 'welke', 'welk', 'wat', 'how', 'why', 'who']);
const AMOUNT = new Set(['hoeveel', 'aantal', 'cijfer', 'cijfers', 'percentage', 'procent', 'aandeel', 'groot', 'statistiek', 'tabel', 'csv', 'many', 'share']);

/** What the list of typed words calls the audit. */
const AUDIT = 'rekencontrole';

function intentOf(words: readonly string[], concepts: readonly Concept[]): Intent {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  return { meaning: has(MEANING) || (words[0] === 'wat' && words[1] === 'is'), explanation: has(EXPLANATION), amount: has(AMOUNT) || words.some((word) => /^(19|20)\d\d$/.test(word)), doubt: concepts.some(({ alternatives }) => alternatives.some(({ text }) => text === AUDIT)) };
}
