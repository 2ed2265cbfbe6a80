import { DataError } from '../errors.ts';
import { cellId } from '../model/cell.ts';
import type { Codelist } from '../model/codelist.ts';
import type { DatasetDescription } from '../model/dataset.ts';
import { checkChart, checkDescription } from './description.ts';
import { coordinates, matches, type Observation } from '../model/observation.ts';

const PERIOD = /^\d{4}(-S[12]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Is our description right? Stops at the first thing that is not: codes, periods, keys, decimals, and nothing declared in vain. */
export function validate(description: DatasetDescription, observations: readonly Observation[], codelists: ReadonlyMap<string, Codelist>): void {
  checkDescription(description, codelists);
  const seen = new Map<string, Observation>();
  for (const observation of observations) {
    checkObservation(observation, description, codelists);
    const key = JSON.stringify(Object.entries(coordinates(observation)).toSorted());
    const twin = seen.get(key);
    if (twin) throw new DataError(whereIs(observation, description), `The cell has the same coordinates as ${cellId(twin.cell)}: ${key}.`, 'Two printed cells are two observations: tell them apart with a dimension or a measure in dataset.ts.');
    seen.set(key, observation);
  }
  checkUse(description, observations);
  checkChart(description, observations);
}

const whereIs = ({ cell }: Observation, { id }: DatasetDescription) => ({ file: `data/${id}/${cell.table}.csv`, line: cell.line, column: cell.field });

function checkObservation(observation: Observation, description: DatasetDescription, codelists: ReadonlyMap<string, Codelist>): void {
  const where = whereIs(observation, description);
  for (const { id, codelist } of description.dimensions) {
    const code = observation.key[id];
    if (code === undefined) throw new DataError(where, `The cell has no "${id}".`, 'Give it in the layout of the table in dataset.ts.');
    if (!codelists.get(codelist)!.codes.some((one) => one.id === code)) throw new DataError(where, `The code "${code}" is not in the code list "${codelist}".`, `Add it to data/codelists/${codelist}.ts, or mend the label in dataset.ts.`);
  }
  const stray = Object.keys(observation.key).find((id) => !description.dimensions.some((dimension) => dimension.id === id));
  if (stray) throw new DataError(where, `The cell has "${stray}", which is no dimension of the dataset.`, 'Add it to dimensions in dataset.ts, or mend the layout.');
  for (const period of [observation.timePeriod, observation.basePeriod]) {
    if (period !== undefined && !PERIOD.test(period)) throw new DataError(where, `The period "${period}" is not one we write.`, 'Write 2011, 2012-S1, 2008-06 or 2009-12-31.');
  }
  const measure = description.measures.find(({ id }) => id === observation.measure)!;
  if (measure.kind === 'exact' && observation.decimals > 0) throw new DataError(where, `The cell reads "${observation.asPublished}" and "${measure.id}" is an exact count.`, 'Make the measure "rounded" when it is printed with a rounding; else compare the cell with the print.');
}

/** What is declared and never met is a mistake in the description, or a lost row. */
function checkUse(description: DatasetDescription, observations: readonly Observation[]): void {
  const file = `data/${description.id}/dataset.ts`;
  const usedNotes = new Set(observations.flatMap(({ notes }) => notes));
  const strayNote = [...usedNotes].find((id) => !description.footnotes.some((note) => note.id === id));
  if (strayNote) throw new DataError({ file }, `The footnote "${strayNote}" is used and not described.`, 'Add it to footnotes.');
  const idle = description.footnotes.find(({ id }) => !usedNotes.has(id));
  if (idle) throw new DataError({ file }, `No cell carries the footnote "${idle.id}".`, 'Tie it to its cells with labelMarks, beside or cellNotes, or remove it.');
  const stray = description.cellNotes?.find(({ at, obsStatus }) => !observations.some((observation) => matches(at, coordinates(observation)) && (obsStatus === undefined || observation.value !== null)));
  if (stray) throw new DataError({ file }, `The cell note at ${JSON.stringify(stray.at)} is about no cell.`, 'Mend its coordinates, or remove it.');
  const mark = Object.keys(description.statusMarks ?? {}).find((one) => !observations.some(({ asPublished }) => asPublished === one));
  if (mark) throw new DataError({ file }, `The status mark "${mark}" is never printed.`, 'Remove it from statusMarks, or look for the lost cell.');
  for (const [name, at] of Object.entries(description.reading.figures)) {
    const found = observations.filter((observation) => matches(at, coordinates(observation))).length;
    if (found !== 1) throw new DataError({ file }, `The figure {${name}} of the reading is ${found} cells: ${JSON.stringify(at)}.`, 'Give the coordinates of exactly one cell.');
  }
  const unnamed = Object.values(description.reading.text).flatMap((text) => text.match(/(?<=\{)\w+(?=\})/g) ?? []).find((name) => !(name in description.reading.figures));
  if (unnamed !== undefined) throw new DataError({ file }, `The reading uses {${unnamed}}, which is no figure.`, 'Add it to reading.figures.');
  const unused = description.measures.find(({ id }) => !observations.some(({ measure }) => measure === id));
  if (unused) throw new DataError({ file }, `No cell holds the measure "${unused.id}".`, 'Remove it, or look for the lost column.');
}
