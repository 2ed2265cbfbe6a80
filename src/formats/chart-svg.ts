import { standaloneSvg } from '../charts/draw/standalone.ts';
import { creditOf } from './chart-credit.ts';
import type { Material } from './context.ts';

/** The default chart in Dutch, as a picture whose text stays text. */
export const chartSvgFile = ({ dataset, source, chart, address }: Material): string => standaloneSvg(chart('nl'), creditOf(dataset, source, address, chart('nl'), 'nl'), 'nl');
