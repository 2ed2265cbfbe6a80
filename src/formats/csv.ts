import type { Locale } from '../model/text.ts';
import type { Material } from './context.ts';
import { tidyRows } from './tidy.ts';
import { writeCsv } from './write-csv.ts';

/** The tidy table as CSV with labels in one language. */
export const csv = (material: Material, locale: Locale): string => writeCsv(material.dataset.id, tidyRows(material, locale));
