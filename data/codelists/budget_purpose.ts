import { defineCodelist } from '../../src/define.ts';

/** What the money is for, as the sources name it. */
export default defineCodelist({
  id: 'budget_purpose',
  title: { nl: 'Bestemming', en: 'Purpose' },
  definedBy: 'beleidsbrief-2012',
  codes: [
    { id: 'ALL', label: { nl: 'Sociale economie', en: 'Social economy' }, definition: { nl: 'Het Vlaamse budget voor de sociale economie, zoals de VDAB-topic het noemt. Wat er in zit, zegt die niet; de beschutte werkplaatsen kwamen pas in april 2006 onder dezelfde minister.', en: 'The Flemish budget for the social economy, as the VDAB topic paper calls it. It does not say what is included; the sheltered workplaces came under the same minister only in April 2006.' } },
    { id: 'BW', label: { nl: 'Beschutte werkplaatsen', en: 'Sheltered workplaces' } },
    { id: 'SW', label: { nl: 'Sociale werkplaatsen', en: 'Social workplaces' } },
    { id: 'LDE', label: { nl: 'Lokale diensteneconomie', en: 'Local services economy' } },
    { id: 'INV', label: { nl: 'Invoeg', en: 'Invoeg (insertion)' }, definition: { nl: 'In 2006 de invoegbedrijven en -afdelingen; in 2012 de invoegmaatregel.', en: 'In 2006 the invoeg companies and departments; in 2012 the invoeg measure.' } },
    { id: 'INV_GROWTH', label: { nl: 'Groei van de invoeg', en: 'Growth of invoeg' }, definition: { nl: 'Extra geld in het Vlaamse werkgelegenheidsakkoord voor 2005 en 2006.', en: 'Extra money in the Flemish employment agreement for 2005 and 2006.' } },
    { id: 'AZ', label: { nl: 'Arbeidszorg', en: 'Work care' } },
    { id: 'INVESTMENT', label: { nl: 'Investeringen in werkplaatsen', en: 'Investment in workplaces' }, definition: { nl: 'Bijdragen in investeringen van beschutte en sociale werkplaatsen. Bij de beschutte werkplaatsen zit dit geld ook in het krediet van het programma.', en: 'Contributions to investment by sheltered and social workplaces. For the sheltered workplaces this money is also in the credit of the programme.' } },
    { id: 'SUPPORT', label: { nl: 'Ondersteuningsstructuren en -initiatieven', en: 'Support structures and initiatives' }, definition: { nl: 'Ondersteuning van ondernemers volgens het decreet van 17 februari 2012. Het geld is grotendeels, niet helemaal, uit de kredieten van de programma’s gelicht.', en: 'Support for entrepreneurs under the decree of 17 February 2012. Most of this money, not all, was taken out of the credits of the programmes.' } },
    { id: 'AC_TRIVIDEND', label: { nl: 'Activiteitencoöperaties en Trividend', en: 'Activity cooperatives and Trividend' }, definition: { nl: 'Activiteitencoöperaties begeleiden werkzoekenden naar een eigen zaak; Trividend is een participatiefonds.', en: 'Activity cooperatives guide jobseekers towards their own business; Trividend is an equity fund.' } },
    { id: 'AC', label: { nl: 'Activiteitencoöperaties', en: 'Activity cooperatives' }, parent: 'AC_TRIVIDEND' },
    { id: 'INNOVATION', label: { nl: 'Innovatie', en: 'Innovation' }, definition: { nl: 'Oproepen voor innovatieve projecten in de sociale economie.', en: 'Calls for innovative projects in the social economy.' } },
    { id: 'CSR', label: { nl: 'Maatschappelijk verantwoord ondernemen', en: 'Corporate social responsibility' } },
    { id: 'OUTFLOW', label: { nl: 'Oproep uitstroom in de sociale economie', en: 'Call on outflow in the social economy' } },
    { id: 'POP', label: { nl: 'Experiment POP in de sociale economie', en: 'Experiment with personal development plans' }, definition: { nl: 'POP is een persoonlijk ontwikkelingsplan.', en: 'POP stands for personal development plan.' } },
    { id: 'LOCAL', label: { nl: 'Lokale regierol van centrumsteden', en: 'Coordinating role of the central cities' } },
    { id: 'SIFO', label: { nl: 'Sociaal Investeringsfonds (SIFO)', en: 'Social Investment Fund (SIFO)' }, definition: { nl: 'Fonds dat samen met erkende financiers kredieten aan de sector financiert.', en: 'Fund that finances loans to the sector together with recognised lenders.' } },
    { id: 'VIPA', label: { nl: 'Infrastructuur van beschutte werkplaatsen (VIPA)', en: 'Buildings of sheltered workplaces (VIPA)' } },
    { id: 'HEFBOOM', label: { nl: 'Kredieten van Hefboom', en: 'Loans by Hefboom' }, definition: { nl: 'Hefboom is een financier en adviseur van de sector, geen overheid.', en: 'Hefboom is a lender and adviser to the sector, not a public authority.' } },
    { id: 'SOUTH', label: { nl: 'Noord-Zuid (Zuid-Afrika)', en: 'North-South (South Africa)' } },
  ],
});
