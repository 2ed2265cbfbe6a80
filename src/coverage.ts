/** Which years a dataset covers. */
import { getObservations } from './catalog.ts';

export interface Coverage {
  readonly years: readonly string[];
  readonly first: string;
  readonly last: string;
}

export function coverage(dataset: string): Coverage {
  const years = [...new Set(getObservations(dataset).map(({ timePeriod }) => timePeriod.slice(0, 4)))].toSorted();
  return { years, first: years[0]!, last: years.at(-1)! };
}
