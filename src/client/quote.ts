/** A printed number as a sentence that a journalist can paste: what, when, how much, from where, and whether it adds up. */

export interface QuoteWords {
  readonly quote: (measure: string, about: string, value: string) => string;
  readonly quoteMissing: (measure: string, about: string, printed: string) => string;
  readonly quoteSource: (source: string, address: string) => string;
  readonly quoteDoubt: string;
  readonly quoteDefinition: string;
}

export interface Quoted {
  readonly measure: string;
  readonly about: string;
  /** With its unit; empty when the figure is missing. */
  readonly value: string;
  readonly printed: string;
  readonly source: string;
  readonly address: string;
  /** Of the worst doubt about the number. */
  readonly verdict?: string | undefined;
}

export function quoteOf({ measure, about, value, printed, source, address, verdict }: Quoted, words: QuoteWords): string {
  const says = value === '' ? words.quoteMissing(measure, about, printed) : words.quote(measure, about, value);
  const warning = verdict === 'discrepancy' ? words.quoteDoubt : verdict === 'definition' ? words.quoteDefinition : '';
  return [says, warning, words.quoteSource(source, address)].filter(Boolean).join(' ');
}
