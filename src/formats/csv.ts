import Papa from 'papaparse';
import type { Locale } from '../model/text.ts';
import type { Material } from './context.ts';
import { refuseFormulas } from './formulas.ts';
import { tidyRows } from './tidy.ts';

/** The tidy table as RFC 4180 CSV with labels in one language: comma, CRLF, UTF-8, no byte order mark. */
export function csv(material: Material, locale: Locale): string {
  const rows = tidyRows(material, locale);
  refuseFormulas(material.dataset.id, rows);
  return `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
