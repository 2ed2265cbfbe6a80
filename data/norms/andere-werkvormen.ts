import { defineNorms } from '../../src/define.ts';

/** Rules with a number in them on arbeidszorg, invoeg, SINE and other support, from the VDAB topic (2006), the policy letter (2012) and the hearing (2021). */
export default defineNorms([
  {
    id: 'az-begeleider',
    text: { nl: 'één voltijdse begeleider per vijf voltijdse plaatsen', en: 'one full-time coach for every five full-time places' },
    what: { nl: 'Voor hoeveel begeleiders in arbeidszorg een sociale werkplaats een premie kreeg', en: 'For how many coaches in work care a social workplace got a premium' },
    source: 'vdab-topic-2006',
    place: 'Arbeidszorg',
    line: 791,
    asPublished: 'Per 5 VTE arbeidszorgmedewerkers',
  },
  {
    id: 'invoeg-duur',
    text: { nl: 'hoogstens vier jaar', en: 'four years at most' },
    what: { nl: 'Hoe lang een invoegbedrijf loonsubsidie kreeg voor een invoegwerknemer', en: 'How long an invoeg company got a wage subsidy for an invoeg worker' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven',
    line: 1473,
    asPublished: 'maximaal de eerste vier jaar',
  },
  {
    id: 'invoeg-jonger',
    text: { nl: 'minstens twaalf maanden niet gewerkt, voor wie jonger is dan vijftig', en: 'out of work for at least twelve months, for those under fifty' },
    what: { nl: 'Hoe lang wie jonger is dan vijftig zonder werk moest zijn voor invoeg', en: 'How long people under fifty had to be out of work for invoeg' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven, Toetredingsvoorwaarden doelgroep',
    line: 1547,
    asPublished: 'min. 12 mnd inactief en < 50 jaar',
  },
  {
    id: 'invoeg-ouder',
    text: { nl: 'minstens zes maanden niet gewerkt, voor wie ouder is dan vijftig', en: 'out of work for at least six months, for those over fifty' },
    what: { nl: 'Hoe lang wie ouder is dan vijftig zonder werk moest zijn voor invoeg', en: 'How long people over fifty had to be out of work for invoeg' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven, Toetredingsvoorwaarden doelgroep',
    line: 1548,
    asPublished: 'min. 6 mnd inactief en > 50 jaar',
  },
  {
    id: 'invoeg-handicap',
    text: { nl: 'minstens zes maanden niet gewerkt', en: 'out of work for at least six months' },
    what: { nl: 'Hoe lang iemand met een arbeidshandicap zonder werk moest zijn voor invoeg', en: 'How long people with a work disability had to be out of work for invoeg' },
    source: 'vdab-topic-2006',
    place: 'Invoegbedrijven, Toetredingsvoorwaarden doelgroep',
    line: 1549,
    asPublished: 'arbeidsgehandicapt min. 6 mnd inactief',
  },
  {
    id: 'sine-overgang',
    text: { nl: 'twee jaar', en: 'two years' },
    what: { nl: 'Hoe lang wie SINE kreeg een nieuwe premie zou kunnen vragen, volgens HERWIN in 2021', en: 'How long people on SINE would be able to apply for a new premium, according to HERWIN in 2021' },
    source: 'hoorzitting-2021',
    place: '§3, Gorik Ooms (HERWIN)',
    line: 1461,
    asPublished: 'in de komende twee jaar',
  },
]);
