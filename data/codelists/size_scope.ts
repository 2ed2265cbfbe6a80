import { defineCodelist } from '../../src/define.ts';

/** How much a quoted size covers. */
export default defineCodelist({
  id: 'size_scope',
  title: { nl: 'Reikwijdte', en: 'Scope' },
  definedBy: 'ours',
  codes: [
    { id: 'TOTAL', label: { nl: 'verscheidene programma’s in één getal', en: 'several programmes in one number' } },
    { id: 'PROGRAMME', label: { nl: 'één programma of een deel ervan', en: 'one programme or a part of it' } },
    { id: 'SURVEY', label: { nl: 'deelnemers aan een bevraging', en: 'participants in a survey' }, definition: { nl: 'De omvang van een steekproef, niet van de sector.', en: 'The size of a sample, not of the sector.' } },
  ],
});
