/** Footnotes where they stand: on a row, a column or a cell of the table, and in a list below it. */
import type { Observation } from '../../model/observation.ts';
import type { PrintedTable } from './print.ts';

export interface NoteText {
  readonly id: string;
  /** The mark as printed. */
  readonly mark?: string;
  readonly text: string;
  /** Whether a figure carries the note. */
  readonly bears: (observation: Observation) => boolean;
}

export interface PlacedNote {
  /** `noot=tabel-5:bw-survey`. */
  readonly anchor: string;
  readonly mark: string;
  readonly printed: boolean;
  readonly text: string;
  /** `table`, `row:5`, `column:2`, `cell:5:3`: line or printed field. */
  readonly places: readonly string[];
}

/** The notes that this table needs, in the order in which a reader meets them. Notes without a printed mark get a letter. */
export function placeNotes(table: PrintedTable, notes: readonly NoteText[]): readonly PlacedNote[] {
  const met = notes
    .map((note) => ({ note, places: placesOf(table, note) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => readingOrder(a.places[0]!) - readingOrder(b.places[0]!));
  let letters = 0;
  return met.map(({ note, places }) => ({
    anchor: `noot=${table.id}:${note.id}`,
    mark: note.mark ?? String.fromCodePoint(97 + letters++),
    printed: note.mark !== undefined,
    text: note.text,
    places,
  }));
}

/** The table when the note covers all of it, else whole rows, else whole columns, else cell by cell. */
function placesOf(table: PrintedTable, { bears }: NoteText): readonly string[] {
  const rows = table.blocks.flat().map((row) => ({ line: row.line, cells: row.values.filter(({ observation }) => observation) }));
  const cells = rows.flatMap(({ line, cells: own }) => own.map((cell) => ({ line, column: cell.column, bears: bears(cell.observation!) })));
  const borne = cells.filter((cell) => cell.bears);
  const whole = (key: 'line' | 'column', value: number) => cells.filter((cell) => cell[key] === value).every((cell) => cell.bears);
  if (cells.length > 1 && borne.length === cells.length) return ['table'];
  const severalColumns = new Set(cells.map(({ column }) => column)).size > 1;
  if (severalColumns && borne.every(({ line }) => whole('line', line))) return [...new Set(borne.map(({ line }) => `row:${line}`))];
  if (borne.every(({ column }) => whole('column', column))) return [...new Set(borne.map(({ column }) => `column:${column + 1}`))];
  return borne.map(({ line, column }) => `cell:${line}:${column + 1}`);
}

/** The table's title first, then headings, then line by line, a row's label before its cells. */
function readingOrder(place: string): number {
  const [kind, first, second] = place.split(':');
  if (kind === 'table') return 0;
  if (kind === 'column') return Number(first);
  return Number(first) * 1000 + Number(second ?? 0);
}
