import { defineCodelist } from '../../src/define.ts';

/** Rounds in which places in the social economy were added or extended, as the Beleidsbrief 2012-2013 names them. */
export default defineCodelist({
  id: 'growth_call',
  title: { nl: 'Uitbreidingsronde', en: 'Round of expansion' },
  definedBy: 'beleidsbrief-2012',
  codes: [
    { id: 'VIA3_2011', label: { nl: 'Uitbreiding 2011 (VIA III)', en: 'Expansion of 2011 (VIA III)' }, definition: { nl: 'Uitbreiding volgens het Vlaamse akkoord met de social- en non-profitsector voor 2006-2010 (VIA III).', en: 'Expansion under the Flemish agreement with the social and non-profit sector for 2006-2010 (VIA III).' } },
    { id: 'CALL_2011_2012', label: { nl: 'Oproep september 2011 (budget 2011-2012)', en: 'Call of September 2011 (budget 2011-2012)' }, definition: { nl: 'Eén oproep met het geld van twee jaar samen: het werkgelegenheids- en investeringsplan (WIP, voor 2011) en het akkoord voor de social profit (VIA IV, voor 2012).', en: 'One call with the money of two years together: the employment and investment plan (WIP, for 2011) and the agreement for the social profit sector (VIA IV, for 2012).' } },
    { id: 'AZ_EXPERIMENTS_2012', label: { nl: 'Verlengde experimenten arbeidszorg, 2012', en: 'Extended work care experiments, 2012' }, definition: { nl: 'Experimenten uit het vroegere Meerbanenplan, verlengd voor het jaar 2012. Dat is geen groei: de bron zegt niet dat er plaatsen bijkwamen.', en: 'Experiments of the former Meerbanenplan, extended for the year 2012. This is not growth: the source does not say that places were added.' } },
  ],
});
