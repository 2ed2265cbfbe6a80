/** One search: names, texts and figures, each from its own files. */
import type { FigureIndex, PageIndex } from '../search/entry.ts';
import { asksNumber, figuresByNumber, figuresByWords, figuresPrinted, numberQuery, readFigures, type FoundFigure, type NumberQuery } from '../search/find-figures.ts';
import type { Lexicon } from '../search/lexicon.ts';
import type { Material } from '../search/list.ts';
import { merge, type Answering, type Found, type TextHit } from '../search/merge.ts';
import { containsNumbers } from '../search/numbers.ts';
import { clipped, understand, type Concept, type Understood } from '../search/understand.ts';
import { findPages, loadPagefind, loadText } from './pagefind.ts';
import { loadFigures, loadLexicon, loadTitles } from './search-data.ts';
import { loadEverything, loadPages, loadWords, NO_PAGES } from './search-page-data.ts';

/** Wordings of one concept that the texts are searched by: more would load files for little. */
const WORDINGS = 3;
/** Pages that Pagefind finds for a number are read; beyond these there is rarely a right one. */
const READ = 12;

/** What names and figures answer. */
export interface EarlyAnswer extends Material {
  readonly asked: Understood;
  readonly index: PageIndex;
  readonly figureIndex: FigureIndex;
}

export interface Answer extends EarlyAnswer {
  /** By address, Pagefind's name of the page, which loads its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Something did not load: other names, figures or texts. */
  readonly partial: boolean;
}

/** Loads what any query needs, and reads it while the reader still types. */
export async function prepare(): Promise<void> {
  const texts = loadPagefind();
  await Promise.all([loadEverything(), loadFigures().then(readFigures), texts]);
}

/** How long an answer waits for the texts before names and figures are shown without them. */
const SOON = 80;

/** `early` is called where the texts are still on their way. */
export async function find(query: string, early: (answer: EarlyAnswer) => void): Promise<Answer> {
  const text = clipped(query);
  const { lexicon, index, figureIndex, incomplete } = await loadFiles();
  const { asked, lost: wordless } = await understood(text, lexicon);
  // Asked for first: the rest is worked out while its files are on their way.
  const coming = fullText(asked.concepts, index);
  const known = { asked, index, figureIndex, intent: asked.intent, detailsOf: (path: string) => index.details[path] };
  const numbers = numberQuery(text);
  const printed = figuresPrinted(text, figureIndex);
  const cells = numbered(numbers, printed, asked, figureIndex);
  const byNumber = asksNumber(numbers, cells);
  const figures = byNumber ? cells : figuresByWords(asked.concepts, figureIndex);
  const counting = byNumber ? new Map<string, Answering>() : answering(figures, index);
  const pagesOf = (hits: Texts['hits']) => merge(asked, lexicon, hits, counting);
  const withoutTexts = (): EarlyAnswer => ({ ...known, byNumber, figures, pages: byNumber ? [] : pagesOf(new Map()) });
  const waiting = setTimeout(() => early(withoutTexts()), SOON);
  try {
    const texts = await coming;
    const { pages, lost } = byNumber && numbers?.part === undefined ? await pagesWith(numbers?.text ?? text, lexicon, index, texts.ids) : { pages: pagesOf(texts.hits), lost: false };
    return { ...known, byNumber, figures, texts: texts.ids, partial: incomplete || wordless || texts.lost || lost, pages };
  } finally {
    clearTimeout(waiting);
  }
}

/** What there is, for whoever chooses a kind and asks for nothing. */
export async function everything(): Promise<Answer> {
  const { lexicon, index, figureIndex, incomplete } = await loadFiles();
  const asked = understand('', lexicon);
  const pages = lexicon.entries.map((entry): Found => ({ entry, score: 0, cover: 1, places: [] }));
  const figures = figureIndex.sets.flatMap((set) => set.rows.map((row): FoundFigure => ({ set, row, rounded: false })));
  return { asked, index, figureIndex, intent: asked.intent, detailsOf: (path) => index.details[path], byNumber: false, figures, pages, texts: new Map(), partial: incomplete };
}

interface Files {
  readonly lexicon: Lexicon;
  readonly index: PageIndex;
  readonly figureIndex: FigureIndex;
  /** One of them did not load, and an empty one stands for it. */
  readonly incomplete: boolean;
}

/** Rejects where not even the titles load. */
async function loadFiles(): Promise<Files> {
  let incomplete = false;
  const or = <T>(without: () => T) => () => {
    incomplete = true;
    return without();
  };
  const pages = loadPages();
  const [lexicon, index, figureIndex] = await Promise.all([
    // Names that did not load are not asked for again: where the pages did, it was these.
    loadEverything().catch(or(() => pages.then(loadTitles, loadLexicon))).catch(loadTitles),
    pages.catch(or(() => NO_PAGES)),
    loadFigures().catch(or((): FigureIndex => ({ sets: [] }))),
  ]);
  return { lexicon, index, figureIndex, incomplete };
}

/** Cells that print the query first, then those of its numbers. */
function numbered(numbers: NumberQuery | undefined, printed: readonly FoundFigure[], { concepts }: Understood, index: FigureIndex): readonly FoundFigure[] {
  const rows = new Set(printed.map(({ row }) => row));
  return [...printed, ...(numbers ? figuresByNumber(numbers, concepts, index).filter(({ row }) => !rows.has(row)) : [])];
}

/** Where the figures are that count all that was asked, as it was typed where any do: datasets, and explorers that work with them. */
function answering(figures: readonly FoundFigure[], { explorers }: PageIndex): ReadonlyMap<string, Answering> {
  const all = figures.filter(({ whole }) => whole);
  const typed = all.filter((one) => one.typed);
  const ids = new Set((typed.length > 0 ? typed : all).map(({ set }) => set.id));
  const exploring = Object.entries(explorers).filter(([, own]) => own.some((id) => ids.has(id)));
  return new Map([...[...ids].map((id) => [`/cijfers/${id}/`, 'counts'] as const), ...exploring.map(([path]) => [path, 'explores'] as const)]);
}

/** Looks in the words of the texts only for a word that no name has; they may be lost. */
async function understood(query: string, lexicon: Lexicon): Promise<{ readonly asked: Understood; readonly lost: boolean }> {
  let missing = false;
  const asked = understand(query, lexicon, { known: () => (missing = true), near: () => [] });
  if (!missing) return { asked, lost: false };
  const words = await loadWords().catch(() => undefined);
  return { asked: understand(query, lexicon, words), lost: words === undefined };
}

interface Texts {
  /** By wording, the pages that have it. */
  readonly hits: ReadonlyMap<string, readonly TextHit[]>;
  /** By address, Pagefind's name of it. */
  readonly ids: Map<string, string>;
  /** A wording could not be searched. */
  readonly lost: boolean;
}

async function fullText(concepts: readonly Concept[], { ids }: PageIndex): Promise<Texts> {
  const known = new Map<string, string>();
  const wordings = [...new Set(concepts.flatMap(({ alternatives }) => alternatives.slice(0, WORDINGS).map(({ text }) => text)))];
  const hits = new Map<string, readonly TextHit[]>();
  let lost = false;
  await Promise.all(wordings.map(async (wording) => {
    const found = await findPages(wording).catch(() => undefined);
    if (!found) lost = true;
    else hits.set(wording, found.flatMap((result): TextHit[] => {
      const path = ids[result.id];
      if (path === undefined) return [];
      known.set(path, result.id);
      return [{ path, score: result.score, words: result.words }];
    }));
  }));
  return { hits, ids: known, lost };
}

/** The pages whose text holds the numbers, and whether some could not be read. */
async function pagesWith(query: string, lexicon: Lexicon, { ids }: PageIndex, texts: Map<string, string>): Promise<{ readonly pages: readonly Found[]; readonly lost: boolean }> {
  const entries = new Map(lexicon.entries.map((entry) => [entry.path, entry]));
  const found = await findPages(query).catch(() => undefined);
  let lost = !found;
  const read = await Promise.all((found ?? []).slice(0, READ).map(async (result): Promise<Found | undefined> => {
    const path = ids[result.id];
    const entry = path === undefined ? undefined : entries.get(path);
    if (!entry) return undefined;
    const text = await loadText(result.id).catch(() => undefined);
    lost ||= !text;
    if (!text || !containsNumbers(query, text.content)) return undefined;
    texts.set(entry.path, result.id);
    return { entry, score: result.score, cover: 1, places: [{ concept: 0, weight: 1, words: result.words }] };
  }));
  return { pages: read.filter((one) => one !== undefined), lost };
}
