import type { Codelist } from '../model/codelist.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { Source } from '../model/source.ts';

/** All that a file of a dataset is made from. */
export interface Material {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  readonly codelist: (id: string) => Codelist;
  readonly source: (id: string) => Source;
  /** The as-printed CSV of a table, to the byte. */
  readonly publishedCsv: (table: string) => string;
}
