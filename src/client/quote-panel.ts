/** The part of the cell panel that is for who quotes: the sentence, in Dutch or English, and the reference. */
import type { MissingStatus } from '../model/observation.ts';
import { gapOf } from '../i18n/gaps.ts';
import { table as catalogue } from '../i18n/messages/table.ts';
import { bibtexOf, risOf } from './cell-citation.ts';
import { quoteOf, type Quoted } from './quote.ts';

/** All that a sentence needs, in the language of the page. */
export interface QuotedCell extends Omit<Quoted, 'gap' | 'version' | 'frozen'> {
  readonly cell: string;
  readonly status?: MissingStatus | undefined;
}

/** `citaat.json`: by cell its measure, what it is about, the figure, what a rate is a share of, what to know before repeating it. */
type Translated = Readonly<Record<string, readonly [measure: string, about: string, value: string, definition: string, warning: string]>>;

const pageLocale = document.documentElement.lang === 'en' ? 'en' : 'nl';
const otherLocale = pageLocale === 'nl' ? 'en' : 'nl';
const panel = document.querySelector<HTMLElement>('#celpaneel')!;
const part = (name: string) => panel.querySelector<HTMLElement>(`[data-panel=${name}]`)!;
const toggle = part('language') as HTMLButtonElement;

let shown: QuotedCell | undefined;
let loading: Promise<Translated> | undefined;

/** The sentence as it stands in the panel. */
export const sentence = (): string => part('sentence').textContent ?? '';

/** Shows the sentence and the reference of a cell, in the language that the reader last chose. */
export async function showQuote(cell: QuotedCell): Promise<void> {
  shown = cell;
  write(cell, pageLocale);
  if (toggle.getAttribute('aria-pressed') === 'true') await translate();
}

function write(cell: QuotedCell, locale: 'nl' | 'en'): void {
  const { dataset, title, publisher, year, version, frozen } = panel.dataset as Record<string, string>;
  const quote = quoteOf({ ...cell, version: version!, frozen: frozen && `${frozen}#cel=${cell.cell}`, gap: cell.status && gapOf(cell.status, locale).word }, catalogue[locale]);
  part('sentence').lang = locale;
  part('sentence').textContent = quote;
  const cited = { id: dataset!, title: title!, publisher: publisher!, year: year!, version: version!, cell: cell.cell, sentence: quote, address: cell.address };
  offer('bibtex', bibtexOf(cited), `${dataset}-${cell.cell.replaceAll(':', '-')}.bib`, 'application/x-bibtex');
  offer('ris', risOf(cited), `${dataset}-${cell.cell.replaceAll(':', '-')}.ris`, 'application/x-research-info-systems');
}

function offer(name: string, text: string, file: string, type: string): void {
  part(name).textContent = text;
  const link = part(`${name}-file`) as HTMLAnchorElement;
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
}

/** Stays in the language of the page when the words cannot be fetched; the next try asks again. */
async function translate(): Promise<void> {
  loading ??= fetch(panel.dataset.english!).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<Translated>;
  });
  try {
    const cells = await loading;
    const words = shown && cells[shown.cell];
    if (!shown || !words) return;
    const [measure, about, value, definition, warning] = words;
    write({ ...shown, measure, about, value, definition: definition || undefined, warning: warning || undefined }, otherLocale);
  } catch {
    loading = undefined;
    toggle.setAttribute('aria-pressed', 'false');
  }
}

toggle.addEventListener('click', async () => {
  const pressed = toggle.getAttribute('aria-pressed') !== 'true';
  toggle.setAttribute('aria-pressed', String(pressed));
  if (shown) await showQuote(shown);
});
