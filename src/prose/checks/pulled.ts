/** Every reference leads somewhere, every figure is in the data. */
import { findObservation, findRecord, readCoordinates } from '../../model/find.ts';
import type { Check, Known } from '../check.ts';
import type { Component } from '../read.ts';

/** The attributes that hold coordinates, per component; `?` for one of several ways. */
const COORDINATES: Readonly<Record<string, readonly string[]>> = {
  Cijfer: ['at?', 'rij?'],
  Verschil: ['van', 'tot'],
  Keer: ['van', 'tot'],
  Aandeel: ['deel', 'geheel'],
  EenOp: ['at?', 'deel?', 'geheel?'],
};

/** Components that stand in a text without pulling anything. */
const PLAIN = ['Eigen', 'InHetKort', 'Tegenspraak', 'Lijn'];

export const checkPulled: Check = function* ({ file, blocks }, known) {
  for (const { component, line, column } of blocks.flatMap(({ pieces }) => pieces)) {
    if (!component) continue;
    try {
      look(component, known);
    } catch (error) {
      yield { where: { file, line, column }, what: `<${component.name}>: ${(error as Error).message}`, hint: 'Correct the attributes; data/<dataset>/observations.json lists what there is.' };
    }
  }
};

/** Throws what is wrong with a component. */
function look({ name, attributes }: Component, known: Known): void {
  const { id, dataset, regel } = attributes;
  if (PLAIN.includes(name)) return;
  if (name === 'Bron') {
    if (!known.sources.has(id ?? '')) throw new Error(`There is no source '${id}'. Known: ${[...known.sources].join(', ')}.`);
    if (!regel) throw new Error('The attribute regel, the line in our copy, is missing.');
  } else if (name === 'Norm') {
    if (!known.norms.has(id ?? '')) throw new Error(`There is no norm '${id}' in data/norms/. Nearest: ${nearest(id ?? '', known.norms.keys())}.`);
  } else if (name === 'Grafiek') {
    observationsOf(dataset, known);
  } else if (name === 'Aantal') {
    count(attributes, known);
  } else if (COORDINATES[name]) {
    pull(name, attributes, known);
  } else {
    throw new Error('There is no such component.');
  }
}

const nearest = (id: string, all: Iterable<string>): string => [...all].filter((one) => one.split('-')[0] === id.split('-')[0]).join(', ') || 'none';

function observationsOf(dataset: string | undefined, { observations }: Known) {
  const found = observations.get(dataset ?? '');
  if (!found) throw new Error(`There is no dataset of figures '${dataset}'. Known: ${[...observations.keys()].join(', ')}.`);
  return found;
}

function recordsOf(dataset: string | undefined, { records }: Known) {
  const found = records.get(dataset ?? '');
  if (!found) throw new Error(`There is no dataset of records '${dataset}'. Known: ${[...records.keys()].join(', ')}.`);
  return found;
}

function pull(name: string, attributes: Component['attributes'], known: Known): void {
  const { dataset = '', rij, veld = '', geheelIn } = attributes;
  const fields = COORDINATES[name]!.map((field) => ({ field: field.replace('?', ''), optional: field.endsWith('?') }));
  const missing = fields.find(({ field, optional }) => !optional && attributes[field] === undefined);
  if (missing) throw new Error(`The attribute ${missing.field} is missing.`);
  if (fields.every(({ field }) => attributes[field] === undefined)) throw new Error(`One of the attributes ${fields.map(({ field }) => field).join(', ')} is needed.`);
  if (rij !== undefined) {
    if (!/\d/.test(findRecord(dataset, recordsOf(dataset, known), rij).values[veld] ?? '')) throw new Error(`The row '${rij}' has no number in '${veld}'.`);
    return;
  }
  for (const { field } of fields) {
    const at = attributes[field];
    const from = field === 'geheel' && geheelIn !== undefined ? geheelIn : dataset;
    if (at !== undefined) findObservation(from, observationsOf(from, known), readCoordinates(at));
  }
}

function count({ dataset, waar = '', van }: Component['attributes'], known: Known): void {
  const rows = recordsOf(dataset, known);
  for (const [field, code] of Object.entries(readCoordinates(waar))) {
    if (!rows.some(({ values }) => code.split('|').some((one) => values[field] === one))) throw new Error(`No row of '${dataset}' has ${field}=${code}.`);
  }
  if (van !== undefined && !rows.some(({ values }) => van in values)) throw new Error(`The rows of '${dataset}' have no field '${van}'.`);
}
