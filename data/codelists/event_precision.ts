import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'event_precision',
  title: { nl: 'Nauwkeurigheid van de datum', en: 'Precision of the date' },
  definedBy: 'ours',
  codes: [
    { id: 'decade', label: { nl: 'decennium', en: 'decade' }, definition: { nl: 'De datum is het eerste jaar.', en: 'The date is the first year.' } },
    { id: 'parliamentary_year', label: { nl: 'parlementair jaar', en: 'parliamentary year' }, definition: { nl: 'Loopt over twee kalenderjaren; de datum is het eerste, de einddatum het tweede.', en: 'Spans two calendar years; the date is the first, the end date the second.' } },
    { id: 'year', label: { nl: 'jaar', en: 'year' }, definition: { nl: 'Alleen het jaar.', en: 'Only the year.' } },
    { id: 'start_of_year', label: { nl: 'begin van het jaar', en: 'start of year' }, definition: { nl: 'De tekst zegt ‘begin’.', en: 'The text says ‘begin’.' } },
    { id: 'spring', label: { nl: 'voorjaar', en: 'spring' }, definition: { nl: 'De tekst zegt ‘voorjaar’.', en: 'The text says ‘voorjaar’.' } },
    { id: 'second_half', label: { nl: 'tweede halfjaar', en: 'second half-year' }, definition: { nl: 'De tekst zegt ‘tweede semester’.', en: 'The text says ‘second semester’.' } },
    { id: 'autumn', label: { nl: 'najaar', en: 'autumn' }, definition: { nl: 'De tekst zegt ‘najaar’.', en: 'The text says ‘najaar’.' } },
    { id: 'end_of_year', label: { nl: 'eind van het jaar', en: 'end of year' }, definition: { nl: 'De tekst zegt ‘eind’.', en: 'The text says ‘eind’.' } },
    { id: 'month', label: { nl: 'maand', en: 'month' }, definition: { nl: 'De maand.', en: 'The month.' } },
    { id: 'start_of_month', label: { nl: 'begin van de maand', en: 'start of month' }, definition: { nl: 'De tekst zegt ‘begin’.', en: 'The text says ‘begin’.' } },
    { id: 'end_of_month', label: { nl: 'eind van de maand', en: 'end of month' }, definition: { nl: 'De tekst zegt ‘eind’.', en: 'The text says ‘eind’.' } },
    { id: 'day', label: { nl: 'dag', en: 'day' }, definition: { nl: 'De dag.', en: 'The day.' } },
    { id: 'undated', label: { nl: 'zonder datum', en: 'undated' }, definition: { nl: 'Geen datum; alleen opgenomen omdat een tegenspraak ze nodig heeft.', en: 'No date; kept only because a contradiction needs it.' } },
  ],
});
