import { chartPng } from '../charts/draw/png.ts';
import { creditOf } from './chart-credit.ts';
import type { Material } from './context.ts';

/** A picture takes long to paint, and a page asks for it too: to say how large it is. */
const painted = new Map<string, Uint8Array>();

/** The default chart in Dutch, at twice the pixels. */
export function chartPngFile({ dataset, source, chart, address }: Material): Uint8Array {
  const known = painted.get(dataset.id) ?? chartPng(chart('nl'), creditOf(dataset, source, address, 'nl'), 'nl');
  painted.set(dataset.id, known);
  return known;
}
