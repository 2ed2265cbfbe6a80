/** The comparison behind the proof: does an as-printed CSV hold what was printed, all of it, in order, cell by cell? */
import Papa from 'papaparse';

/** A line of the extracted text: its number in the document and its characters. */
export interface PrintedLine {
  readonly number: number;
  readonly text: string;
}

/** Lines in the order of the table's rows, or a block printed column by column that is dealt out over `rows` rows. */
export type Stretch =
  | readonly [first: number, last: number]
  | { readonly byColumn: readonly [first: number, last: number]; readonly rows: number };

/** What a table is held against, beside its printed lines. */
export interface TableProof {
  readonly dataset: string;
  readonly table: string;
  readonly title: readonly [first: number, last: number];
  /** Header and body, in the order of the CSV. */
  readonly print: readonly Stretch[];
  readonly note?: readonly [first: number, last: number];
  readonly sourceLine?: readonly [first: number, last: number];
  /** The header rows, cells joined with `|`. */
  readonly header: readonly string[];
  /** What every further row looks like, its cells joined with `|`: the kept lines do not show where a cell ends. */
  readonly rows: readonly RegExp[];
}

export const tokens = (text: string): string[] => text.split(/\s+/).filter((token) => token !== '');

/** Rows of a CSV; the line end that closes the file opens no row. */
export function parseCsv(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n' });
  if (errors.length > 0) throw new Error(errors.map((error) => `row ${error.row}: ${error.message}`).join('\n'));
  return data;
}

export function parsePrintedLines(text: string): PrintedLine[] {
  return text.replace(/\n$/, '').split('\n').map((line) => {
    const tab = line.indexOf('\t');
    return { number: Number(line.slice(0, tab)), text: line.slice(tab + 1) };
  });
}

export const between = (lines: readonly PrintedLine[], [first, last]: readonly [number, number]): PrintedLine[] =>
  lines.filter(({ number }) => number >= first && number <= last);

function inRowOrder(lines: readonly PrintedLine[], stretch: Stretch): PrintedLine[] {
  if (!('byColumn' in stretch)) return between(lines, stretch);
  const dealt = between(lines, stretch.byColumn);
  return Array.from({ length: stretch.rows }, (_, row) => dealt.filter((_, index) => index % stretch.rows === row)).flat();
}

/** The printed tokens of header and body, in the order of the CSV. */
export const printedTokens = (proof: TableProof, lines: readonly PrintedLine[]): string[] =>
  proof.print.flatMap((stretch) => inRowOrder(lines, stretch)).flatMap(({ text }) => tokens(text));

/** The first thing in which the rows differ from the print, in words; `undefined` when they are the same. */
export function difference(proof: TableProof, printed: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const transcribed = rows.flat().flatMap(tokens);
  for (let index = 0; index < Math.max(printed.length, transcribed.length); index += 1) {
    if (printed[index] !== transcribed[index]) {
      const before = printed.slice(Math.max(0, index - 6), index).join(' ');
      return `after "${before}": printed ${printed[index] ?? 'nothing'}, transcribed ${transcribed[index] ?? 'nothing'}`;
    }
  }
  for (const [index, row] of rows.entries()) {
    const joined = row.join('|');
    const fits = index < proof.header.length ? joined === proof.header[index] : proof.rows.some((kind) => kind.test(joined));
    if (!fits) return `line ${index + 1}: "${joined}" has its cells in other columns than the table`;
  }
  return undefined;
}
