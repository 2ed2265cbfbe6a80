/** A printed number as a sentence that a journalist can paste: what, when, how much, from where, and whether it adds up. */

export interface QuoteWords {
  readonly quote: (measure: string, about: string, value: string) => string;
  readonly quoteMissing: (measure: string, about: string, printed: string, gap: string) => string;
  readonly quoteSource: (source: string, version: string, address: string) => string;
  readonly quoteMeaning: (definition: string) => string;
  readonly quoteBreak: Readonly<Record<string, string>>;
  readonly quoteRecomputed: (printed: string, recomputed: string) => string;
  readonly quoteDoubt: string;
  readonly quoteDefinition: string;
}

export interface Quoted {
  readonly measure: string;
  readonly about: string;
  /** With its unit; empty when the figure is missing. */
  readonly value: string;
  readonly printed: string;
  /** Why there is no figure, in a word. */
  readonly gap?: string | undefined;
  /** What a rate is a share of; a count goes without. */
  readonly definition?: string | undefined;
  /** Why it does not go with the figures before it: `method` or `series`. */
  readonly broken?: string | undefined;
  /** What the other figures make of it, where it does not follow from them. */
  readonly recomputed?: string | undefined;
  readonly source: string;
  /** Of the dataset: what stood there when it was quoted stays there. */
  readonly version: string;
  readonly address: string;
  /** Of the worst doubt about the number. */
  readonly verdict?: string | undefined;
}

export function quoteOf({ measure, about, value, printed, gap = '', definition, broken, recomputed, source, version, address, verdict }: Quoted, words: QuoteWords): string {
  const says = value === '' ? words.quoteMissing(measure, about, printed, gap) : words.quote(measure, about, value);
  const warning = verdict === 'discrepancy' ? (recomputed === undefined ? words.quoteDoubt : words.quoteRecomputed(printed, recomputed)) : verdict === 'definition' ? words.quoteDefinition : '';
  return [says, definition !== undefined && words.quoteMeaning(definition), broken !== undefined && words.quoteBreak[broken], warning, words.quoteSource(source, version, address)].filter(Boolean).join(' ');
}
