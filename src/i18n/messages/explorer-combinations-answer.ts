import { defineMessages } from './define.ts';

/** What it says of a choice, at build time and in the browser; apart from the rest, so that a page loads no more than it needs. */
export const explorerCombinationsAnswer = defineMessages({
  nl: {
    everyone: (all: string, period: string) => `In ${period} waren er ${all} niet-werkende werkzoekenden: de zestien combinaties samen.`,
    sentence: (all: string, period: string, count: string, one: boolean, who: string) => `Van de ${all} niet-werkende werkzoekenden in ${period} ${one ? 'was' : 'waren'} er ${count} ${who}.`,
    nobody: 'Geen enkele combinatie past bij deze keuze: ze spreekt zichzelf tegen. Zet een kenmerk op “maakt niet uit”.',
    who: {
      foreign_origin: { yes: 'allochtoon', no: 'niet allochtoon' },
      work_disability: { yes: 'met een arbeidshandicap', no: 'zonder arbeidshandicap' },
      aged_50_plus: { yes: 'vijftigplus', no: 'niet vijftigplus' },
      low_educated: { yes: 'kortgeschoold', no: 'niet kortgeschoold' },
    },
    whoAtLeast: ['', 'met minstens één van de vier kenmerken', 'met minstens twee van de vier kenmerken'],
    percent: (figure: string) => `${figure}\u00a0%`,
    ratio: (part: string, whole: string) => `${part} / ${whole} × 100`,
    printedOnce: 'Dit getal staat zo gedrukt:',
    sumOf: (count: number) => `Som van ${count} gedrukte combinaties:`,
    more: { none: 'Minstens één van deze kenmerken', some: 'Nog minstens één kenmerk' },
    chosenCount: (chosen: number, all: number) => `${chosen} van de ${all} combinaties horen bij je keuze. Ze dragen een vinkje.`,
    noneChosen: 'Geen enkele combinatie hoort bij je keuze.',
  },
  en: {
    everyone: (all: string, period: string) => `In ${period} there were ${all} unemployed jobseekers: the sixteen combinations together.`,
    sentence: (all: string, period: string, count: string, one: boolean, who: string) => `Of the ${all} unemployed jobseekers in ${period}, ${count} ${one ? 'was' : 'were'} ${who}.`,
    nobody: 'No combination fits this choice: it contradicts itself. Set a characteristic to “does not matter”.',
    who: {
      foreign_origin: { yes: 'of foreign origin', no: 'not of foreign origin' },
      work_disability: { yes: 'with a work disability', no: 'without a work disability' },
      aged_50_plus: { yes: 'over fifty', no: 'not over fifty' },
      low_educated: { yes: 'low-educated', no: 'not low-educated' },
    },
    whoAtLeast: ['', 'with at least one of the four characteristics', 'with at least two of the four characteristics'],
    percent: (figure: string) => `${figure}%`,
    ratio: (part: string, whole: string) => `${part} / ${whole} × 100`,
    printedOnce: 'This number is printed as it stands:',
    sumOf: (count: number) => `Sum of ${count} printed combinations:`,
    more: { none: 'At least one of these characteristics', some: 'At least one more characteristic' },
    chosenCount: (chosen: number, all: number) => `${chosen} of the ${all} combinations belong to your choice. They carry a tick.`,
    noneChosen: 'No combination belongs to your choice.',
  },
});
