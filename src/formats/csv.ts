import Papa from 'papaparse';
import type { Locale } from '../model/text.ts';
import type { Material } from './context.ts';
import { tidyRows } from './tidy.ts';

/** A cell that a spreadsheet might run as a formula. Printed figures start with a sign, and that is all they may do. */
const FORMULA = /^([=@\t\r]|[+-](?![\d]|$))/;

/** The tidy table as RFC 4180 CSV with labels in one language: comma, CRLF, UTF-8, no byte order mark. */
export function csv(material: Material, locale: Locale): string {
  const rows = tidyRows(material, locale);
  const risky = rows.flatMap(Object.values<string>).find((cell) => FORMULA.test(cell));
  if (risky !== undefined) throw new Error(`${material.dataset.id}: the cell "${risky}" would run as a formula in a spreadsheet.`);
  return `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
