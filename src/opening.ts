/** The first sentences of a text, as many as fit in `limit` characters and always one: for a search engine's summary. */
export function opening(text: string, locale: string, limit = 300): string {
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
  const fitting = sentences.filter((_sentence, index) => sentences.slice(0, index + 1).join('').length <= limit);
  return (fitting.length > 0 ? fitting : sentences.slice(0, 1)).join('').trim();
}
