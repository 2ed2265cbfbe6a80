/** A check in words: its formula with the numbers as readers write them, and what follows from it. */
import type { Finding } from '../../model/audit.ts';

export interface FormulaWords {
  readonly smallestOf: (numbers: string) => string;
  readonly rangeOf: (numbers: string) => string;
}

/**
 * The formula with each printed operand replaced by what `write` makes of it. The operands stand in the formula in their own order,
 * so each is looked for after the one before.
 */
export function readableFormula({ formula, operands }: Finding, write: (operand: Finding['operands'][number]) => string, words: FormulaWords): string {
  let rest = formula;
  let text = '';
  for (const operand of operands) {
    const at = rest.indexOf(operand.asPublished);
    if (at === -1) throw new Error(`The formula "${formula}" lacks its operand "${operand.asPublished}".`);
    text += rest.slice(0, at) + write(operand);
    rest = rest.slice(at + operand.asPublished.length);
  }
  return (text + rest)
    .replaceAll('+ −', '− ')
    .replace(/^≤ /, '')
    .replace(/min…max\((.*)\)/, (_, numbers: string) => words.rangeOf(numbers))
    .replace(/min\(([^)]*)\)/, (_, numbers: string) => words.smallestOf(numbers));
}

/** The two ends of `3.0…10.7`, or the one value. */
export const bounds = (recomputed: string): readonly string[] => recomputed.split('…');
