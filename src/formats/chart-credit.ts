import type { Credit } from '../charts/draw/sheet.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { take } from '../i18n/messages/take.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import type { Locale } from '../model/text.ts';
import { SITE_NAME } from '../site.ts';

/** The portal, the version of the dataset and its date: "Maatwerk in cijfers, versie 1.0.0, 21 november 2026". */
export const editionOf = ({ version, modified }: Dataset, locale: Locale): string => take[locale].edition(SITE_NAME, version, formatDate(modified, locale));

/** Each document with the tables taken from it, then the source lines as printed. */
export function placesOf({ tables }: Dataset, source: (id: string) => Source, locale: Locale): string {
  const places = [...Map.groupBy(tables, (table) => table.source)].map(([id, own]) => {
    const { title, publisher, number, issued } = source(id);
    return [title, publisher, number || formatDate(issued, locale), formatList([...new Set(own.map(nameOf))], locale)].join(', ');
  });
  const printed = new Set(tables.flatMap(({ sourceLine }) => sourceLine?.replace(/^Bron\s*:\s*/, '') ?? []));
  return `${[places.join('; '), ...printed].join('. ')}.`.replace(/\.{2,}$/, '.');
}

/** "Tabel 5"; for what has no number of its own, its section. A number stays on the line of its word. */
function nameOf({ number, section }: Dataset['tables'][number]): string {
  if (/\d/.test(number)) return number.replace(' ', '\u00a0');
  return section.includes('§') ? `${number}\u00a0${section}` : `${number} “${section}”`;
}

export const creditOf = (dataset: Dataset, source: (id: string) => Source, address: string, locale: Locale): Credit => ({
  source: placesOf(dataset, source, locale),
  edition: editionOf(dataset, locale),
  address,
});
