import { defineMessages } from './define.ts';

/** What is said of a figure in doubt, in the sentence that a reader takes along. */
export const quote = defineMessages({
  nl: {
    certain: (where: string, how: string) => `Dat er een fout is, is zeker; waar ze zit: ${where}; hoe ze ontstond: ${how}.`,
    counts: (sure: string) => `Dat de cijfers verschillen, is zeker; dat ze iets anders tellen: ${sure}.`,
    recomputed: (printed: string, recomputed: string) => `Dat is volgens de gedrukte tabel (“${printed}”); herberekend uit de andere gedrukte cijfers: ${recomputed}.`,
    bound: (outcome: string) => `Let op: dit getal klopt niet met andere gedrukte cijfers: het ${outcome}.`,
    elsewhere: (outcome: string, suspects: string) => `Let op: dit getal klopt niet met andere gedrukte cijfers (${outcome}). De fout zit wellicht elders: ${suspects}.`,
    suspect: (place: string, printed: string, outcome: string) => `Let op: wellicht is dit getal fout gedrukt. Het past niet bij ${place}: gedrukt ${printed}, en ${outcome}.`,
    definition: (says: string, outcome: string) => `Let op: ${says.charAt(0).toLowerCase()}${says.slice(1)} Vergelijk: ${outcome}.`,
  },
  en: {
    certain: (where: string, how: string) => `That there is an error is certain; where it is: ${where}; how it came about: ${how}.`,
    counts: (sure: string) => `That the figures differ is certain; that they count different things: ${sure}.`,
    recomputed: (printed: string, recomputed: string) => `That is according to the printed table (“${printed}”); recomputed from the other printed figures: ${recomputed}.`,
    bound: (outcome: string) => `Note: this number does not agree with other printed figures: it ${outcome}.`,
    elsewhere: (outcome: string, suspects: string) => `Note: this number does not agree with other printed figures (${outcome}). The error is probably elsewhere: ${suspects}.`,
    suspect: (place: string, printed: string, outcome: string) => `Note: this number was probably printed wrongly. It does not fit ${place}: printed ${printed}, and ${outcome}.`,
    definition: (says: string, outcome: string) => `Note: ${says.charAt(0).toLowerCase()}${says.slice(1)} Compare: ${outcome}.`,
  },
});
