import { DataError } from '../errors.ts';
import { cellId } from '../model/cell.ts';
import type { Codelist } from '../model/codelist.ts';
import type { DatasetDescription } from '../model/dataset.ts';
import { checkChart, checkDescription } from './description.ts';
import { isDate } from './date.ts';
import { coordinate, coordinates, matcher, type Observation } from '../model/observation.ts';

const isPeriod = (text: string): boolean => /^\d{4}-S[12]$/.test(text) || isDate(text);

/** Is our description right? Stops at the first thing that is not: codes, periods, keys, decimals, and nothing declared in vain. */
export function validate(description: DatasetDescription, observations: readonly Observation[], codelists: ReadonlyMap<string, Codelist>): void {
  checkDescription(description, codelists);
  const check = observationCheck(description, codelists);
  const placeOf = numberer([...description.dimensions.map(({ id }) => id), 'measure', 'time_period', 'base_period'], observations);
  const seen: Observation[] = [];
  for (const observation of observations) {
    check(observation);
    const place = placeOf(observation);
    const twin = seen[place];
    if (twin) throw new DataError(whereIs(observation, description), `The cell has the same coordinates as ${cellId(twin.cell)}: ${JSON.stringify(Object.entries(coordinates(observation)).toSorted())}.`, 'Two printed cells are two observations: tell them apart with a dimension or a measure in dataset.ts.');
    seen[place] = observation;
  }
  checkUse(description, observations);
  checkChart(description, observations);
}

/** Coordinates that may occur for each observation: where there are more, those that do are counted instead. */
const ROOM = 4;

/** Numbers the coordinates, each its own; a key of text for each of a million cells would cost more than the cells. */
function numberer(fields: readonly string[], observations: readonly Observation[]): (observation: Observation) => number {
  let room = 1;
  const levels = fields.map((field) => ({ field, values: valuesOf(field, observations) })).filter(({ values }) => values.size > 1).map(({ field, values }) => {
    room *= values.size;
    const met = room > ROOM * observations.length ? new Map<number, number>() : undefined;
    if (met) room = observations.length;
    return { field, values, met };
  });
  return (observation) => {
    let number = 0;
    for (const { field, values, met } of levels) {
      const next = number * values.size + values.get(coordinate(observation, field))!;
      number = met ? orderOf(met, next) : next;
    }
    return number;
  };
}

function valuesOf(field: string, observations: readonly Observation[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  // Cells side by side often have it in common.
  let last: string | undefined;
  for (const observation of observations) {
    const value = coordinate(observation, field);
    if (value !== last) orderOf(values, value);
    last = value;
  }
  return values;
}

function orderOf<Key>(met: Map<Key, number>, key: Key): number {
  const known = met.get(key);
  if (known !== undefined) return known;
  met.set(key, met.size);
  return met.size - 1;
}

const whereIs = ({ cell }: Observation, { id }: DatasetDescription) => ({ file: `data/${id}/${cell.table}.csv`, line: cell.line, column: cell.field });

/** The check of one observation, its lists looked up once. */
function observationCheck(description: DatasetDescription, codelists: ReadonlyMap<string, Codelist>): (observation: Observation) => void {
  const dimensions = description.dimensions.map(({ id, codelist }) => ({ id, codelist, codes: new Set(codelists.get(codelist)!.codes.map((code) => code.id)) }));
  const names = new Set(dimensions.map(({ id }) => id));
  const exact = new Set(description.measures.filter(({ kind }) => kind === 'exact').map(({ id }) => id));
  type Stop = (what: string, hint: string) => DataError;
  const checkKey = (key: Observation['key'], stop: Stop) => {
    for (const { id, codelist, codes } of dimensions) {
      const code = key[id];
      if (code === undefined) throw stop(`The cell has no "${id}".`, 'Give it in the layout of the table in dataset.ts.');
      if (!codes.has(code)) throw stop(`The code "${code}" is not in the code list "${codelist}".`, `Add it to data/codelists/${codelist}.ts, or mend the label in dataset.ts.`);
    }
    const stray = Object.keys(key).find((id) => !names.has(id));
    if (stray !== undefined) throw stop(`The cell has "${stray}", which is no dimension of the dataset.`, 'Add it to dimensions in dataset.ts, or mend the layout.');
  };
  // Cells side by side share their key, and all cells a few periods.
  let last: Observation['key'] | undefined;
  const periods = new Set<string>();
  return (observation) => {
    const stop: Stop = (what, hint) => new DataError(whereIs(observation, description), what, hint);
    if (observation.key !== last) checkKey(observation.key, stop);
    last = observation.key;
    for (const period of [observation.timePeriod, observation.basePeriod]) {
      if (period === undefined || periods.has(period)) continue;
      if (!isPeriod(period)) throw stop(`The period "${period}" is not one we write.`, 'Write 2011, 2012-S1, 2008-06 or 2009-12-31.');
      periods.add(period);
    }
    if (observation.decimals > 0 && exact.has(observation.measure)) throw stop(`The cell reads "${observation.asPublished}" and "${observation.measure}" is an exact count.`, 'Make the measure "rounded" when it is printed with a rounding; else compare the cell with the print.');
  };
}

/** What is declared and never met is a mistake in the description, or a lost row. */
function checkUse(description: DatasetDescription, observations: readonly Observation[]): void {
  const file = `data/${description.id}/dataset.ts`;
  const usedNotes = new Set(observations.flatMap(({ notes }) => notes));
  const strayNote = [...usedNotes].find((id) => !description.footnotes.some((note) => note.id === id));
  if (strayNote) throw new DataError({ file }, `The footnote "${strayNote}" is used and not described.`, 'Add it to footnotes.');
  const idle = description.footnotes.find(({ id }) => !usedNotes.has(id));
  if (idle) throw new DataError({ file }, `No cell carries the footnote "${idle.id}".`, 'Tie it to its cells with labelMarks, beside or cellNotes, or remove it.');
  const stray = description.cellNotes?.find(({ at, obsStatus }) => {
    const isMeant = matcher(at);
    return !observations.some((observation) => isMeant(observation) && (obsStatus === undefined || observation.value !== null));
  });
  if (stray) throw new DataError({ file }, `The cell note at ${JSON.stringify(stray.at)} is about no cell.`, 'Mend its coordinates, or remove it.');
  const mark = Object.keys(description.statusMarks ?? {}).find((one) => !observations.some(({ asPublished }) => asPublished === one));
  if (mark) throw new DataError({ file }, `The status mark "${mark}" is never printed.`, 'Remove it from statusMarks, or look for the lost cell.');
  for (const [name, at] of Object.entries(description.reading.figures)) {
    const found = observations.filter(matcher(at)).length;
    if (found !== 1) throw new DataError({ file }, `The figure {${name}} of the reading is ${found} cells: ${JSON.stringify(at)}.`, 'Give the coordinates of exactly one cell.');
  }
  const unnamed = Object.values(description.reading.text).flatMap((text) => text.match(/(?<=\{)\w+(?=\})/g) ?? []).find((name) => !Object.hasOwn(description.reading.figures, name));
  if (unnamed !== undefined) throw new DataError({ file }, `The reading uses {${unnamed}}, which is no figure.`, 'Add it to reading.figures.');
  const unused = description.measures.find(({ id }) => !observations.some(({ measure }) => measure === id));
  if (unused) throw new DataError({ file }, `No cell holds the measure "${unused.id}".`, 'Remove it, or look for the lost column.');
}
