import type { ChartSpec } from '../model/chart.ts';
import type { Codelist } from '../model/codelist.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { Source } from '../model/source.ts';
import type { Locale } from '../model/text.ts';

/** All that a file of a dataset is made from. */
export interface Material {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  readonly codelist: (id: string) => Codelist;
  readonly source: (id: string) => Source;
  /** The as-printed CSV of a table, to the byte. */
  readonly publishedCsv: (table: string) => string;
  /** The default chart. */
  readonly chart: (locale: Locale) => ChartSpec;
  /** The address of the dataset's page that never moves: a file is the same to the byte wherever the portal is served. */
  readonly address: string;
}
