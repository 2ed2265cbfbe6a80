/** Refuses a drawing that would come out wrong: a browser shows nothing where a coordinate is no number, and says nothing. */
import type { ChartSpec } from '../model/chart.ts';

/** The spec itself. Throws, naming dataset, chart type and place, at a number that is not finite. */
export function checked(spec: ChartSpec): ChartSpec {
  for (const width of ['wide', 'narrow'] as const) {
    const place = notFinite(spec[width], width);
    if (place !== undefined) throw new Error(`The chart of '${spec.id}' (${spec.type}) has a coordinate that is not a number, at ${place}. Its type cannot draw these figures: look at 'chart' in data/${spec.id}/dataset.ts.`);
  }
  return spec;
}

function notFinite(value: unknown, place: string): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : place;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = notFinite(inner, `${place}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Throws when a chart is asked to tell apart more than it has signs for. */
export function atMost(count: number, most: number, what: string, id: string): void {
  if (count > most) throw new Error(`The chart of '${id}' has ${count} ${what}, and can draw ${most}. Narrow 'where' or choose another type in data/${id}/dataset.ts.`);
}
