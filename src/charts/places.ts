/** Where the figures of a chart were printed: what stands inside its picture. */
import { formatList } from '../i18n/format.ts';
import { tableIn } from '../model/cell.ts';
import type { ChartMark } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';

/** A table of a dataset. */
export interface Place {
  readonly table: string;
  /** Title, publisher and number or date. */
  readonly document: string;
  /** "Tabel 5". */
  readonly name: string;
  /** The source that the document itself gives, as printed. */
  readonly line?: string;
}

/** Each document with the tables that these marks were printed in, then the source lines as printed. */
export function placesOf(places: readonly Place[], marks: readonly Pick<ChartMark, 'cell'>[], locale: Locale): string {
  const used = new Set(marks.map(({ cell }) => tableIn(cell)));
  const own = places.filter(({ table }) => used.has(table));
  const documents = [...new Set(own.map(({ document }) => document))].map((document) => {
    const names = new Set(own.filter((place) => place.document === document).map(({ name }) => name));
    return [document, formatList([...names], locale)].join(', ');
  });
  const printed = new Set(own.flatMap(({ line }) => line ?? []));
  return `${[documents.join('; '), ...printed].join('. ')}.`.replace(/\.{2,}$/, '.');
}
