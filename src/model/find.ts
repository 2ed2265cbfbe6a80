import type { Fragment } from './dataset.ts';
import { coordinate, coordinates, type Observation } from './observation.ts';
import type { DataRecord } from './records.ts';

/** How many of the nearest keys an error lists. */
const NEAREST = 5;

const written = (at: Fragment): string => Object.entries(at).map(([field, code]) => `${field}=${code}`).join(';');

/** Reads `measure=rate;time_period=2011;group=_T`. Throws on what is no `field=code`. */
export function readCoordinates(at: string): Fragment {
  return Object.fromEntries(
    at.split(';').map((pair) => {
      const [field, code, ...rest] = pair.split('=').map((part) => part.trim());
      if (!field || !code || rest.length > 0) throw new Error(`"${pair.trim()}" in "${at}" is not field=code.`);
      return [field, code];
    }),
  );
}

/** The one observation with these coordinates. Throws when there is none or more than one, and lists the nearest that exist. */
export function findObservation(dataset: string, observations: readonly Observation[], at: Fragment): Observation {
  const wanted = Object.entries(at);
  const found = observations.filter((one) => wanted.every(([field, code]) => coordinate(one, field) === code));
  if (found.length === 1) return found[0]!;
  const hits = (one: Observation) => wanted.filter(([field, code]) => coordinate(one, field) === code).length;
  const near = found.length > 0 ? found : observations.toSorted((a, b) => hits(b) - hits(a));
  const listed = near.slice(0, NEAREST).map((one) => `\n  ${written(coordinates(one))}`).join('');
  const said = found.length === 0 ? 'No figure' : `${found.length} figures`;
  throw new Error(`${said} of '${dataset}' at ${written(at)}, where one is meant. ${found.length === 0 ? 'Nearest' : 'Among them'}:${listed}`);
}

/** The row with this id. Throws with the ids that resemble it. */
export function findRecord(dataset: string, records: readonly DataRecord[], id: string): DataRecord {
  const found = records.find(({ values }) => values.id === id);
  if (found) return found;
  const stem = id.split(/[.-]/)[0]!;
  const near = records.map(({ values }) => values.id!).filter((own) => own.startsWith(stem));
  throw new Error(`The dataset '${dataset}' has no row '${id}'. Nearest: ${(near.length > 0 ? near : records.map(({ values }) => values.id!)).slice(0, NEAREST).join(', ')}.`);
}
