/** What a search should find a dataset by, besides its own words. */
import { getObservations } from '../../catalog.ts';
import { synonymsOf, type CodeRef } from '../../i18n/synonyms.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Locale } from '../../model/text.ts';

export function keywordsOf(dataset: Dataset, locale: Locale): readonly string[] {
  const refs: CodeRef[] = [
    ...dataset.themes.map((code) => ({ codelist: 'theme', code })),
    ...dataset.programmes.map((code) => ({ codelist: 'programme', code })),
    ...getObservations(dataset.id).flatMap(({ key }) => dataset.dimensions.map(({ id, codelist }) => ({ codelist, code: key[id] ?? '' }))),
  ];
  return synonymsOf(refs, locale);
}
