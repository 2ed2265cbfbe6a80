import { defineCodelist } from '../../src/define.ts';

/** Articles of the Flemish budget. The source spells them in several ways; the codes here have one spelling. */
export default defineCodelist({
  id: 'budget_article',
  title: { nl: 'Begrotingsartikel', en: 'Budget article' },
  definedBy: 'beleidsbrief-2012',
  codes: [
    { id: 'JC0-1JE-F-2-A-WT', label: { nl: 'JC0/1JE-F-2-A/WT', en: 'JC0/1JE-F-2-A/WT' }, definition: { nl: 'In §4.1.4 gedrukt als JC0/1JE-F-2A/WT, in §4.4.1 met een streepje meer. Wij lezen het als één artikel.', en: 'Printed JC0/1JE-F-2A/WT in §4.1.4, with one more hyphen in §4.4.1. We read it as one article.' } },
    { id: 'JC0-1JE-F-2-B-WT', label: { nl: 'JC0/1JE-F-2-B/WT', en: 'JC0/1JE-F-2-B/WT' }, definition: { nl: 'Gedrukt als JC0/1JE-F-2B/WT.', en: 'Printed JC0/1JE-F-2B/WT.' } },
    { id: 'JC0-1JE-F-2-C-WT', label: { nl: 'JC0/1JE-F-2-C/WT', en: 'JC0/1JE-F-2-C/WT' }, definition: { nl: 'Ook gedrukt als JC0/1JE-F-2C en JC0/1JE-F-2C/WT. Wij lezen het als één artikel.', en: 'Also printed JC0/1JE-F-2C and JC0/1JE-F-2C/WT. We read it as one article.' } },
    { id: 'JC0-1JE-F-2-D-WT', label: { nl: 'JC0/1JE-F-2-D/WT', en: 'JC0/1JE-F-2-D/WT' } },
    { id: 'JB0-1JE-F-2-A-WT', label: { nl: 'JB0/1JE-F-2-A/WT', en: 'JB0/1JE-F-2-A/WT' } },
    { id: 'JB0-1JE-F-2-C-WT', label: { nl: 'JB0/1JE-F-2-C/WT', en: 'JB0/1JE-F-2-C/WT' } },
    { id: 'JB0-1JD-G-5-WT', label: { nl: 'JB0/1JD-G-5/WT', en: 'JB0/1JD-G-5/WT' }, definition: { nl: 'Gedrukt met de letter O in plaats van een nul: JBO/1JD-G-5/WT.', en: 'Printed with the letter O instead of a zero: JBO/1JD-G-5/WT.' } },
    { id: '_U', label: { nl: 'niet vermeld', en: 'not stated' } },
  ],
});
