import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'unit',
  title: { nl: 'Eenheid', en: 'Unit of measure' },
  definedBy: 'ours',
  codes: [
    { id: 'PER', label: { nl: 'personen', en: 'persons' }, definition: { nl: 'Mensen, hoeveel uur ze ook werken.', en: 'People, whatever their hours.' } },
    { id: 'FTE', label: { nl: 'voltijdsequivalenten', en: 'full-time equivalents' }, definition: { nl: 'Uren omgerekend naar voltijdse banen: twee halftijdse werknemers zijn samen één voltijdsequivalent.', en: 'Hours converted to full-time jobs: two half-time employees are one full-time equivalent.' } },
    { id: 'PC', label: { nl: '%', en: '%' }, definition: { nl: 'Een deel op honderd. Een gedrukte stijging of daling in procent is een verhouding tot het begin.', en: 'A part of a hundred. A printed increase or decrease in per cent is relative to the start.' } },
    { id: 'EUR', label: { nl: 'euro', en: 'euro' }, definition: { nl: 'Euro van het jaar zelf, niet gecorrigeerd voor prijzen.', en: 'Euros of the year itself, not adjusted for prices.' } },
    { id: 'JOB', label: { nl: 'arbeidsplaatsen', en: 'jobs' }, definition: { nl: 'Plaatsen, jobs of vacatures; de bron zegt niet of het om mensen of om voltijdse banen gaat.', en: 'Places, jobs or vacancies; the source does not say whether people or full-time jobs are meant.' } },
    { id: 'ORG', label: { nl: 'organisaties', en: 'organisations' }, definition: { nl: 'Ondernemingen, werkplaatsen, initiatieven of erkende projecten.', en: 'Companies, workplaces, initiatives or recognised projects.' } },
    { id: 'PER_FTE', label: { nl: 'personen per voltijdsequivalent', en: 'persons per full-time equivalent' }, definition: { nl: 'Hoeveel mensen gemiddeld samen één voltijdsequivalent invullen.', en: 'How many people on average together fill one full-time equivalent.' } },
    { id: 'NR', label: { nl: 'aantal', en: 'number' }, definition: { nl: 'Een aantal van wat de maat noemt.', en: 'A number of what the measure names.' } },
    { id: 'PP', label: { nl: 'procentpunt', en: 'percentage points' }, definition: { nl: 'Het verschil tussen twee percentages: van 50 naar 51 procent is één procentpunt.', en: 'The difference between two percentages: from 50 to 51 per cent is one percentage point.' } },
    { id: 'APP', label: { nl: 'aanvragen', en: 'applications' }, definition: { nl: 'Ingediende of goedgekeurde aanvragen.', en: 'Applications submitted or approved.' } },
    { id: 'PROJ', label: { nl: 'projecten', en: 'projects' }, definition: { nl: 'Projecten waarvoor steun gevraagd of gegeven is.', en: 'Projects for which support was requested or given.' } },
    { id: 'HRS', label: { nl: 'uren', en: 'hours' }, definition: { nl: 'Werkuren.', en: 'Hours of work.' } },
    { id: 'COEF', label: { nl: 'coëfficiënt', en: 'coefficient' }, definition: { nl: 'Een getal zonder eenheid bij een verband. De bron legt niet uit wat het meet.', en: 'A number without a unit, given for a relation. The source does not explain what it measures.' } },
  ],
});
