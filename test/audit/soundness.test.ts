/**
 * Is the tolerance right? Figures that agree and are then rounded for print are never called a discrepancy; a changed digit is
 * called one exactly when no rounding explains it. The yardstick is fractions of whole numbers and every corner of what the
 * operands may have been, not the intervals of the audit.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, type Figure } from '../../src/audit/verdict.ts';
import { runs } from '../lib/runs.ts';
import { run } from '../pipeline/tiny.ts';

type CheckKind = Parameters<typeof judge>[0];

/** Numerator and denominator, the latter above zero. */
type Fraction = readonly [bigint, bigint];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const isLess = (a: Fraction, b: Fraction): boolean => minus(a, b)[0] < 0n;
const plus = (a: Fraction, [c, d]: Fraction): Fraction => minus(a, [-c, d]);
const least = (all: readonly Fraction[]): Fraction => all.reduce((a, b) => (isLess(a, b) ? a : b));
const most = (all: readonly Fraction[]): Fraction => all.reduce((a, b) => (isLess(a, b) ? b : a));
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c > 0n ? [a * d * 100n, b * c] : [-a * d * 100n, -b * c]);

const FORMULAS: Partial<Record<CheckKind, { readonly operands: number; readonly compute: (of: readonly Fraction[]) => Fraction }>> = {
  sum: { operands: 4, compute: (of) => of.reduce(plus) },
  difference: { operands: 2, compute: ([a, b]) => minus(a!, b!) },
  balance: { operands: 3, compute: ([a, b, c]) => minus(a!, minus(c!, b!)) },
  equal: { operands: 1, compute: ([a]) => a! },
  share: { operands: 2, compute: ([a, b]) => over(a!, b!) },
  growth: { operands: 2, compute: ([a, b]) => over(minus(a!, b!), b!) },
  complement: { operands: 3, compute: (of) => of.reduce(minus, [100n, 1n]) },
  ratio: { operands: 2, compute: ([a, b]) => [a![0] * b![1], a![1] * b![0]] },
  mean: { operands: 3, compute: (of) => { const [a, b] = of.reduce(plus); return [a, b * 3n]; } },
  remaining_share: { operands: 3, compute: ([a, b, c]) => over(minus(a!, b!), c!) },
  rotation: { operands: 3, compute: ([a, b, c]) => over(least([a!, b!]), c!) },
};

const power = (of: number): bigint => 10n ** BigInt(of);

/** To the nearest number with so many decimals; a half goes either way. */
function print([a, b]: Fraction, decimals: number, halfUp: boolean): string {
  const size = a < 0n ? -a : a;
  const [whole, rest] = [(size * power(decimals)) / b, (size * power(decimals)) % b];
  const digits = String(whole + (rest * 2n > b || (rest * 2n === b && halfUp) ? 1n : 0n)).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return a < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

const parse = (text: string): Fraction => [BigInt(text.replace('.', '')), power(text.split('.')[1]?.length ?? 0)];
const half = (text: string): Fraction => [1n, 2n * parse(text)[1]];

interface Printed {
  readonly text: string;
  readonly kind: 'exact' | 'rounded';
}
const figureOf = ({ text, kind }: Printed): Figure => ({
  observation: { measure: 'm', key: {}, timePeriod: '2011', decimals: text.split('.')[1]?.length ?? 0, asPublished: text, cell: { table: 't', line: 1, field: 1 }, notes: [], value: text, obsStatus: 'A' },
  measure: { id: 'm', label: { nl: '', en: '' }, definition: { nl: '', en: '' }, unit: 'VTE', kind },
});

interface Case {
  readonly kind: CheckKind;
  readonly result: Printed;
  readonly operands: readonly Printed[];
}
const verdictOf = ({ kind, result, operands }: Case) => judge(kind, figureOf(result), kind === 'sum' ? [operands.map(figureOf)] : operands.map((one) => [figureOf(one)])).verdict;

/** Every value that rounding may have hidden behind the operands, at its ends. */
function corners(operands: readonly Printed[]): Fraction[][] {
  return operands.reduce<Fraction[][]>((all, { text, kind }) => {
    const ends = kind === 'exact' ? [parse(text)] : [minus(parse(text), half(text)), plus(parse(text), half(text))];
    return all.flatMap((before) => ends.map((end) => [...before, end]));
  }, [[]]);
}

/** The gap between the printed result, give or take its own rounding, and what the operands may make; none when they meet. */
function gapOf({ kind, result, operands }: Case): Fraction | undefined {
  const outcomes = corners(operands).map(FORMULAS[kind]!.compute);
  const own: Fraction = result.kind === 'exact' ? [0n, 1n] : half(result.text);
  const [below, above] = [minus(least(outcomes), plus(parse(result.text), own)), minus(minus(parse(result.text), own), most(outcomes))];
  return [below, above].find(([gap]) => gap >= 0n);
}

/** Operands in millionths, as they were before anyone rounded them, and the print made of them. */
const agreeing: fc.Arbitrary<Case> = fc.constantFrom(...(Object.keys(FORMULAS) as CheckKind[])).chain((kind) => {
  const { operands, compute } = FORMULAS[kind]!;
  const operand = fc.record({ millionths: fc.bigInt(1_000_000n, 999_999_999_999n), decimals: fc.nat(3), counted: fc.boolean(), halfUp: fc.boolean() }).map(({ millionths, decimals, counted, halfUp }) => {
    const exact: Fraction = counted ? [millionths / 1_000_000n, 1n] : [millionths, 1_000_000n];
    return { exact, printed: { text: print(exact, counted ? 0 : decimals, halfUp), kind: counted ? 'exact' as const : 'rounded' as const } };
  });
  return fc.tuple(fc.array(operand, { minLength: operands, maxLength: operands }), fc.nat(3)).map(([all, decimals]) => {
    const counts = kind === 'sum' || kind === 'difference' || kind === 'balance' || kind === 'equal' || kind === 'complement' ? all.every(({ printed }) => printed.kind === 'exact') : false;
    // Half-up is what a spreadsheet does; the audit takes half-even too.
    const text = print(compute(all.map(({ exact }) => exact)), counts ? 0 : decimals, true);
    return { kind, result: { text, kind: counts ? 'exact' as const : 'rounded' as const }, operands: all.map(({ printed }) => printed) };
  });
});

/** The figure with one digit another; which one, and by how much. */
const withDigit = ({ text, kind }: Printed, at: number, by: number): Printed => {
  const places = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  const place = places[at % places.length]!;
  return { kind, text: text.slice(0, place) + String((Number(text[place]) + by) % 10) + text.slice(place + 1) };
};

it('figures that agree are no discrepancy once they are rounded', () => {
  fc.assert(fc.property(agreeing, (one) => { expect(verdictOf(one)).not.toBe('discrepancy'); }), { numRuns: runs(3000, 200_000) });
});

it('a changed digit is a discrepancy exactly when no rounding explains it', () => {
  const change = fc.record({ operand: fc.nat(), at: fc.nat(20), by: fc.integer({ min: 1, max: 9 }) });
  const seen = { discrepancy: 0, explained: 0 };
  fc.assert(
    fc.property(agreeing, change, (one, { operand, at, by }) => {
      const which = operand % (one.operands.length + 1);
      const changed: Case = which === one.operands.length
        ? { ...one, result: withDigit(one.result, at, by) }
        : { ...one, operands: one.operands.with(which, withDigit(one.operands[which]!, at, by)) };
      // A divisor that may be zero is refused, not judged; a result that lies exactly on a half has two roundings.
      fc.pre(changed.operands.every(({ text }) => parse(text)[0] >= parse(text)[1]));
      const gap = gapOf(changed);
      fc.pre(gap === undefined || gap[0] !== 0n);
      expect(verdictOf(changed) === 'discrepancy').toBe(gap !== undefined);
      seen[gap === undefined ? 'explained' : 'discrepancy'] += 1;
    }),
    { numRuns: runs(3000, 200_000) },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
});

it('a table of counts and their rounded shares passes the whole pipeline, and no digit of it can change unseen', () => {
  const share = (part: number, whole: number) => print([BigInt(part) * 100n, BigInt(whole)], 1, true);
  const count = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(count, count, fc.nat(100), fc.integer({ min: 1, max: 9 }), (alfa, beta, at, by) => {
      const total = alfa + beta;
      const csv = `,Aantal,%\nAlfa,${alfa},${share(alfa, total)}\nBeta,${beta},${share(beta, total)}\nTotaal,${total},100.0\n`;
      expect(run(csv).findings.every(({ verdict }) => verdict === 'ok')).toBe(true);
      const { text } = withDigit({ text: csv.slice(csv.indexOf('\n')), kind: 'exact' }, at, by);
      const changed = csv.slice(0, csv.indexOf('\n')) + text;
      // "0123" is no figure as anyone prints it, and reads as the same number.
      fc.pre(!/[,\n]0\d/.test(changed) && !/,0[,\n]/.test(changed));
      expect(() => run(changed)).toThrow('The print does not add up');
    }),
    { numRuns: runs(300, 10_000) },
  );
});
