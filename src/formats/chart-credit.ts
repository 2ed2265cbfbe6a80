import type { Credit } from '../charts/draw/sheet.ts';
import { placesOf, type Place } from '../charts/places.ts';
import { formatDate } from '../i18n/format.ts';
import { take } from '../i18n/messages/take.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import type { Locale } from '../model/text.ts';
import { SITE_NAME } from '../site.ts';

/** The portal, the version of the dataset and its date: "Maatwerk in cijfers, versie 1.0.0, 21 november 2026". */
export const editionOf = ({ version, modified }: Dataset, locale: Locale): string => take[locale].edition(SITE_NAME, version, formatDate(modified, locale));

/** The tables of a dataset as a picture names them. */
export const placesIn = ({ tables }: Dataset, source: (id: string) => Source, locale: Locale): readonly Place[] =>
  tables.map((table) => {
    const { title, publisher, number, issued } = source(table.source);
    const line = table.sourceLine?.replace(/^Bron\s*:\s*/, '');
    return { table: table.id, document: [title, publisher, number || formatDate(issued, locale)].join(', '), name: nameOf(table), ...(line && { line }) };
  });

/** "Tabel 5"; for what has no number of its own, its section. A number stays on the line of its word. */
function nameOf({ number, section }: Dataset['tables'][number]): string {
  if (/\d/.test(number)) return number.replace(' ', '\u00a0');
  return section.includes('§') ? `${number}\u00a0${section}` : `${number} “${section}”`;
}

export const creditOf = (dataset: Dataset, source: (id: string) => Source, address: string, { marks }: ChartSpec, locale: Locale): Credit => ({
  source: placesOf(placesIn(dataset, source, locale), marks, locale),
  edition: editionOf(dataset, locale),
  address,
});
