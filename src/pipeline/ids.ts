import { z } from 'astro/zod';

const LONGEST = 60;

/** Folders of `data/` that are no dataset. */
export const SHARED: readonly string[] = ['audit', 'codelists', 'norms', 'sources', 'unchecked'];
/** Addresses under `/data/` that are no dataset either. */
const ADDRESSES: readonly string[] = ['controleer', 'schema'];

/** Windows opens a device under these names, whatever the folder and the ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/** Why a dataset cannot be called that, and what to do; undefined when it can. */
export function datasetIdProblem(id: string): [what: string, hint: string] | undefined {
  const named = `"${id}"`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > LONGEST) return [`${named} is no id.`, `It becomes the address /cijfers/<id>/: use small letters, digits and single hyphens, begin with a letter, and keep it within ${LONGEST} characters.`];
  if ([...SHARED, ...ADDRESSES].includes(id)) return [`${named} is taken by the portal itself.`, 'Choose another id.'];
  if (/^v\d/.test(id)) return [`${named} begins as a version does.`, 'Choose another id: addresses of the kind /data/<id>/v1.0.0/ are those of frozen versions.'];
  if (DEVICE.test(id)) return [`${named} is the name of a device on Windows, where no folder can have it.`, 'Choose another id.'];
  return undefined;
}

/** Columns of the tidy CSV and fields of a row of the JSON, which no dimension may take. */
export const COLUMNS: readonly string[] = [
  'time_period', 'base_period', 'measure', 'measure_label', 'unit_measure', 'obs_value', 'obs_status', 'obs_lower', 'obs_upper', 'qualifier', 'decimals',
  'note', 'notes', 'source', 'as_published', 'published_table', 'published_cell', 'audit', 'recomputed_value', 'corrected_value',
];

const id = (pattern: RegExp, expected: string) => z.string().max(LONGEST, `expected at most ${LONGEST} characters`).regex(pattern, `expected ${expected}`).refine((name) => !(name in {}), 'expected a name that JavaScript has no meaning for');

/** The name of a column, or of what stands in one; a column of codes has its labels beside it. */
export const columnId = id(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'a name of small letters and digits with single underscores, such as work_form').refine((name) => !name.endsWith('_label'), 'expected a name that does not end in _label, as the columns of labels do');
export const dimensionId = columnId.refine((name) => !COLUMNS.includes(name), 'expected another name than a column of the CSV has');
/** A fragment of an address. */
export const fragmentId = id(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name of small letters and digits with single hyphens, such as label-50-54');
/** A file without its ending. */
export const fileId = id(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'a file name without .csv, of small letters and digits with single hyphens and points').refine((name) => !DEVICE.test(name), 'expected another name than a device has on Windows');
export const codeId = id(/^\w+(-\w+)*$/, 'a code of letters, digits, underscores and single hyphens, such as AGE_50_PLUS');

/** A list in which no two items have the same id. */
export const distinct = <Item extends z.ZodType<{ readonly id: string }>>(item: Item) =>
  z.array(item).superRefine((items, context) => {
    const seen = new Map<string, number>();
    for (const [index, { id: name }] of items.entries()) {
      const first = seen.get(name);
      if (first !== undefined) context.addIssue({ code: 'custom', path: [index, 'id'], message: `expected an id of its own, and "${name}" is that of number ${first + 1} too` });
      else seen.set(name, index);
    }
  });
