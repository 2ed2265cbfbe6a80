import type { DatasetDescription, Fragment, Measure } from '../model/dataset.ts';
import { matches, type Observation, type PresentStatus, type Step } from '../model/observation.ts';
import { DataError, type Where } from '../errors.ts';
import type { PrintedCell } from './normalise.ts';
import { parsePrintedNumber, type ParsedNumber } from './number.ts';
import { parseWords } from './words.ts';

/** Turns printed cells into observations: each printed cell is exactly one, missing ones too. */
export function tidy(cells: Iterable<PrintedCell>, description: DatasetDescription): Observation[] {
  const measures = new Map(description.measures.map((measure) => [measure.id, measure]));
  const keyOf = keyReader();
  const placeOf = placeReader(description.id);
  const observations: Observation[] = [];
  for (const cell of cells) observations.push(observe(cell, keyOf(cell), placeOf(cell), description, measures));
  return observations;
}

const coordinatesOf = ({ row, column }: PrintedCell): Fragment => ({ ...row, ...column });
const coordinate = ({ row, column }: PrintedCell, field: string): string | undefined => column[field] ?? row[field];

/** Coordinates that are no part of a key. */
const APART: ReadonlySet<string> = new Set(['measure', 'time_period', 'base_period']);

/** The cells of a row share its key, unless their columns give more than a measure and periods. */
function keyReader(): (printed: PrintedCell) => Fragment {
  let last: Fragment | undefined;
  let key: Fragment = {};
  return (printed) => {
    for (const field in printed.column) if (!APART.has(field)) return keyIn(coordinatesOf(printed));
    if (printed.row !== last) key = keyIn(printed.row);
    last = printed.row;
    return key;
  };
}

function keyIn(at: Fragment): Fragment {
  const { measure: _measure, time_period: _time, base_period: _base, ...key } = at;
  return key as Fragment;
}

/** The name of the file is put together once a table. */
function placeReader(dataset: string): (printed: PrintedCell) => Where {
  let last = '';
  let file = '';
  return ({ cell: { table, line, field } }) => {
    if (table !== last) file = `data/${dataset}/${table}.csv`;
    last = table;
    return { file, line, column: field };
  };
}

function observe(printed: PrintedCell, key: Fragment, where: Where, description: DatasetDescription, measures: ReadonlyMap<string, Measure>): Observation {
  const { text, cell, wording } = printed;
  const measure = coordinate(printed, 'measure');
  const timePeriod = coordinate(printed, 'time_period');
  const basePeriod = coordinate(printed, 'base_period');
  if (!measure || !timePeriod) throw new DataError(where, `The cell has no ${measure ? 'time_period' : 'measure'}.`, 'Give it in the layout of the table in dataset.ts: in `at`, in the label of the row or in the column.');
  const own = description.cellNotes?.filter((note) => matches(note.at, coordinatesOf(printed))) ?? [];
  const notes = own.length === 0 ? printed.notes : [...printed.notes, ...own.flatMap(({ footnote }) => footnote ?? [])];
  const common = basePeriod ? { measure, key, timePeriod, basePeriod, asPublished: text, cell, notes } : { measure, key, timePeriod, asPublished: text, cell, notes };
  const { statusMarks } = description;
  if (statusMarks && Object.hasOwn(statusMarks, text)) {
    const { obsStatus } = statusMarks[text]!;
    return { ...common, steps: [['status', obsStatus]], value: null, obsStatus, decimals: 0 };
  }
  if (wording?.qualifier === 'range') return { ...common, steps: [['range', `${wording.lower}…${wording.upper}`]], value: null, obsStatus: 'A', qualifier: 'range', lower: wording.lower, upper: wording.upper, decimals: 0 };
  const number = wording ? parseWords(text, wording.qualifier, where) : parsePrintedNumber(printed.number ?? text, where);
  checkUnit(printed, number, measure, measures, where);
  const obsStatus: PresentStatus = own.find((note) => note.obsStatus)?.obsStatus ?? 'A';
  const steps: readonly Step[] = printed.number === undefined ? number.steps : [['mark', printed.number], ...number.steps];
  const { value, decimals } = number;
  return { ...common, ...(steps.length > 0 && { steps }), value, obsStatus, decimals, ...(wording && { qualifier: wording.qualifier }) };
}

const COUNT = /\(n\)|aantal/i;

/** A per cent sign or a `(n)` in print contradicts a measure that counts something else, and no rate has thousands. */
function checkUnit(printed: PrintedCell, { percent, grouped }: ParsedNumber, id: string, measures: ReadonlyMap<string, Measure>, where: Where): void {
  const unit = measures.get(id)?.unit;
  if (unit === undefined) throw new DataError(where, `The measure "${id}" is not described.`, 'Add it to measures in dataset.ts.');
  if (unit !== 'PC' && (percent || printed.header.some((line) => line.includes('%')))) throw new DataError(where, `The print says per cent and the measure "${id}" has the unit ${unit}.`, 'Give the column the right measure in dataset.ts.');
  if (unit === 'PC' && COUNT.test(printed.header.join(' '))) throw new DataError(where, `The heading "${printed.header.join(' ')}" announces a count and the measure "${id}" has the unit PC.`, 'Give the column the right measure in dataset.ts.');
  if (grouped && (unit === 'PC' || unit === 'PP')) throw new DataError(where, `The cell reads "${printed.text}", and the measure "${id}" is a rate: thousands are unlikely, three decimals are not read.`, 'Compare the cell with the print, and the measure of its column with the heading.');
}
