import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'unit',
  title: { nl: 'Eenheid', en: 'Unit of measure' },
  codes: [
    { id: 'PER', label: { nl: 'personen', en: 'persons' } },
    { id: 'FTE', label: { nl: 'voltijdsequivalenten', en: 'full-time equivalents' } },
    { id: 'PC', label: { nl: '%', en: '%' } },
    { id: 'PP', label: { nl: 'procentpunt', en: 'percentage points' } },
  ],
});
