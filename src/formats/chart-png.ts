import { creditOf } from './chart-credit.ts';
import type { Material } from './context.ts';
import { chartPicture } from './pictures.ts';

/** The default chart in Dutch, at twice the pixels. */
export const chartPngFile = ({ dataset, source, chart, address }: Material): Promise<Uint8Array> => chartPicture(chart('nl'), creditOf(dataset, source, address, chart('nl'), 'nl'), 'nl');
