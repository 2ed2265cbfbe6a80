import { add, subtract, type Interval } from '../interval.ts';
import type { Identity } from './identity.ts';

/**
 * Those with at least one of n characteristics: all who have each one, less all who have each pair, plus all who have each
 * three, and so on. The operands come in that order: n single ones, the pairs, the threes, … down to the one of all n.
 */
export const inclusionExclusion: Identity = {
  arity: 'combinations',
  relation: 'equals',
  compute: (operands) => levels(operands).map((level) => level.reduce(add)).reduce((sum, level, depth) => (depth % 2 === 0 ? add(sum, level) : subtract(sum, level))),
  write: (operands) => levels(operands).map((level, depth) => `${depth === 0 ? '' : depth % 2 === 0 ? ' + ' : ' − '}(${level.join(' + ')})`).join(''),
};

/** The operands by how many characteristics they share: n, then n over 2, n over 3, … */
function levels<T extends Interval | string>(operands: readonly T[]): T[][] {
  const n = Math.log2(operands.length + 1);
  const sizes = Array.from({ length: n }, (_, index) => binomial(n, index + 1));
  let from = 0;
  return sizes.map((size) => operands.slice(from, (from += size)));
}

const binomial = (n: number, k: number): number => (k === 0 ? 1 : (binomial(n, k - 1) * (n - k + 1)) / k);
