import type { Dataset } from './model/dataset.ts';
import type { Locale } from './model/text.ts';

/** `make`, for each dataset and language the first time it is asked for only: pages, files, cards and frames show the same. */
export function once<Made>(make: (dataset: Dataset, locale: Locale) => Made): (dataset: Dataset, locale: Locale) => Made {
  const made = new WeakMap<Dataset, Map<Locale, Made>>();
  return (dataset, locale) => {
    const known = made.get(dataset) ?? new Map<Locale, Made>();
    made.set(dataset, known);
    if (!known.has(locale)) known.set(locale, make(dataset, locale));
    return known.get(locale)!;
  };
}
