/** Every component is written as it should be, every reference leads somewhere, every figure is in the data. */
import { findObservation, findRecord, readCoordinates } from '../../model/find.ts';
import { matches } from '../../model/observation.ts';
import type { Check, Known } from '../check.ts';
import type { Block, Component } from '../read.ts';
import { COORDINATES, SHAPES, type Shape } from './components.ts';

/** No copy of a source is longer. */
const LAST_LINE = 10_000;

interface Fault {
  readonly what: string;
  readonly hint: string;
}

export const checkPulled: Check = function* ({ file, blocks }, known) {
  for (const block of blocks) {
    for (const { component, line, column } of block.pieces) {
      if (!component) continue;
      const [first] = faultsOf(component, block, known);
      if (first) yield { where: { file, line, column }, what: `<${component.name}>: ${first.what}`, hint: first.hint };
    }
  }
};

/** What is wrong with a component, what must be mended first in front. */
function* faultsOf(component: Component, block: Block, known: Known): Generator<Fault> {
  const shape = SHAPES[component.name];
  if (!shape) {
    yield { what: 'There is no such component.', hint: `Authors have ${Object.keys(SHAPES).join(', ')}; terms of the glossary are found without one.` };
    return;
  }
  yield* written(component, shape, block);
  yield* looked(component, known);
}

/** As the shape of its kind has it? */
function* written({ name, attributes, bare, wraps }: Component, { ways, optional = [], switches = [], values = {}, wraps: mayWrap, alone }: Shape, { kind }: Block): Generator<Fault> {
  const given = Object.keys(attributes).filter((key) => attributes[key]!.trim() !== '');
  const all = [...new Set(ways.flat()), ...optional, ...switches];
  const form = ways.map((way) => `<${[name, ...way].join(' ')}>`).join(' or ');
  for (const key of Object.keys(attributes)) {
    if (!all.includes(key)) yield { what: `There is no attribute ${key}.`, hint: `Take it out, or correct its name: ${all.join(', ') || 'this component has none'}.` };
  }
  const fits = (way: readonly string[]) => way.filter((key) => given.includes(key)).length;
  const way = ways.toSorted((a, b) => fits(b) - fits(a))[0]!;
  const missing = way.find((key) => !given.includes(key));
  if (missing) yield { what: `The attribute ${missing} is missing.`, hint: `Write it as ${form}.` };
  const other = given.find((key) => !way.includes(key) && ways.flat().includes(key));
  if (other) yield { what: `The attribute ${other} does not go with ${way.at(-1)}.`, hint: `Write it as ${form}.` };
  for (const key of given.filter((one) => all.includes(one) && one !== 'regel')) {
    if (bare.has(key) !== switches.includes(key)) yield { what: `The attribute ${key} ${bare.has(key) ? 'holds no text' : 'is no text'}.`, hint: bare.has(key) ? `Write ${key}="…".` : `Write ${key} for yes, ${key}={false} for no.` };
    else if (switches.includes(key) && !['true', 'false'].includes(attributes[key]!)) yield { what: `The attribute ${key} is neither true nor false.`, hint: `Write ${key} for yes, ${key}={false} for no.` };
    if (values[key]?.includes(attributes[key]!) === false) yield { what: `The attribute ${key} is "${attributes[key]}".`, hint: `Write one of ${values[key].join(', ')}.` };
  }
  if (wraps && !mayWrap) yield { what: 'It may hold no words.', hint: `Close it at once: <${name} … />.` };
  if (!wraps && mayWrap) yield { what: 'It holds nothing.', hint: 'Put the words between its tags, or take it out.' };
  if (alone && kind !== 'component') yield { what: 'It stands in a sentence.', hint: 'Give it lines of its own, with an empty line before and after.' };
}

/** Is there what it refers to? */
function* looked({ name, attributes }: Component, known: Known): Generator<Fault> {
  const { id = '', dataset = '', regel = '' } = attributes;
  if (name === 'Bron') {
    if (!known.sources.has(id)) yield { what: `There is no source '${id}'.`, hint: `Write one of ${[...known.sources].join(', ')}.` };
    if (!/^[1-9]\d*$/.test(regel) || Number(regel) > LAST_LINE) yield { what: `The attribute regel is "${regel}".`, hint: `Write the line of our copy, from 1 to ${LAST_LINE}: regel={12}.` };
  } else if (name === 'Norm') {
    if (!known.norms.has(id)) yield { what: `There is no norm '${id}'.`, hint: `Nearest in data/norms/: ${nearest(id, known.norms.keys())}.` };
  } else if (name === 'Grafiek') {
    yield* datasetFault(dataset, known.observations, 'figures');
  } else if (name === 'Aantal') {
    yield* counted(attributes, known);
  } else if (attributes.rij !== undefined) {
    yield* fromRow(attributes, known);
  } else {
    yield* pulled(name, attributes, known);
  }
}

const nearest = (id: string, all: Iterable<string>): string => [...all].filter((one) => one.split('-')[0] === id.split('-')[0]).join(', ') || 'none';

function* datasetFault(dataset: string, all: ReadonlyMap<string, unknown>, of: string): Generator<Fault> {
  if (!all.has(dataset)) yield { what: `There is no dataset of ${of} '${dataset}'.`, hint: `Write one of ${[...all.keys()].join(', ')}.` };
}

function* pulled(name: string, attributes: Component['attributes'], { observations }: Known): Generator<Fault> {
  for (const field of COORDINATES[name] ?? []) {
    const at = attributes[field];
    if (at === undefined) continue;
    const { dataset = '', geheelIn = dataset } = attributes;
    const from = field === 'geheel' ? geheelIn : dataset;
    const all = observations.get(from);
    if (!all) {
      yield* datasetFault(from, observations, 'figures');
      continue;
    }
    try {
      const { value, asPublished } = findObservation(from, all, readCoordinates(at));
      if (name !== 'Cijfer' && value === null) yield { what: `The figure at ${at} has no value to compute with: it reads '${asPublished}'.`, hint: 'Show it with <Cijfer>, or compute with another.' };
    } catch (error) {
      yield { what: (error as Error).message, hint: `Correct the coordinates in ${field}; data/${from}/observations.json lists what there is.` };
    }
  }
}

function* fromRow({ dataset = '', rij = '', veld = '' }: Component['attributes'], { records }: Known): Generator<Fault> {
  const rows = records.get(dataset);
  if (!rows) {
    yield* datasetFault(dataset, records, 'records');
    return;
  }
  try {
    if (!/\d/.test(findRecord(dataset, rows, rij).values[veld] ?? '')) yield { what: `The row '${rij}' has no number in '${veld}'.`, hint: 'Write in veld a column of numbers.' };
  } catch (error) {
    yield { what: (error as Error).message, hint: `Correct the row; data/${dataset}/records.json lists them.` };
  }
}

/** Counts rows of the first table, as the page does. */
function* counted({ dataset = '', waar = '', van, nul }: Component['attributes'], { records }: Known): Generator<Fault> {
  const all = records.get(dataset);
  if (!all) {
    yield* datasetFault(dataset, records, 'records');
    return;
  }
  const rows = all.filter(({ table }) => table === all[0]!.table).map(({ values }) => values);
  const isField = (field: string) => rows.some((values) => field in values);
  try {
    const wanted = readCoordinates(waar);
    const odd = [...Object.keys(wanted), ...(van === undefined ? [] : [van])].find((field) => !isField(field));
    const found = rows.some((values) => matches(wanted, values));
    if (odd) yield { what: `The rows of '${dataset}' have no field '${odd}'.`, hint: `Write one of ${Object.keys(rows[0]!).join(', ')}.` };
    else if (!found && nul !== 'true') yield { what: `No row of '${dataset}' has ${waar}.`, hint: 'Correct waar; where none is what you mean to say, add the attribute nul.' };
    else if (found && nul === 'true') yield { what: `Rows of '${dataset}' have ${waar}.`, hint: 'Take out the attribute nul.' };
  } catch (error) {
    yield { what: (error as Error).message, hint: 'Write waar="field=code;field=code".' };
  }
}
