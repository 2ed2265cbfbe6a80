import { counted } from './counted.ts';
import { defineMessages } from './define.ts';

/** What is said of a result under a search box too: apart, as every page loads it at the first key. */
export const suggestions = defineMessages({
  nl: {
    kinds: { explainer: 'Uitleg', term: 'Begrip', dataset: 'Dataset', figure: 'Cijfer', source: 'Bron', finding: 'Controle', page: 'Pagina' },
    list: 'Suggesties',
    suggested: counted('suggestie', 'suggesties'),
    allResults: (query: string) => `Alle resultaten voor “${query}”`,
    inTexts: (query: string) => `Geen naam zoals “${query}”: zoek in alle teksten`,
    rounded: 'op een afronding na',
    otherSign: 'op het teken na',
    differs: '◇ verschil in telling',
    wrong: '≠ past niet bij andere gedrukte cijfers',
    corrected: (printed: string, corrected: string) => `≠ rekenfout: gedrukt ${printed}, juist ${corrected}`,
  },
  en: {
    kinds: { explainer: 'Explainer', term: 'Term', dataset: 'Dataset', figure: 'Figure', source: 'Source', finding: 'Check', page: 'Page' },
    list: 'Suggestions',
    suggested: counted('suggestion', 'suggestions'),
    allResults: (query: string) => `All results for “${query}”`,
    inTexts: (query: string) => `No name like “${query}”: search all texts`,
    rounded: 'but for rounding',
    otherSign: 'but for its sign',
    differs: '◇ difference in counting',
    wrong: '≠ does not fit other printed figures',
    corrected: (printed: string, corrected: string) => `≠ error: printed ${printed}, right ${corrected}`,
  },
});
