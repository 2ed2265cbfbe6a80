import { inSentence } from '../in-sentence.ts';
import { defineMessages } from './define.ts';

/** How a figure that is corrected or in doubt stands in the sentence that a reader takes along: short, the reasons stay in the panel. */
export const quote = defineMessages({
  nl: {
    print: { table: 'volgens de gedrukte tabel', prose: 'volgens de gedrukte tekst' },
    corrected: (corrected: string, printed: string, confirmed: boolean) => `${corrected} (gedrukt: ${printed}; verbeterd door Maatwerk in cijfers${confirmed ? ', bevestigd door de uitgever' : ''})`,
    wrong: { certain: 'de fout zit zeker in dit getal', likely: 'de fout zit waarschijnlijk in dit getal', unsure: 'onzeker welk getal fout is' },
    recomputed: (figure: string, print: string, recomputed: string, wrong: string) => `${figure} ${print}; herberekend: ${recomputed} (${wrong})`,
    degree: { certain: 'zeker', likely: 'waarschijnlijk', unsure: 'misschien' },
    bound: (figure: string, print: string, outcome: string) => `${figure} ${print}; dat klopt niet met andere gedrukte cijfers: het ${outcome}`,
    elsewhere: (figure: string, print: string, degree: string, suspects: string) => `${figure} ${print}; dat klopt niet met andere gedrukte cijfers, maar de fout zit ${degree} elders: ${suspects}`,
    swapped: (figure: string, print: string, degree: string, other: string) => `${figure} ${print}; ${degree} fout gedrukt, verwisseld met ${other}`,
    suspect: (figure: string, print: string, degree: string, other: string) => `${figure} ${print}; ${degree} fout gedrukt, want het past niet bij ${other}`,
    definition: (says: string) => `Let op: ${inSentence(says)}`,
  },
  en: {
    print: { table: 'according to the printed table', prose: 'according to the printed text' },
    corrected: (corrected: string, printed: string, confirmed: boolean) => `${corrected} (printed: ${printed}; corrected by Maatwerk in cijfers${confirmed ? ', confirmed by the publisher' : ''})`,
    wrong: { certain: 'the error is certainly in this number', likely: 'the error is probably in this number', unsure: 'unsure which number is wrong' },
    recomputed: (figure: string, print: string, recomputed: string, wrong: string) => `${figure} ${print}; recomputed: ${recomputed} (${wrong})`,
    degree: { certain: 'certainly', likely: 'probably', unsure: 'perhaps' },
    bound: (figure: string, print: string, outcome: string) => `${figure} ${print}; that does not agree with other printed figures: it ${outcome}`,
    elsewhere: (figure: string, print: string, degree: string, suspects: string) => `${figure} ${print}; that does not agree with other printed figures, but the error is ${degree} elsewhere: ${suspects}`,
    swapped: (figure: string, print: string, degree: string, other: string) => `${figure} ${print}; ${degree} misprinted, swapped with ${other}`,
    suspect: (figure: string, print: string, degree: string, other: string) => `${figure} ${print}; ${degree} misprinted, as it does not fit ${other}`,
    definition: (says: string) => `Note: ${inSentence(says)}`,
  },
});
