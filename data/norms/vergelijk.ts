import { defineNorms } from '../../src/define.ts';

/** Rules with a number in them, for the comparison of six work forms and for the page on how the decree came about. */
export default defineNorms([
  {
    id: 'vgl-az-begeleiders',
    text: { nl: 'één begeleider per 5 medewerkers (voltijds gerekend)', en: 'one supervisor per 5 workers (in full-time equivalents)' },
    what: { nl: 'Voor hoeveel arbeidszorgmedewerkers de werkgever een premie voor een begeleider krijgt', en: 'For how many work-care participants the employer receives a premium for one supervisor' },
    source: 'vdab-topic-2006',
    place: 'Arbeidszorg',
    line: 791,
    asPublished: 'Per 5 VTE arbeidszorgmedewerkers',
  },
  {
    id: 'vgl-inv-subsidieduur',
    text: { nl: 'hoogstens de eerste vier jaar', en: 'the first four years at most' },
    what: { nl: 'Hoe lang een invoegbedrijf loonsubsidie krijgt', en: 'How long an insertion company receives a wage subsidy' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven',
    line: 1473,
    asPublished: 'maximaal de eerste vier jaar',
  },
  {
    id: 'vgl-inv-onder-50',
    text: { nl: 'minstens 12 maanden inactief voor wie jonger is dan 50 jaar', en: 'inactive for at least 12 months for those under 50' },
    what: { nl: 'Hoe lang iemand onder de vijftig niet werkt voor invoeg, bij een diploma van hoogstens de derde graad secundair', en: 'How long someone under fifty must have been out of work for insertion, with at most a third-stage secondary diploma' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven, toetredingsvoorwaarden',
    line: 1547,
    asPublished: 'min. 12 mnd inactief en < 50 jaar',
  },
  {
    id: 'vgl-inv-boven-50',
    text: { nl: 'minstens 6 maanden voor wie ouder is', en: 'at least 6 months for those older' },
    what: { nl: 'Hoe lang iemand boven de vijftig niet werkt voor invoeg, bij een diploma van hoogstens de derde graad secundair', en: 'How long someone over fifty must have been out of work for insertion, with at most a third-stage secondary diploma' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven, toetredingsvoorwaarden',
    line: 1548,
    asPublished: 'min. 6 mnd inactief en > 50 jaar',
  },
  {
    id: 'vgl-inv-handicap',
    text: { nl: 'minstens 6 maanden', en: 'at least 6 months' },
    what: { nl: 'Hoe lang iemand met een arbeidshandicap niet werkt voor invoeg', en: 'How long someone with a work disability must have been out of work for insertion' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven, toetredingsvoorwaarden',
    line: 1549,
    asPublished: 'arbeidsgehandicapt min. 6 mnd inactief',
  },
]);
