import { defineAudit } from '../../src/define.ts';

/** Amounts that stand in two datasets. */
export default defineAudit({
  checks: [
    {
      id: 'same-budget',
      kind: 'equal',
      title: { nl: 'Budget van de sociale werkplaatsen in 2006, in twee datasets', en: 'Budget of the social workplaces in 2006, in two datasets' },
      result: { dataset: 'budgetten', at: { measure: 'programme_credit', purpose: 'SW', time_period: '2006' } },
      operands: [{ dataset: 'werkvormen-2005', at: { measure: 'budget', work_form: 'SW', time_period: '2006' } }],
    },
    {
      id: 'same-budget',
      kind: 'equal',
      title: { nl: 'Budget van de invoeg in 2005, in twee datasets', en: 'Budget of invoeg in 2005, in two datasets' },
      result: { dataset: 'budgetten', at: { measure: 'programme_credit', purpose: 'INV', time_period: '2005' } },
      operands: [{ dataset: 'werkvormen-2005', at: { measure: 'budget', work_form: 'INV', time_period: '2005' } }],
    },
    {
      id: 'same-budget',
      kind: 'equal',
      title: { nl: 'Extra geld voor de invoeg, in twee datasets', en: 'Extra money for invoeg, in two datasets' },
      result: { dataset: 'budgetten', at: { measure: 'other_credit', purpose: 'INV_GROWTH' } },
      operands: [{ dataset: 'werkvormen-2005', at: { measure: 'extra_budget', work_form: 'INV' } }],
    },
  ],
  explanations: [],
});
