/** Reads printed numbers, whichever way the thousands and the decimals are written. */

/** A sign only where nothing stands before it: in "2012-2013" the hyphen is none. */
const ATOM = /(?<![\p{L}\p{N}.,])[+-](?=\p{N})|(?<!\p{N})[.,]\d+|\d+(?:[.,]\d+)*|\p{No}/gu;
/** Quick: most queries have none. */
export const hasNumber = (text: string): boolean => /[\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u218b]/.test(text);

const SPACE = /^[ \u00a0\u202f]$/;

interface Atom {
  readonly sign: string;
  readonly digits: string;
  /** Only one space stands between this number and the one before it. */
  readonly follows: boolean;
}

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  let sign = '';
  for (const { 0: found, index } of text.replaceAll(/[−–]/g, '-').matchAll(ATOM)) {
    if (found === '+' || found === '-') {
      sign = found;
      continue;
    }
    atoms.push({ sign, digits: found, follows: sign === '' && SPACE.test(text.slice(end, index)) });
    sign = '';
    end = index + found.length;
  }
  return atoms;
}

/** What the characters may stand for: `1.234` is a thousand in Dutch and little more than one in English. */
function readings(digits: string): string[] {
  if (/^[.,]/.test(digits)) return [`0.${digits.slice(1)}`];
  const found = [];
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)) found.push(digits.replaceAll('.', '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) found.push(digits.replaceAll(',', ''));
  if (/^\d+[.,]\d+$/.test(digits)) found.push(digits.replace(',', '.'));
  return found.length > 0 ? found : [digits];
}

const THOUSANDS = /^\d{3}(,\d+)?$/;

/** From `at` on, the numbers that spaces between groups of three make of these atoms, with how many atoms each takes. */
function spaced(atoms: readonly Atom[], at: number): { readonly digits: string; readonly taken: number }[] {
  const found = [];
  let digits = atoms[at]!.digits;
  if (!/^[1-9]\d{0,2}$/.test(digits)) return [];
  for (let next = at + 1; next < atoms.length && atoms[next]!.follows && THOUSANDS.test(atoms[next]!.digits) && !digits.includes(','); next += 1) {
    digits += atoms[next]!.digits;
    found.push({ digits, taken: next - at + 1 });
  }
  return found;
}

/** Every number a text may hold, in canonical form, with its sign and without. A row of a table, "3 269 853", holds 3, 269, 853, 3269, 269853 and 3269853. */
export function numbersIn(text: string): ReadonlySet<string> {
  const atoms = atomsOf(text);
  const all = atoms.flatMap(({ digits, sign }, at) => [digits, ...spaced(atoms, at).map((one) => one.digits)].flatMap(readings).flatMap((number) => [number, sign + number]));
  return new Set(all);
}

/** The numbers of a query or of one cell, each as its possible readings; "3 269" is one number. */
export function numbersOf(text: string): readonly (readonly string[])[] {
  const atoms = atomsOf(text);
  const numbers: string[][] = [];
  for (let at = 0; at < atoms.length; ) {
    const { digits, taken } = spaced(atoms, at).at(-1) ?? { digits: atoms[at]!.digits, taken: 1 };
    const { sign } = atoms[at]!;
    numbers.push(readings(digits).map((number) => sign + number));
    at += taken;
  }
  return numbers;
}

const printed = new Map<string, ReadonlySet<string>>();

/** The numbers of a cell, with their signs and without; read once, as every query asks. */
function printedIn(cell: string): ReadonlySet<string> {
  const known = printed.get(cell) ?? new Set(numbersOf(cell).flat().flatMap((number) => [number, number.replace(/^[+-]/, '')]));
  printed.set(cell, known);
  return known;
}

/** Tells whether a number of the query is one of a cell; a sign counts only when the query has one. */
export function sharingNumber(query: string): (cell: string) => boolean {
  const wanted = numbersOf(query).flat();
  return (cell) => wanted.some((number) => printedIn(cell).has(number));
}

/** Every number of the query is in the text, however its thousands and decimals are written. */
export function containsNumbers(query: string, text: string): boolean {
  const present = numbersIn(text);
  return numbersOf(query).every((readings) => readings.some((number) => present.has(number)));
}
