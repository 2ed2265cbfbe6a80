import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'determinant_spread',
  title: { nl: 'Hoeveel mensen het zeggen', en: 'How many say so' },
  definedBy: 'ours',
  codes: [
    { id: 'almost_all', label: { nl: 'bijna iedereen', en: 'almost all' }, definition: { nl: 'De tekst zegt: praktisch alle.', en: 'The text says: practically all.' } },
    { id: 'most', label: { nl: 'de meesten', en: 'most' }, definition: { nl: 'De tekst zegt: het merendeel.', en: 'The text says: the majority.' } },
    { id: 'many', label: { nl: 'velen', en: 'many' }, definition: { nl: 'De tekst zegt: heel wat, veel of verschillende.', en: 'The text says: quite a few, many or various.' } },
    { id: 'some', label: { nl: 'sommigen', en: 'some' }, definition: { nl: 'De tekst zegt: bepaalde, sommige, andere of enkele; of twee mensen van dezelfde rol zeggen het.', en: 'The text says: certain, some, others or a few; or two people in the same role say it.' } },
    { id: 'one', label: { nl: 'één', en: 'one' }, definition: { nl: 'Alleen een citaat of weergave van één respondent.', en: 'Only a quotation or report of one respondent.' } },
    { id: 'not_stated', label: { nl: 'niet gezegd', en: 'not stated' }, definition: { nl: 'De tekst noemt de groep zonder te zeggen hoeveel mensen.', en: 'The text names the group without saying how many people.' } },
    { id: 'not_applicable', label: { nl: 'niet van toepassing', en: 'not applicable' }, definition: { nl: 'De auteur spreekt zelf.', en: 'The author herself speaks.' } },
  ],
});
