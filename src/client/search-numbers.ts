/** The cells that a number under a search box leads to: loaded when somebody types one. */
import { suggestions } from '../i18n/messages/suggestions.ts';
import { asksNumber, figuresByNumber, numberQuery } from '../search/find-figures.ts';
import type { Lexicon } from '../search/lexicon.ts';
import type { Suggestion } from '../search/suggest.ts';
import { understand } from '../search/understand.ts';
import { wrongText } from '../search/wrong-text.ts';
import { loadFigures } from './search-data.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
const MOST = 5;

/** Nothing when the query asks for no number, or for a part of a whole that no figure is. */
export async function cellsFor(query: string, lexicon: Lexicon): Promise<readonly Suggestion[] | undefined> {
  const number = numberQuery(query);
  if (!number) return undefined;
  const cells = figuresByNumber(number, understand(query, lexicon).concepts, await loadFigures());
  if (!asksNumber(number, cells)) return undefined;
  return cells.slice(0, MOST).map(({ set, row, rounded, otherSign }) => ({ kind: 'figure', path: `/cijfers/${set.id}/#cel=${row[0]}`, title: `${row[1]} · ${row[2]}`, note: [wrongText(row[1], row[9], locale), rounded ? suggestions[locale].rounded : otherSign ? suggestions[locale].otherSign : set.title].filter((part) => part !== undefined).join(' · ') }));
}
