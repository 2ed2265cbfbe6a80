/** A correction as a reader is told of it. */
import { getAnyDataset } from '../../catalog.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Correction } from '../../model/correction.ts';
import { cellId } from '../../model/cell.ts';
import type { Locale } from '../../model/text.ts';
import { placeOf } from '../audit/words.ts';

/** "Tabel 7 · Invoeg, 2008 · Personen"; a cell of records by its address. */
export const correctedPlace = ({ dataset, cell }: Correction, locale: Locale): string =>
  getAnyDataset(dataset).kind === 'cube' ? placeOf({ dataset, cell }, locale) : cellId(cell);

/** What we or the publisher gave first, and what it should be. */
export const fromTo = (correction: Correction, locale: Locale): { readonly from: string; readonly to: string } =>
  correction.whose === 'publisher' ? { from: correction.printed, to: formatNumber(correction.corrected, locale) } : { from: correction.published, to: correction.printed };
