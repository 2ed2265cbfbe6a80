import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'answer_status',
  title: { nl: 'Antwoord', en: 'Answer' },
  definedBy: 'ours',
  codes: [
    { id: 'answered', label: { nl: 'beantwoord', en: 'answered' }, definition: { nl: 'Het verslag geeft na de vraag weer wat deze spreker erover zegt, en dat antwoordt op wat gevraagd werd.', en: 'After the question the report conveys what this speaker says on it, and that answers what was asked.' } },
    { id: 'partly', label: { nl: 'deels beantwoord', en: 'partly answered' }, definition: { nl: 'De spreker gaat na de vraag op een deel ervan in, raakt alleen het onderwerp, of zegt dat het nog niet te zeggen is.', en: 'After the question the speaker goes into a part of it, only touches the subject, or says that it cannot be said yet.' } },
    { id: 'not_in_report', label: { nl: 'niet in het verslag', en: 'not in the report' }, definition: { nl: 'Het verslag geeft na de vraag geen antwoord weer. Dat wil niet zeggen dat er in de zaal geen kwam.', en: 'The report conveys no answer after the question. That does not mean that none was given in the room.' } },
  ],
});
