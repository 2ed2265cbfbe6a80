import { counted } from './counted.ts';
import { defineMessages } from './define.ts';

/** What is said of the results: the browser loads it. */
export const answers = defineMessages({
  nl: {
    searching: 'Bezig met zoeken …',
    failed: 'De zoekindex laadt niet. Probeer het opnieuw, of blader hieronder.',
    none: (query: string) => `Niets gevonden voor “${query}”.`,
    noneHint: 'Probeer een ander of korter woord, of blader hieronder.',
    noneFiltered: 'Geen resultaat past bij deze filters.',
    inexact: (query: string) => `Geen pagina heeft alles van “${query}”. Dit komt het dichtst in de buurt.`,
    count: counted('resultaat', 'resultaten'),
    alsoSearched: 'Ook gezocht op',
    takenFor: (typed: string, taken: string) => `“${typed}” staat nergens; we zochten op “${taken}”.`,
    unknown: (words: string) => `Niet gevonden: ${words}.`,
    tooShort: 'Typ een woord van minstens twee letters, of een getal.',
    cut: (length: number) => `Dat is veel tekst: we zochten op de eerste ${length} tekens.`,
    unknownChoice: (filter: string, value: string) => `De keuze “${value}” bij ${filter} bestaat niet. We zochten zonder.`,
    roundedOnly: 'Dit getal staat nergens zo gedrukt; deze cijfers zijn het, afgerond.',
    figures: counted('gedrukt cijfer', 'gedrukte cijfers'),
    pages: counted('pagina', 'pagina’s'),
    held: (shown: number, all: number) => `met ${shown} van de ${all} cijfers`,
  },
  en: {
    searching: 'Searching …',
    failed: 'The search index does not load. Try again, or browse below.',
    none: (query: string) => `Nothing found for “${query}”.`,
    noneHint: 'Try another or a shorter word, or browse below.',
    noneFiltered: 'No result fits these filters.',
    inexact: (query: string) => `No page has all of “${query}”. This comes closest.`,
    count: counted('result', 'results'),
    alsoSearched: 'Also searched for',
    takenFor: (typed: string, taken: string) => `“${typed}” is nowhere; we searched for “${taken}”.`,
    unknown: (words: string) => `Not found: ${words}.`,
    tooShort: 'Type a word of at least two letters, or a number.',
    cut: (length: number) => `That is a lot of text: we searched for its first ${length} characters.`,
    unknownChoice: (filter: string, value: string) => `There is no choice “${value}” for ${filter}. We searched without it.`,
    roundedOnly: 'This number is nowhere printed so; these figures are it, rounded.',
    figures: counted('printed figure', 'printed figures'),
    pages: counted('page', 'pages'),
    held: (shown: number, all: number) => `with ${shown} of the ${all} figures`,
  },
});
