/** What a chart needs from the site, handed in so that charts stay pure. */
import type { Messages } from '../i18n/index.ts';
import type { ChartDeclaration, ChartSpec } from '../model/chart.ts';
import type { Codelist } from '../model/codelist.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import type { Observed } from './observed.ts';

export interface ChartContext {
  readonly locale: Locale;
  readonly codelist: (id: string) => Codelist;
  /** A canonical decimal string as readers of the locale write it. */
  readonly formatNumber: (value: string, options?: { readonly signed?: boolean }) => string;
  /** `2012-S1` in words. */
  readonly formatPeriod: (period: string) => string;
  readonly messages: Messages['chart'];
  /** What the chart shows in a sentence or two: heard instead of a large drawing's figures. */
  readonly reading: string;
  /** What the chart showed before a reader left some out: what stays keeps its colour and its shape. */
  readonly whole?: Observed;
  /** Of figures that are ours and not the printed ones: what they are made of, by cell. */
  readonly computed?: ReadonlyMap<string, Computed>;
}

/** How a figure of ours is made. */
export interface Computed {
  readonly formula: string;
  /** The printed figure it stands for, with its printed unit. */
  readonly printed: Observation;
  readonly unit: string;
  /** The other printed figure it is made with. */
  readonly base: Observation;
  /** A difference: shown with its sign. */
  readonly signed: boolean;
}

/** One chart type: from data and declaration to a spec. */
export type DrawChart<Declaration extends ChartDeclaration> = (
  dataset: Dataset,
  observations: readonly Observation[],
  declaration: Declaration,
  context: ChartContext,
) => ChartSpec;
