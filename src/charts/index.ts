/** Every chart type, by the name a dataset.ts gives it. */
import type { ChartDeclaration, ChartSpec } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { bars } from './bars.ts';
import { combinations } from './combinations.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { dots } from './dots.ts';
import { flagged } from './flags.ts';
import { checked } from './guard.ts';
import { line } from './line.ts';
import { matrix } from './matrix.ts';
import { slope } from './slope.ts';
import { stacked } from './stacked.ts';
import { stockflow } from './stockflow.ts';

/** Of records, not of figures: a page that has them hands them in. */
export { timeline } from './timeline.ts';

type ChartTypes = { readonly [Type in ChartDeclaration['type']]: DrawChart<Extract<ChartDeclaration, { type: Type }>> };

export const chartTypes: ChartTypes = { line, dots, bars, stockflow, combinations, stacked, matrix, slope };

/** A chart of the dataset as `declaration` says it. Throws, with dataset and chart type, where it cannot be drawn right. */
export function drawn(dataset: Dataset, observations: readonly Observation[], declaration: ChartDeclaration, context: ChartContext): ChartSpec {
  const draw = chartTypes[declaration.type] as DrawChart<ChartDeclaration>;
  return checked(flagged(draw(dataset, observations, declaration, context)));
}
