/** JSON-stat: valid by its published schema, every printed cell at a place of its own. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { datasets } from '../../src/catalog.ts';
import { filesOf } from './lib/files.ts';
import collection from './schemas/jsonstat-collection.json' with { type: 'json' };
import schema from './schemas/jsonstat-dataset.json' with { type: 'json' };
import dimension from './schemas/jsonstat-dimension.json' with { type: 'json' };
import index from './schemas/jsonstat-index.json' with { type: 'json' };

const ajv = addFormats.default(new Ajv2020({ strict: false, logger: false, unicodeRegExp: false }));
for (const one of [dimension, collection, index]) ajv.addSchema(one);
const validate = ajv.compile(schema);

interface Cube {
  readonly size: readonly number[];
  readonly status: Readonly<Record<string, string>>;
  readonly role: { readonly time: readonly string[]; readonly geo?: readonly string[]; readonly metric: readonly string[] };
}
const read = async (id: string) => JSON.parse((await filesOf(id)).get(`${id}.jsonstat.json`)!.toString()) as Cube;

test.each(datasets.map(({ id }) => id))('%s', async (id) => {
  const cube = await read(id);
  validate(cube);
  expect(validate.errors).toBeNull();
  const cells = cube.size.reduce((product, size) => product * size, 1);
  expect(Object.keys(cube.status).every((place) => Number(place) < cells)).toBe(true);
  expect(cube.role.metric).toEqual(['measure']);
});

test('a place, a period and a measure are marked as such', async () => {
  expect((await read('werkzaamheidsgraad')).role).toEqual({ time: ['time_period'], geo: ['ref_area'], metric: ['measure'] });
});
