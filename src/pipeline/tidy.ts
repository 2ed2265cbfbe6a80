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
  return Array.from(cells, (cell) => observe(cell, keyOf(cell.at), description, measures));
}

/** Cells side by side often differ in their period only: they share one key. */
function keyReader(): (at: Fragment) => Fragment {
  let last: Fragment = {};
  let fields: readonly string[] = [];
  return (at) => {
    let same = 0;
    for (const field in at) {
      if (field === 'measure' || field === 'time_period' || field === 'base_period') continue;
      if (fields[same] !== field || last[field] !== at[field]) same = -1;
      if (same < 0) break;
      same += 1;
    }
    if (same === fields.length) return last;
    const { measure: _measure, time_period: _time, base_period: _base, ...key } = at;
    last = key as Fragment;
    fields = Object.keys(key);
    return last;
  };
}

function observe(printed: PrintedCell, key: Fragment, description: DatasetDescription, measures: ReadonlyMap<string, Measure>): Observation {
  const { measure, time_period: timePeriod, base_period: basePeriod } = printed.at;
  if (!measure || !timePeriod) throw new DataError(placeOf(printed, description), `The cell has no ${measure ? 'time_period' : 'measure'}.`, 'Give it in the layout of the table in dataset.ts: in `at`, in the label of the row or in the column.');
  const notes = description.cellNotes?.filter((note) => matches(note.at, printed.at)) ?? [];
  const common = {
    measure,
    key,
    timePeriod,
    ...(basePeriod && { basePeriod }),
    asPublished: printed.text,
    cell: printed.cell,
    notes: notes.length === 0 ? printed.notes : [...printed.notes, ...notes.flatMap(({ footnote }) => footnote ?? [])],
  };
  const { statusMarks = {} } = description;
  if (Object.hasOwn(statusMarks, printed.text)) {
    const { obsStatus } = statusMarks[printed.text]!;
    return { ...common, steps: [['status', obsStatus]], value: null, obsStatus, decimals: 0 };
  }
  const { wording } = printed;
  if (wording?.qualifier === 'range') return { ...common, steps: [['range', `${wording.lower}…${wording.upper}`]], value: null, obsStatus: 'A', qualifier: 'range', lower: wording.lower, upper: wording.upper, decimals: 0 };
  const where = placeOf(printed, description);
  const number = wording ? parseWords(printed.text, wording.qualifier, where) : parsePrintedNumber(printed.number ?? printed.text, where);
  checkUnit(printed, number, measures.get(measure), where);
  const obsStatus: PresentStatus = notes.find((note) => note.obsStatus)?.obsStatus ?? 'A';
  const steps: readonly Step[] = printed.number === undefined ? number.steps : [['mark', printed.number], ...number.steps];
  return { ...common, ...(steps.length > 0 && { steps }), value: number.value, obsStatus, decimals: number.decimals, ...(wording && { qualifier: wording.qualifier }) };
}

const placeOf = ({ cell }: PrintedCell, { id }: DatasetDescription): Where => ({ file: `data/${id}/${cell.table}.csv`, line: cell.line, column: cell.field });

const COUNT = /\(n\)|aantal/i;

/** A per cent sign or a `(n)` in print contradicts a measure that counts something else, and no rate has thousands. */
function checkUnit(printed: PrintedCell, { percent, grouped }: ParsedNumber, measure: Measure | undefined, where: Where): void {
  if (!measure) throw new DataError(where, `The measure "${printed.at['measure']}" is not described.`, 'Add it to measures in dataset.ts.');
  const { id, unit } = measure;
  if (unit !== 'PC' && (percent || printed.header.some((line) => line.includes('%')))) throw new DataError(where, `The print says per cent and the measure "${id}" has the unit ${unit}.`, 'Give the column the right measure in dataset.ts.');
  if (unit === 'PC' && COUNT.test(printed.header.join(' '))) throw new DataError(where, `The heading "${printed.header.join(' ')}" announces a count and the measure "${id}" has the unit PC.`, 'Give the column the right measure in dataset.ts.');
  if (grouped && (unit === 'PC' || unit === 'PP')) throw new DataError(where, `The cell reads "${printed.text}", and the measure "${id}" is a rate: thousands are unlikely, three decimals are not read.`, 'Compare the cell with the print, and the measure of its column with the heading.');
}
