import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'event_date_basis',
  title: { nl: 'Waar de datum vandaan komt', en: 'Basis of the date' },
  definedBy: 'ours',
  codes: [
    { id: 'stated', label: { nl: 'staat er', en: 'stated' }, definition: { nl: 'De datum staat in de tekst.', en: 'The date is in the text.' } },
    { id: 'inferred_year', label: { nl: 'jaar afgeleid', en: 'year inferred' }, definition: { nl: 'Het jaar is van ons: de tekst zegt alleen de maand, de dag, ‘najaar’ of ‘dit jaar’.', en: 'The year is ours: the text only gives the month, the day, ‘autumn’ or ‘this year’.' } },
    { id: 'relative', label: { nl: 'berekend', en: 'computed' }, definition: { nl: 'De tekst telt vanaf de dag van het verslag.', en: 'The text counts from the day of the report.' } },
  ],
});
