import { soundOf } from './sounds.ts';

/** A word this long keeps enough of itself when it is written by ear and has a slip besides. */
const LONG = 7;

/** How two words are one but for a slip, the likeliest first: they sound the same, one letter apart, or one letter apart in how they sound. */
export function slipBetween(a: string, b: string): 1 | 2 | 3 | undefined {
  if (a === b || Math.abs(a.length - b.length) > 3) return undefined;
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return 1;
  if (oneLetter(a, b)) return 2;
  return Math.min(x.length, y.length) >= LONG && oneLetter(x, y) ? 3 : undefined;
}

/** A letter too many, too few, another one, or two that changed places. */
function oneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
