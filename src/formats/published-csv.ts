import Papa from 'papaparse';
import type { Material } from './context.ts';
import { refuseFormulas } from './formulas.ts';

/** A table as printed, to the byte. */
export function publishedCsv({ dataset, publishedCsv: read }: Material, table: string): string {
  const text = read(table);
  refuseFormulas(`${dataset.id}, ${table}`, Papa.parse<string[]>(text, { delimiter: ',' }).data);
  return text;
}
