/** What changed between two versions of a dataset, worked out from the bytes that each one gave. */
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** A row that both versions have, and the columns in which they differ. */
export interface ChangedRow {
  readonly before: Row;
  readonly after: Row;
  readonly columns: readonly string[];
}

export interface TableDifference {
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  /** Rows whose figure, status or correction changed. */
  readonly cells: readonly ChangedRow[];
  /** Rows of which only labels, notes, checks or places changed. */
  readonly words: readonly ChangedRow[];
}

/** Columns that say something about a figure without being it. */
const ABOUT = /_label$|^(note|audit|recomputed_value|source|published_table|published_cell|unit_measure)$/;

/** Compares two tables row by row: rows are the same when their coordinates, or their id, are. */
export function tableDifference(before: string, after: string): TableDifference {
  const [old, now] = [parse(before), parse(after)];
  const key = keyOf(old, now);
  const earlier = new Map(old.rows.map((row) => [key(row), row]));
  const later = new Set(now.rows.map(key));
  const columns = now.columns.filter((column) => old.columns.includes(column));
  const changed = now.rows.flatMap((row) => {
    const was = earlier.get(key(row));
    const differing = was ? columns.filter((column) => was[column] !== row[column]) : [];
    return was && differing.length > 0 ? [{ before: was, after: row, columns: differing }] : [];
  });
  const touchesFigure = ({ columns: differing }: ChangedRow) => differing.some((column) => !ABOUT.test(column));
  return {
    columnsAdded: now.columns.filter((column) => !old.columns.includes(column)),
    columnsRemoved: old.columns.filter((column) => !now.columns.includes(column)),
    added: now.rows.filter((row) => !earlier.has(key(row))),
    removed: old.rows.filter((row) => !later.has(key(row))),
    cells: changed.filter(touchesFigure),
    words: changed.filter((row) => !touchesFigure(row)),
  };
}

/** The rows of a CSV of ours, by the names of its columns. */
export const parseRows = (csv: string): readonly Row[] => parse(csv).rows;

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function parse(csv: string): Table {
  const { data, meta } = Papa.parse<Row>(csv, { header: true, delimiter: ',', skipEmptyLines: true });
  return { columns: meta.fields ?? [], rows: data };
}

/** A cube's rows are told apart by their codes, records by the first column that is never the same twice, else by all they say. */
function keyOf(old: Table, now: Table): (row: Row) => string {
  const by = (columns: readonly string[]) => (row: Row) => JSON.stringify(columns.map((column) => row[column] ?? ''));
  const coordinates = ({ columns }: Table) => columns.slice(0, columns.indexOf('unit_measure')).filter((column) => !column.endsWith('_label'));
  if (now.columns.includes('unit_measure')) return coordinates(old).join() === coordinates(now).join() ? by(coordinates(now)) : by(['published_table', 'published_cell']);
  const unique = now.columns.find((column) => [old, now].every(({ rows }) => new Set(rows.map((row) => row[column])).size === rows.length));
  return by(unique === undefined ? now.columns : [unique]);
}

/** What a version tells of itself: it differs with every version. */
const OWN = ['version', 'modified', 'revisions', 'corrections'];

/** The fields of the description (`title`, `measures` …) that differ between two JSON files of a dataset. */
export function descriptionDifference(before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map((text) => (JSON.parse(text) as { dataset: Readonly<Record<string, unknown>> }).dataset);
  return [...new Set([...Object.keys(now!), ...Object.keys(old!)])].filter((field) => !OWN.includes(field) && field !== 'tables' && JSON.stringify(old![field]) !== JSON.stringify(now![field]));
}

/** The least that the version must be raised by: columns came or went, rows did, or cells changed. */
export function stepNeeded(differences: readonly TableDifference[]): 'major' | 'minor' | 'patch' {
  if (differences.some(({ columnsAdded, columnsRemoved }) => [...columnsAdded, ...columnsRemoved].some((column) => !MAY_COME.includes(column)))) return 'major';
  return differences.some(({ added, removed }) => added.length + removed.length > 0) ? 'minor' : 'patch';
}

/** Columns of the contract that stand only where a row fills them. */
const MAY_COME = ['base_period', 'obs_lower', 'obs_upper', 'qualifier', 'decimals', 'note', 'audit', 'recomputed_value', 'corrected_value'];
