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
    { id: 'PP', label: { nl: 'procentpunt', en: 'percentage points' } },
  ],
});
