import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'unit',
  title: { nl: 'Eenheid', en: 'Unit of measure' },
  codes: [
    { id: 'PER', label: { nl: 'personen', en: 'persons' } },
    { id: 'FTE', label: { nl: 'voltijdsequivalenten', en: 'full-time equivalents' } },
    { id: 'PC', label: { nl: '%', en: '%' } },
    { id: 'EUR', label: { nl: 'euro', en: 'euro' } },
    { id: 'JOB', label: { nl: 'jobs', en: 'jobs' } },
    { id: 'ORG', label: { nl: 'organisaties', en: 'organisations' } },
    { id: 'PER_FTE', label: { nl: 'personen per voltijdsequivalent', en: 'persons per full-time equivalent' } },
    { id: 'NR', label: { nl: 'aantal', en: 'number' } },
    { id: 'PP', label: { nl: 'procentpunt', en: 'percentage points' } },
    { id: 'APP', label: { nl: 'aanvragen', en: 'applications' } },
    { id: 'PROJ', label: { nl: 'projecten', en: 'projects' } },
    { id: 'HRS', label: { nl: 'uren', en: 'hours' } },
    { id: 'COEF', label: { nl: 'coëfficiënt', en: 'coefficient' } },
  ],
});
