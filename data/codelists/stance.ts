import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'stance',
  title: { nl: 'Standpunt', en: 'Stance' },
  definedBy: 'ours',
  codes: [
    { id: 'for', label: { nl: 'voor', en: 'for' }, definition: { nl: 'De spreker steunt de stelling zonder voorbehoud.', en: 'The speaker supports the statement without reservation.' } },
    { id: 'for_if', label: { nl: 'voor mits', en: 'for, if' }, definition: { nl: 'De spreker steunt de stelling of aanvaardt ze, en noemt een voorwaarde of voorbehoud.', en: 'The speaker supports or accepts the statement, and names a condition or reservation.' } },
    { id: 'worried', label: { nl: 'bezorgd', en: 'worried' }, definition: { nl: 'De spreker noemt een risico, een gebrek of een twijfel bij de stelling, zonder ze te steunen en zonder ze af te wijzen.', en: 'The speaker names a risk, a lack or a doubt about the statement, neither supporting nor rejecting it.' } },
    { id: 'against', label: { nl: 'tegen', en: 'against' }, definition: { nl: 'De spreker wijst de stelling uitdrukkelijk af.', en: 'The speaker expressly rejects the statement.' } },
    { id: 'no_stance', label: { nl: 'uitspraak zonder standpunt', en: 'statement without a stance' }, definition: { nl: 'Alleen een vraag, een feit, een mening van anderen, of “het hangt ervan af” zonder keuze.', en: 'Only a question, a fact, other people’s opinion, or “it depends” without a choice.' } },
    { id: 'no_statement', label: { nl: 'geen uitspraak', en: 'no statement' }, definition: { nl: 'Het verslag geeft hierover niets van deze spreker weer.', en: 'The report conveys nothing of this speaker on this.' } },
  ],
});
