import type { Dataset } from './model/dataset.ts';
import type { Locale } from './model/text.ts';

/** `make`, for each key the first time it is asked for only. */
export function oncePer<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** The same for objects, none of which it keeps alive. */
export function oncePerObject<Key extends object, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** The same for each dataset and language: pages, files, cards and frames show the same. */
export function once<Made>(make: (dataset: Dataset, locale: Locale) => Made): (dataset: Dataset, locale: Locale) => Made {
  const of = oncePer((dataset: Dataset) => oncePer((locale: Locale) => make(dataset, locale)));
  return (dataset, locale) => of(dataset)(locale);
}
