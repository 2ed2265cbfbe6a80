import { DataError } from '../errors.ts';
import { fieldPlace } from '../model/strings.ts';

/** What `npm run new` leaves for a person to write. */
const UNWRITTEN = /^TODO:? */;

/** Stops on a skeleton that is not filled in, with the list of what is left, and on a table that is not transcribed. */
export function checkWritten(name: string, description: unknown, tables: ReadonlyMap<string, Uint8Array>): void {
  const left = unwritten(description, []);
  if (left.length > 0) {
    const list = left.map(({ path, text }) => `  ${fieldPlace(path)}: ${text}`).join('\n');
    throw new DataError({ file: `data/${name}/dataset.ts` }, `${left.length} ${left.length === 1 ? 'place is' : 'places are'} still to be written:\n${list}`, 'Replace each text that begins with TODO, and each pair of zeros, then run npm run ingest again.');
  }
  for (const [table, bytes] of tables) {
    if (UNWRITTEN.test(new TextDecoder().decode(bytes.subarray(0, 5)))) throw new DataError({ file: `data/${name}/${table}.csv`, line: 1 }, 'The table is not transcribed yet.', 'Replace the file by the printed table: one printed row a line, commas between the cells, every mark as printed.');
  }
}

interface Unwritten {
  readonly path: readonly (string | number)[];
  /** What to write there. */
  readonly text: string;
}

function unwritten(value: unknown, path: Unwritten['path']): Unwritten[] {
  if (typeof value === 'string') return UNWRITTEN.test(value) ? [{ path, text: value.replace(UNWRITTEN, '') }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (path.at(-1) === 'lines' && Array.isArray(value) && value.every((line) => line === 0)) return [{ path, text: 'first and last line of the table in the extracted text' }];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => unwritten(inner, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => (UNWRITTEN.test(key) ? [{ path, text: key.replace(UNWRITTEN, '') }] : []).concat(unwritten(inner, [...path, UNWRITTEN.test(key) ? '…' : key])));
}
