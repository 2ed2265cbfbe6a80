/** The slips of a typesetter or a typist: what a printed number may have been before it went wrong. */
import { SLIPS, type Slip } from '../model/audit.ts';

/** Beyond this many digits the orders are too many to mean anything. */
const MOST_DIGITS = 4;

/** Each number that one slip turns into `value`, with the slip; the decimals stay where they are. */
export function beforeSlip(value: string): ReadonlyMap<string, Slip> {
  const found = new Map<string, Slip>();
  const add = (slip: Slip, candidate: string) => {
    if (candidate !== value && isNumber(candidate) && !found.has(candidate)) found.set(candidate, slip);
  };
  for (const step of [1n, -1n]) add('one', stepped(value, step));
  for (const candidate of otherOrders(value)) add('order', candidate);
  for (const [at, digit] of [...value].entries()) {
    if (/\d/.test(digit)) for (const other of '0123456789') add('digit', value.slice(0, at) + other + value.slice(at + 1));
  }
  return found;
}

/** Which of two explanations says more of what happened: a number that stands elsewhere too is no accident. */
export const likelier = (a: Slip, b: Slip): number => SLIPS.indexOf(a) - SLIPS.indexOf(b);

const isNumber = (text: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);

/** One more or one less in the last printed place. */
function stepped(value: string, step: bigint): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const number = BigInt(value.replace('.', '')) + step;
  const digits = String(number < 0n ? -number : number).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return `${number < 0n ? '-' : ''}${digits.slice(0, cut)}${decimals === 0 ? '' : `.${digits.slice(cut)}`}`;
}

/** The same digits in another order. */
function otherOrders(value: string): readonly string[] {
  const digits = value.replace(/\D/g, '');
  if (digits.length > MOST_DIGITS) return [];
  return [...new Set(permutations(digits))].map((order) => {
    let next = 0;
    return value.replace(/\d/g, () => order[next++]!);
  });
}

const permutations = (digits: string): string[] =>
  digits.length <= 1 ? [digits] : [...digits].flatMap((digit, at) => permutations(digits.slice(0, at) + digits.slice(at + 1)).map((rest) => digit + rest));
