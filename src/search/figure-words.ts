/** The words that say what a figure counts, and which figures say what is asked. */
import { partsOf, type Part } from './parts.ts';
import type { Concept } from './understand.ts';
import { stem, wordsOf } from './words.ts';

export type Stems = ReadonlySet<string>;

const read = new Map<string, Stems>();

/** Labels are made of a few parts, over and over. */
export function stemsIn(text: string): Stems {
  const known = read.get(text);
  if (known) return known;
  const [part, ...others] = text.split(/[,:] /);
  const found = others.length === 0 ? new Set(wordsOf(text).map(stem)) : new Set([part!, ...others].flatMap((one) => [...stemsIn(one)]));
  read.set(text, found);
  return found;
}

/** A word may go on, at either end: maatwerk, maatwerkbedrijf. */
const goesOn = (word: string, part: string): boolean => word === part || (part.length >= 4 && (word.startsWith(part) || (part.length >= 5 && word.endsWith(part))));

const fits = (word: string, [stem, written]: Part): boolean => goesOn(word, stem) || goesOn(word, written);

/** Has the text the concept, one way or another? */
export const says = (own: Stems, { alternatives }: Concept): boolean => alternatives.some((one) => one.stems.length > 0 && partsOf(one).every((part) => own.has(part[0]) || [...own].some((word) => fits(word, part))));

/** Where each word stands, by the number of the place. */
export class Places {
  readonly #places = new Map<string, Set<number>>();
  readonly #found = new Map<string, ReadonlySet<number>>();

  add(word: string, at: number): void {
    const known = this.#places.get(word) ?? new Set();
    this.#places.set(word, known.add(at));
  }

  /** The places that have the concept, one way or another. */
  of({ alternatives }: Concept): ReadonlySet<number> {
    const ways = alternatives.filter(({ stems }) => stems.length > 0).map((one) => partsOf(one).map((part) => this.#with(part)).reduce((both, other) => both.intersection(other)));
    return ways.reduce((all, one) => all.union(one), new Set<number>());
  }

  #with(part: Part): ReadonlySet<number> {
    const key = part.join(' ');
    const known = this.#found.get(key) ?? new Set([...this.#places].filter(([word]) => fits(word, part)).flatMap(([, places]) => [...places]));
    this.#found.set(key, known);
    return known;
  }
}
