/** The words that say what a figure counts, and which figures say what is asked. */
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
const fits = (word: string, stem: string): boolean => word === stem || (stem.length >= 4 && (word.startsWith(stem) || (stem.length >= 5 && word.endsWith(stem))));

/** Has the text the concept, one way or another? */
export const says = (own: Stems, { alternatives }: Concept): boolean => alternatives.some(({ stems }) => stems.length > 0 && stems.every((stem) => own.has(stem) || [...own].some((word) => fits(word, stem))));

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
    const ways = alternatives.filter(({ stems }) => stems.length > 0).map(({ stems }) => stems.map((stem) => this.#with(stem)).reduce((both, one) => both.intersection(one)));
    return ways.reduce((all, one) => all.union(one), new Set<number>());
  }

  #with(stem: string): ReadonlySet<number> {
    const known = this.#found.get(stem) ?? new Set([...this.#places].filter(([word]) => fits(word, stem)).flatMap(([, places]) => [...places]));
    this.#found.set(stem, known);
    return known;
  }
}
