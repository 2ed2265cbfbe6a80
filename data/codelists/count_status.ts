import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'count_status',
  title: { nl: 'Waar het aantal vandaan komt', en: 'Where the number comes from' },
  definedBy: 'masterproef-lde-2017',
  codes: [
    { id: 'printed', label: { nl: 'staat in de tekst', en: 'in the text' }, definition: { nl: 'De tekst geeft het aantal, in woorden.', en: 'The text gives the number, in words.' } },
    { id: 'not_stated', label: { nl: 'staat niet in de tekst', en: 'not in the text' }, definition: { nl: 'De tekst noemt de groep maar telt ze niet; de cel is leeg.', en: 'The text names the group but does not count it; the cell is empty.' } },
  ],
});
