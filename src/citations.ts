/** Which places of a source our texts refer to. */
import { getNorm, getSource } from './catalog.ts';
import { getComparison, getExplainers, getTermEntries, getWorkForms, proseOf } from './content.ts';
import type { CitedPage } from './formats/bibtex.ts';
import { messages } from './i18n/index.ts';
import type { Source } from './model/source.ts';
import type { Locale } from './model/text.ts';
import { oncePer } from './once.ts';
import { href } from './paths.ts';

/** A text that cites. */
export interface Citing {
  readonly title: string;
  readonly path: `/${string}`;
}

/** A line of our copy, the places that texts name there, and the texts. */
export interface CitedPlace {
  readonly line: number;
  readonly places: readonly string[];
  readonly by: readonly Citing[];
}

interface Citation extends Citing {
  readonly source: string;
  readonly place: string;
  readonly line: number;
}

/** The cited places of a source, in the order of the document. */
export async function citedPlaces(source: string, locale: Locale): Promise<readonly CitedPlace[]> {
  const lines = Map.groupBy((await citationsIn(locale)).filter((one) => one.source === source), ({ line }) => line);
  return [...lines].toSorted(([a], [b]) => a - b).map(([line, citations]) => ({
    line,
    places: [...new Set(citations.map(({ place }) => place))],
    by: [...new Map(citations.map(({ title, path }) => [path, { title, path }])).values()],
  }));
}

const citationsIn = oncePer(async (locale: Locale): Promise<readonly Citation[]> => {
  const { prose } = messages(locale);
  const texts: readonly (Citing & { readonly entry: Written })[] = [
    ...(await getExplainers(locale)).map(({ slug, entry }) => ({ title: entry.data.title, path: `/uitleg/${slug}/` as const, entry })),
    ...(await getComparison(locale)).map(({ entry }) => ({ title: prose.compareTitle, path: '/vergelijk/' as const, entry })),
    ...(await getTermEntries(locale)).map(({ slug, entry }) => ({ title: prose.term(entry.data.term), path: `/begrippen/${slug}/` as const, entry })),
  ];
  const { title: timelineTitle } = messages(locale).timeline;
  const forms = (await getWorkForms(locale)).flatMap(({ entry }) => {
    const periods = entry.data.periods.flatMap((period) => [period, ...period.seen]).map(({ source, line }) => ({ source, line, place: entry.data.title }));
    return [...placesIn(entry), ...periods].map((place) => ({ title: timelineTitle, path: '/tijdlijn/' as const, ...place }));
  });
  return [...texts.flatMap(({ title, path, entry }) => placesIn(entry).map((place) => ({ title, path, ...place }))), ...forms];
});

type Written = Parameters<typeof proseOf>[0];
type Place = Omit<Citation, keyof Citing>;

/** What `<Bron>` and `<Norm>` refer to, in the order of the text. */
function placesIn(entry: Written): readonly Place[] {
  const { blocks } = proseOf(entry);
  return blocks.flatMap(({ pieces }) => pieces).flatMap(({ component }): Place[] => {
    const { id = '', plaats = '', regel = '' } = component?.attributes ?? {};
    if (component?.name === 'Norm') {
      const { source, place, line } = getNorm(id);
      return [{ source, place, line }];
    }
    return component?.name === 'Bron' ? [{ source: id, place: plaats, line: Number(regel) }] : [];
  });
}

/** A page with a list of the documents it cites, and the address of that list. */
export interface CitingPage extends CitedPage {
  readonly bibtex: `/data/${string}.bib`;
  readonly documents: readonly Source[];
}

/** The explainers and the comparison. */
export async function citingPages(locale: Locale): Promise<readonly CitingPage[]> {
  const page = (path: `/${string}/`, title: string, stand: string, entries: readonly Written[]): CitingPage => ({
    id: path.split('/').at(-2)!,
    title,
    stand,
    address: new URL(href(path), import.meta.env.SITE).href,
    bibtex: `/data${path.slice(0, -1) as `/${string}`}.bib`,
    documents: [...new Set(entries.flatMap(placesIn).map(({ source }) => source))].map(getSource),
  });
  const forms = (await getComparison(locale)).map(({ entry }) => entry);
  const stand = forms.map(({ data }) => data.stand).toSorted().at(-1)!;
  return [
    ...(await getExplainers(locale)).map(({ slug, entry }) => page(`/uitleg/${slug}/`, entry.data.title, entry.data.stand, [entry])),
    page('/vergelijk/', messages(locale).prose.compareTitle, stand, forms),
  ];
}
