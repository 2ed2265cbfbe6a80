import Papa from 'papaparse';
import { refuseFormulas } from './formulas.ts';

/** RFC 4180: comma, CRLF, UTF-8, no byte order mark. Throws where a cell would run as a formula. */
export function writeCsv(dataset: string, rows: readonly Readonly<Record<string, string>>[]): string {
  refuseFormulas(dataset, rows);
  return `${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`;
}
