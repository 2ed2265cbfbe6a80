import { defineCodelist } from '../../src/define.ts';

/** Whose money it is. */
export default defineCodelist({
  id: 'funder',
  title: { nl: 'Financier', en: 'Funder' },
  definedBy: 'beleidsbrief-2012',
  codes: [
    { id: '_T', label: { nl: 'alle financiers samen', en: 'all funders together' }, definition: { nl: 'Alle financiers van de steun samen.', en: 'All funders of the support together.' } },
    { id: 'FL', label: { nl: 'Vlaamse overheid', en: 'Flemish government' }, definition: { nl: 'De eigen middelen van de Vlaamse overheid.', en: 'The Flemish government’s own means.' } },
    { id: 'VCF', label: { nl: 'Vlaamse cofinanciering (VCF)', en: 'Flemish co-financing (VCF)' }, definition: { nl: 'Vlaams geld dat het Europese aanvult.', en: 'Flemish money that tops up the European money.' } },
    { id: 'ESF', label: { nl: 'Europees Sociaal Fonds (ESF)', en: 'European Social Fund (ESF)' }, definition: { nl: 'Het Europese fonds waaruit projecten voor werk worden meebetaald.', en: 'The European fund that co-finances projects for work.' } },
    { id: 'FUND', label: { nl: 'het fonds zelf', en: 'the fund itself' }, definition: { nl: 'Een fonds of financier die kredieten verstrekt of mee financiert.', en: 'A fund or lender that grants or co-finances loans.' } },
  ],
});
