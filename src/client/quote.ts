/** A printed number as a sentence that a journalist can paste: what, when, how much, from where, and whether it adds up. */

export interface QuoteWords {
  readonly quote: (measure: string, about: string, value: string) => string;
  readonly quoteMissing: (measure: string, about: string, printed: string, gap: string) => string;
  readonly quoteSource: (source: string, version: string, address: string, frozen: string) => string;
  readonly quoteMeaning: (definition: string) => string;
  readonly quoteBreak: Readonly<Record<string, string>>;
}

export interface Quoted {
  readonly measure: string;
  readonly about: string;
  /** With its unit, and what speaks against it; empty when the figure is missing. */
  readonly value: string;
  readonly printed: string;
  /** Why there is no figure, in a word. */
  readonly gap?: string | undefined;
  /** What a rate is a share of; a count goes without. */
  readonly definition?: string | undefined;
  /** Why it does not go with the figures before it: `method` or `series`. */
  readonly broken?: string | undefined;
  /** What else to know before repeating it, in a sentence. */
  readonly warning?: string | undefined;
  readonly source: string;
  /** Of the dataset: what stood there when it was quoted stays there. */
  readonly version: string;
  readonly address: string;
  /** Of the version's files, which never change; none as long as they are not kept. */
  readonly frozen?: string | undefined;
}

export function quoteOf({ measure, about, value, printed, gap = '', definition, broken, warning, source, version, address, frozen = '' }: Quoted, words: QuoteWords): string {
  const says = value === '' ? words.quoteMissing(measure, about, printed, gap) : words.quote(measure, about, value);
  return [says, definition !== undefined && words.quoteMeaning(definition), broken !== undefined && words.quoteBreak[broken], warning, words.quoteSource(source, version, address, frozen)].filter(Boolean).join(' ');
}
