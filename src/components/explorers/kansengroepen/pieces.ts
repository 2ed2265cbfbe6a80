/** Formulas of which the printed numbers lead to their cells. */
import { formatNumber } from '../../../i18n/format.ts';
import { audit } from '../../../i18n/messages/audit.ts';
import type { Finding } from '../../../model/audit.ts';
import type { CellRef } from '../../../model/cell.ts';
import type { Locale } from '../../../model/text.ts';
import { cellHref } from '../../../paths.ts';
import { readableFormula } from '../../audit/formula.ts';
import { observationAt } from '../../dataset/describe.ts';

export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** A printed whole number. */
export const printedNumber = (dataset: string, cell: CellRef, locale: Locale): Piece => ({
  text: formatNumber(observationAt(dataset, cell).value!, locale),
  href: cellHref(dataset, cell),
});

/** The audit's own formula. */
export function formulaPieces(finding: Finding, locale: Locale): readonly Piece[] {
  const operands = finding.operands.map(({ dataset, cell }) => printedNumber(dataset, cell, locale));
  let written = 0;
  const formula = readableFormula(finding, () => `{${written++}}`, audit[locale]);
  return formula.split(/\{(\d+)\}/).flatMap((text, at): readonly Piece[] => (at % 2 === 1 ? [operands[Number(text)]!] : text === '' ? [] : [{ text }]));
}
