import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'event_relation',
  title: { nl: 'Verband met de datum', en: 'Relation to the date' },
  definedBy: 'ours',
  codes: [
    { id: 'at', label: { nl: 'op of in', en: 'on or in' }, definition: { nl: 'Het gebeurde (of komt) op dat moment.', en: 'It happened (or will) at that time.' } },
    { id: 'from', label: { nl: 'vanaf', en: 'from' }, definition: { nl: 'Het begint dan en loopt door; een einde staat er niet.', en: 'It starts then and goes on; no end is given.' } },
    { id: 'until', label: { nl: 'tot en met', en: 'until' }, definition: { nl: 'Het loopt tot dan.', en: 'It runs until then.' } },
    { id: 'by', label: { nl: 'tegen of uiterlijk', en: 'by' }, definition: { nl: 'Ten laatste dan.', en: 'By then at the latest.' } },
    { id: 'period', label: { nl: 'van … tot', en: 'from … to' }, definition: { nl: 'De tekst geeft begin en einde.', en: 'The text gives start and end.' } },
    { id: 'none', label: { nl: 'geen', en: 'none' }, definition: { nl: 'Bij een gebeurtenis zonder datum.', en: 'For an undated event.' } },
  ],
});
