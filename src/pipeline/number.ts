import { DataError, type Where } from '../errors.ts';
import type { Step } from '../model/observation.ts';

/** A printed number as an exact decimal string, and how many digits were printed after the decimal mark. */
export interface ParsedNumber {
  readonly value: string;
  readonly decimals: number;
  readonly percent: boolean;
  /** A point separates thousands: in a percentage that would more likely be a decimal mark. */
  readonly grouped: boolean;
  /** How the characters became the value. */
  readonly steps: readonly Step[];
}

/** As most figures of a large table are: nothing is to be done. */
const PLAIN = /^-?[1-9]\d*$/;
const NONE: readonly Step[] = [];
const THOUSANDS = /^([+-]?)([1-9]\d{0,2}(?:([ .])\d{3})(?:\3\d{3})*)$/;
/** Thousands separated and a decimal comma behind them: `353.507,66`. */
const AMOUNT = /^([+-]?)([1-9]\d{0,2}(?:[ .]\d{3})+),(\d{1,2})$/;
const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d{1,2}))?$/;
/** A fraction printed without its zero, as coefficients are: `.308`. */
const FRACTION = /^([+-]?)()\.(\d{1,4})$/;

/**
 * Reads a number in whatever style it was printed: `68,6`, `-0.4`, `3 658`, `32.871`, `+52%`. A point or space before exactly
 * three digits separates thousands; a comma or point before one or two digits is the decimal mark.
 */
export function parsePrintedNumber(text: string, where: Where): ParsedNumber {
  if (text.length > 2 * MOST_DIGITS && text.replace(/\D/g, '').length > MOST_DIGITS) throw new DataError(where, `The cell reads "${text}", more digits than a figure has.`, 'Look in the print for the end of the cell.');
  if (PLAIN.test(text)) return { value: text, decimals: 0, percent: false, grouped: false, steps: NONE };
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  const thousands = THOUSANDS.exec(digits);
  if (thousands) return { value: sign(thousands[1]!) + thousands[2]!.replace(/[ .]/g, ''), decimals: 0, percent, grouped: true, steps: stepsTo(text, percent) };
  const decimal = AMOUNT.exec(digits) ?? DECIMAL.exec(digits) ?? FRACTION.exec(digits);
  if (!decimal) throw new DataError(where, `The cell reads "${text}", which is neither a number nor a declared status mark.`, 'Compare it with the print; if it stands for a missing value, add it to statusMarks in dataset.ts with the publisher\'s meaning.');
  const fraction = decimal[3] ?? '';
  const digitsOnly = `${decimal[2]!.replace(/[ .]/g, '') || '0'}${fraction && `.${fraction}`}`;
  const value = /[1-9]/.test(digitsOnly) ? sign(decimal[1]!) + digitsOnly : digitsOnly;
  return { value, decimals: fraction.length, percent, grouped: false, steps: stepsTo(text, percent) };
}

/** More digits than anything that was ever counted: two cells run together. */
const MOST_DIGITS = 20;

const sign = (printed: string): string => (printed === '-' ? '-' : '');

/** Each change that reading makes, one at a time; those that leave the characters as they are say nothing. */
function stepsTo(text: string, percent: boolean): readonly Step[] {
  const changes: readonly (readonly [Step[0], (now: string) => string])[] = [
    ['percent', (now) => (percent ? now.slice(0, -1).trimEnd() : now)],
    // A fraction without its zero has no thousands before it.
    ['thousands', (now) => now.replace(/(?<=\d)[ .](?=\d{3}(?:\D|$))/g, '')],
    ['plus', (now) => now.replace(/^\+/, '')],
    ['decimal', (now) => now.replace(',', '.')],
    ['zero', (now) => now.replace(/^(-?)\./, '$10.')],
  ];
  let now = text;
  return changes.flatMap(([kind, change]): Step[] => {
    const before = now;
    now = change(before);
    return now === before ? [] : [[kind, now]];
  });
}
