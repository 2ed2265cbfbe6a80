/** A correction as a reader is told of it. */
import { getAnyDataset } from '../../catalog.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { changes } from '../../i18n/messages/changes.ts';
import { correctionOf, type Correction } from '../../model/correction.ts';
import { cellId, type CellRef } from '../../model/cell.ts';
import type { Locale } from '../../model/text.ts';
import { placeOf } from '../audit/words.ts';

/** "Tabel 7 · Invoeg, 2008 · Personen"; a cell of records by its address. */
export const correctedPlace = ({ dataset, cell }: Correction, locale: Locale): string =>
  getAnyDataset(dataset).kind === 'cube' ? placeOf({ dataset, cell }, locale) : cellId(cell);

/** What we or the publisher gave first, and what it should be. */
export const fromTo = (correction: Correction, locale: Locale): { readonly from: string; readonly to: string } =>
  correction.whose === 'publisher' ? { from: correction.printed, to: formatNumber(correction.corrected, locale) } : { from: correction.published, to: correction.printed };

/** The correction of a cell of a dataset that still stands. */
export const correctionAt = (dataset: string, cell: CellRef): Correction | undefined =>
  correctionOf(getAnyDataset(dataset).corrections, cell);

/** A slip of ours needs nobody to confirm it. */
export const statusText = ({ whose, status }: Correction, locale: Locale): string => (whose === 'ours' && status === 'applied' ? changes[locale].ownApplied : changes[locale].status[status]);

/** Printed and corrected, why, and how it stands, a sentence each. */
export function correctionText(correction: Correction, locale: Locale): readonly string[] {
  const words = changes[locale];
  const { from, to } = fromTo(correction, locale);
  return [
    (correction.whose === 'publisher' ? words.correctionIs : words.ownIs)(from, to),
    words.because(correction.reason[locale]),
    words.statusIs(statusText(correction, locale), words.since(correction.version, formatDate(correction.date, locale))),
  ];
}
