/** Whether two numbers are one, but for rounding. */

export interface Sought {
  readonly value: number;
  /** How fine it is written: 0.1 for 38,6; 1000 for 189.000 and for 189 duizend. */
  readonly step: number;
}

/** Round thousands are thought to be rounded; two zeros may just be so. */
const ZEROS = 3;
const FARTHEST = 0.03;

export function soughtOf(digits: string, factor = 1): Sought {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = decimals === 0 ? (/0+$/.exec(digits)?.[0].length ?? 0) : 0;
  return { value: Number(digits) * factor, step: factor * (decimals > 0 ? 10 ** -decimals : zeros >= ZEROS ? 10 ** zeros : 1) };
}

export type Closeness = 'same' | 'rounded' | undefined;

export function closeness(a: Sought, b: Sought): Closeness {
  const [x, y] = [Math.abs(a.value), Math.abs(b.value)];
  const apart = Math.abs(x - y);
  if (apart <= 1e-9 * Math.max(x, y)) return 'same';
  if (a.step === b.step || apart > FARTHEST * Math.max(x, y)) return undefined;
  return apart <= (Math.max(a.step, b.step) / 2) * (1 + 1e-9) ? 'rounded' : undefined;
}
